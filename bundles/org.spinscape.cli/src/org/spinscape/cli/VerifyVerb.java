// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.List;

import org.spinscape.store.Integrity;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify DIR}. */
@Command(name = "verify", description = { "Compares all files of a run with their checksums.",
		"Says what to do about those that are not what was written. Exit code 1 if there are any." })
final class VerifyVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = "--set-aside", description = { "Moves damaged files that a resume makes again into the folder 'damaged' "
			+ "of the run." })
	private boolean setAside;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	/** The document that {@code --json} prints. */
	private record Document(int files, List<String> unchecked, List<Row> damaged) {
	}

	/** A file in it. */
	private record Row(String file, String what, String remedy, String task) {
	}

	@Override
	public Integer call() throws Exception {
		RunDirectory run = RunDirectory.open(directory);
		Integrity found = Integrity.of(run);
		if (json) {
			console().json(new Document(found.files(), found.unchecked(), found.faults().stream()
					.map(fault -> new Row(fault.file(), fault.what(), fault.remedy(), fault.task().orElse(null))).toList()));
		} else {
			found.faults().forEach(fault -> console().print(fault.file() + ": " + fault.what() + "; " + fault.remedy()));
			console().print("%d files checked, %d damaged%s".formatted(found.files(), found.faults().size(),
					found.unchecked().isEmpty() ? "" : ", " + found.unchecked().size() + " without a checksum: "
							+ String.join(", ", found.unchecked().subList(0, Math.min(5, found.unchecked().size())))
							+ (found.unchecked().size() > 5 ? ", ..." : "")));
		}
		if (setAside) {
			found.setAside(run);
			if (found.faults().stream().anyMatch(Integrity.Fault::again)) {
				console().say("set aside; now: spinscape resume " + directory);
			}
		}
		return found.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
	}
}
