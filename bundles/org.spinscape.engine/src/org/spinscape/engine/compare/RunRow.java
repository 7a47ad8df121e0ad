// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * A run in one line of a table.
 *
 * @param folder     its folder
 * @param experiment name of the experiment
 * @param state      {@code complete}, {@code running} or {@code interrupted}; {@code unreadable} if it cannot be read
 * @param done       tasks that have results
 * @param total      all tasks
 * @param models     the models of its arms, each once
 * @param seed       master seed
 * @param begun      when its log begins; {@code null} if it has none
 * @param took       from the first to the last line of its log, pauses included; {@code null} if it has none
 * @param settings   see {@link RunSettings}
 * @param numbers    its numbers over all samples, by arm (where there are several), sweep point and name
 * @param note       what people say of it
 * @param problem    why it cannot be read; empty if it can
 */
public record RunRow(Path folder, String experiment, String state, int done, int total, List<String> models, long seed,
		@Nullable Instant begun, @Nullable Duration took, Map<String, String> settings, Map<String, Scalar> numbers,
		RunNote note,
		String problem) {

	/** What {@link #state} says of a run that cannot be read. */
	public static final String UNREADABLE = "unreadable";

	/** Reads a run. One that is damaged gets a line that says so. */
	public static RunRow read(Path folder, Catalog catalog) {
		try {
			RunDirectory directory = RunDirectory.open(folder);
			RunStatus status = RunStatus.of(folder);
			Experiment experiment = ExperimentFiles.load(directory.experiment());
			List<String> models = experiment.getArms().stream().map(Arm::getHamiltonian).filter(model -> model != null)
					.map(model -> model.getProvider()).distinct().toList();
			Map<String, Scalar> numbers = Files.exists(directory.results()) ? numbers(directory) : Map.of();
			@Nullable
			Instant[] times = times(directory.log());
			return new RunRow(folder, status.experiment(), status.state().label(), status.done(), status.total(), models,
					experiment.getSeed(), times[0], times[0] == null ? null : Duration.between(times[0], times[1]),
					RunSettings.of(experiment, catalog), numbers, RunNote.read(folder), "");
		} catch (IOException | ExperimentFileException e) {
			return new RunRow(folder, "", UNREADABLE, 0, 0, List.of(), 0, null, null, Map.of(), Map.of(), RunNote.NONE,
					String.valueOf(e.getMessage()));
		}
	}

	/** Whether a process works on it now. */
	public boolean running() {
		return state.equals(RunStatus.State.RUNNING.label());
	}

	/** The same with another note. */
	public RunRow with(RunNote other) {
		return new RunRow(folder, experiment, state, done, total, models, seed, begun, took, settings, numbers, other,
				problem);
	}

	private static Map<String, Scalar> numbers(RunDirectory directory) throws IOException {
		RunNumbers read = RunNumbers.read(ResultsFile.open(directory.results()), false);
		boolean arms = read.arms().size() > 1;
		Map<String, Scalar> numbers = new LinkedHashMap<>();
		read.all().forEach((place, number) -> numbers.put(RunComparison.title(place, arms), number.scalar()));
		return numbers;
	}

	/** When the log begins and ends: lines that begin with no time, such as those of a stack trace, are passed over. */
	private static @Nullable Instant[] times(Path log) throws IOException {
		@Nullable
		Instant[] times = new Instant[2];
		if (Files.exists(log)) {
			for (String line : Files.readAllLines(log)) {
				Instant time = time(line);
				if (time != null) {
					times[0] = times[0] == null ? time : times[0];
					times[1] = time;
				}
			}
		}
		return times;
	}

	private static @Nullable Instant time(String line) {
		int space = line.indexOf(' ');
		if (space < 0 || !Character.isDigit(line.charAt(0))) {
			return null;
		}
		try {
			return Instant.parse(line.substring(0, space));
		} catch (DateTimeParseException e) {
			return null;
		}
	}
}
