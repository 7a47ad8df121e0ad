// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.result.Quoted;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.validation.Comparison;
import org.spinscape.engine.validation.ScienceCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code validate-science}. */
@Command(name = "validate-science", description = "Measures the values that installed models are known to have, and says which are reproduced.")
final class ValidateScienceVerb extends Verb {

	@Option(names = "--quick", description = "Leaves out what takes more than some seconds.")
	private boolean quick;

	@Option(names = "--only", paramLabel = "ID", description = "Only this model. May be repeated.")
	private List<String> only = new ArrayList<>();

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Override
	public Integer call() throws Exception {
		for (String id : only) {
			if (catalog().find(Kinds.HAMILTONIAN, id).isEmpty()) {
				throw new InputException("validate-science --only " + id + ": no Hamiltonian with this id is installed");
			}
		}
		List<Comparison> rows = new ArrayList<>();
		Path folder = Files.createTempDirectory("spinscape-science");
		try {
			ScienceCheck check = new ScienceCheck(catalog(), folder, RunMonitor.SILENT);
			for (Contribution found : catalog().all(Kinds.HAMILTONIAN)) {
				if ((only.isEmpty() || only.contains(found.id()))
						&& found.provider() instanceof HamiltonianProvider provider) {
					measure(provider, check, rows);
				}
			}
		} finally {
			delete(folder);
		}
		if (json) {
			console().json(rows);
		} else {
			long passed = rows.stream().filter(Comparison::passed).count();
			console().print(passed + " of " + rows.size() + " values are reproduced");
		}
		return rows.stream().allMatch(Comparison::passed) ? ExitCode.DONE : ExitCode.FAILED;
	}

	private void measure(HamiltonianProvider provider, ScienceCheck check, List<Comparison> rows) throws Exception {
		for (KnownValue value : provider.knownValues()) {
			if (quick && value.slow()) {
				continue;
			}
			Comparison row = check.measure(provider, value);
			rows.add(row);
			if (!json) {
				console().print(String.format(Locale.ROOT, "%-4s %-24s %-70s expected %-14.9g measured %-18s"
						+ " %s   %s", row.verdict(), row.model(), row.quantity(), row.expected(),
						Quoted.withError(row.measured(), row.error()), Quoted.sigmas(row.sigma()), row.source()));
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			paths.sorted(Comparator.reverseOrder()).forEach(path -> {
				try {
					Files.delete(path);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
