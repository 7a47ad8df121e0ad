// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.engine.compare.ExperimentDifference;
import org.spinscape.engine.compare.ExperimentDifference.Setting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff A B}. */
@Command(name = "diff", description = "Says in what two experiments differ. What one leaves out and the other sets to its default is the same.")
final class DiffVerb extends Verb {

	@Parameters(paramLabel = "A", index = "0", description = "An experiment file, a run directory, or example:NAME.")
	private String first;

	@Parameters(paramLabel = "B", index = "1", description = "Another.")
	private String second;

	@Option(names = "--all", description = "Prints also what is the same.")
	private boolean all;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** The document that {@code --json} prints. */
	private record Document(String first, String second, List<Setting> settings) {
	}

	@Override
	public Integer call() throws Exception {
		List<Setting> settings;
		try (ExperimentSource one = ExperimentSource.openAlsoRun(first);
				ExperimentSource other = ExperimentSource.openAlsoRun(second)) {
			settings = ExperimentDifference.of(one.experiment(), other.experiment(), catalog()).stream()
					.filter(setting -> all || !setting.same()).toList();
		}
		if (json) {
			console().json(new Document(first, second, settings));
		} else if (settings.isEmpty()) {
			console().print("no setting differs");
		} else {
			List<List<String>> rows = new ArrayList<>(List.of(List.of("", first, second)));
			settings.forEach(setting -> rows.add(List.of(setting.name(), setting.first(), setting.second())));
			console().print(TextTable.layout(rows));
		}
		return ExitCode.DONE;
	}
}
