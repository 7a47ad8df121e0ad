// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.engine.run.Mending;
import org.spinscape.engine.run.Outlook;
import org.spinscape.engine.run.Prospect;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate FILE}. */
@Command(name = "validate", description = "Says what is wrong with an experiment, without running it.")
final class ValidateVerb extends Verb {

	@Parameters(paramLabel = "FILE", description = "An experiment file, or example:NAME.")
	private String file;

	@Mixin
	private ProgramOption programs;

	@Option(names = "--json", description = "Prints one JSON document.")
	private boolean json;

	@Option(names = "--remedies", description = "Says also what would mend each problem.")
	private boolean remedies;

	@Option(names = "--mend", paramLabel = "FILE2", description = "Writes the experiment with what would mend its problems, where that takes nothing out of it, and says what was done.")
	private Path mended;

	@Option(names = "--force", description = "Replaces FILE2 if it exists.")
	private boolean force;

	/** The document that {@code --json} prints. */
	private record Document(String file, boolean valid, int tasks, long landscapeBytes, double buildSeconds,
			List<String> remarks, List<Row> problems) {
	}

	private record Row(String severity, String place, String message, List<String> remedies) {
	}

	@Override
	public Integer call() throws Exception {
		if (mended != null && Files.exists(mended) && !force) {
			throw new InputException(mended + ": exists; name another file, or add --force to replace it");
		}
		List<Row> problems = new ArrayList<>();
		Outlook outlook = Outlook.NONE;
		try (ExperimentSource source = ExperimentSource.open(file)) {
			outlook = check(source, problems);
		} catch (ExperimentFileException e) {
			if (!json) {
				throw e;
			}
			problems.add(new Row("error", file, e.getMessage(), List.of()));
		}
		boolean valid = problems.stream().noneMatch(problem -> problem.severity().equals("error"));
		if (json) {
			console().json(new Document(file, valid, outlook.tasks(), outlook.memory(), outlook.buildTime(),
					outlook.remarks(), problems));
		} else {
			problems.forEach(this::say);
			if (valid) {
				outlook.remarks().forEach(remark -> console().print(file + ": " + remark));
				console().print(file + ": fine, " + outlook);
			}
		}
		return valid ? ExitCode.DONE : ExitCode.WRONG_INPUT;
	}

	private void say(Row problem) {
		console().say(file + ": " + (problem.place().isEmpty() ? "" : problem.place() + ": ") + problem.message());
		if (remedies && !problem.remedies().isEmpty()) {
			console().say("  would mend it: " + String.join("; or ", problem.remedies()));
		}
	}

	private Outlook check(ExperimentSource source, List<Row> rows) throws Exception {
		Experiment experiment = source.experiment();
		Prospect prospect = new Prospect(programs.of(catalog()));
		if (mended != null) {
			Mending.of(experiment, prospect, source.folder()).forEach(change -> console().say(mended + ": " + change));
			ExperimentFiles.save(experiment, mended);
		}
		List<Problem> problems = prospect.problems(experiment, source.folder());
		problems.forEach(problem -> rows.add(new Row(problem.severity().name().toLowerCase(Locale.ROOT), problem.place(),
				problem.message(), problem.remedies().stream().map(Remedy::label).toList())));
		return ExperimentChecker.fatal(ExperimentChecker.check(experiment, catalog(), source.folder())) ? Outlook.NONE
				: prospect.outlook(experiment, source.folder());
	}
}
