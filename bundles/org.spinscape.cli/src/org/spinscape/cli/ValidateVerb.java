// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.run.Outlook;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;

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

	/** The document that {@code --json} prints. */
	private record Document(String file, boolean valid, int tasks, long landscapeBytes, double buildSeconds,
			List<String> remarks, List<Row> problems) {
	}

	private record Row(String severity, String place, String message) {
	}

	@Override
	public Integer call() throws Exception {
		List<Row> problems = new ArrayList<>();
		Outlook outlook = Outlook.NONE;
		try (ExperimentSource source = ExperimentSource.open(file)) {
			outlook = check(source, problems);
		} catch (ExperimentFileException e) {
			if (!json) {
				throw e;
			}
			problems.add(new Row("error", file, e.getMessage()));
		}
		boolean valid = problems.stream().noneMatch(problem -> problem.severity().equals("error"));
		if (json) {
			console().json(new Document(file, valid, outlook.tasks(), outlook.memory(), outlook.buildTime(),
					outlook.remarks(), problems));
		} else {
			problems.forEach(problem -> console().say(file + ": " + (problem.place().isEmpty() ? "" : problem.place() + ": ")
					+ problem.message()));
			if (valid) {
				outlook.remarks().forEach(remark -> console().print(file + ": " + remark));
				console().print(file + ": fine, " + outlook);
			}
		}
		return valid ? ExitCode.DONE : ExitCode.WRONG_INPUT;
	}

	private Outlook check(ExperimentSource source, List<Row> rows) throws Exception {
		Experiment experiment = source.experiment();
		List<Problem> problems = ExperimentChecker.check(experiment, catalog(), source.folder());
		problems.forEach(problem -> rows.add(
				new Row(problem.severity().name().toLowerCase(Locale.ROOT), problem.place(), problem.message())));
		if (ExperimentChecker.fatal(problems)) {
			return Outlook.NONE;
		}
		Runner runner = new Runner(programs.of(catalog()));
		Outlook outlook = runner.outlook(experiment, source.folder());
		runner.obstacles(experiment, source.folder()).forEach(obstacle -> rows.add(new Row("error", "", obstacle)));
		return outlook;
	}
}
