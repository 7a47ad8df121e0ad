// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.Checksums;
import org.spinscape.store.CsvExport;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultsWriter;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.TaskOrder;
import org.spinscape.store.TaskStore;

/** Puts the results of all finished tasks together: averages over disorder, curves over a sweep, files. */
final class RunResults {

	private RunResults() {
	}

	/**
	 * Writes {@code results.h5} and the CSV files from the tasks that are committed.
	 *
	 * @param failure hears of study analyzers that failed
	 */
	static void write(Plan plan, RunDirectory directory, Realisation realisation, Consumer<String> failure,
			Faults faults) throws IOException {
		TaskOrder.make(directory, plan.tasks().stream().map(Task::id).toList());
		try (TaskStore store = TaskStore.of(directory)) {
			write(plan, directory, store, realisation, failure, faults);
		}
	}

	private static void write(Plan plan, RunDirectory directory, TaskStore store, Realisation realisation,
			Consumer<String> failure, Faults faults) throws IOException {
		TaskResults tasks = new TaskResults(plan, store);
		List<StudyArm> arms = Analysis.arms(plan, store, tasks);
		Map<PointPlan, Samples> found = new LinkedHashMap<>();
		for (PointPlan point : plan.points()) {
			found.put(point, tasks.samples(point));
		}
		Set<String> heavy = Averages.heavy(found.values());
		RunFindings all = new RunFindings(tasks);
		for (StudyArm arm : arms) {
			List<StudyResult> studied = Analysis.ofArm(realisation, plan, arm.name(), arms, failure, faults);
			Map<PointPlan, List<KeyedResult>> averages = new LinkedHashMap<>();
			for (Map.Entry<PointPlan, Samples> each : found.entrySet()) {
				PointPlan point = each.getKey();
				if (point.arm().equals(arm.name())) {
					List<KeyedResult> average = replaced(
							Averages.overSamples(point.arm(), point.point(), each.getValue(), heavy),
							new ResultKey(point.arm(), point.point(), ResultKey.ALL_SAMPLES), studied);
					averages.put(point, average);
					List<KeyedResult> overSamples = new ArrayList<>(average);
					if (plan.precision().isPresent()) {
						overSamples.add(PrecisionReached.of(plan.precision().get(), point, tasks));
					}
					all.add(overSamples);
					for (Task task : tasks.of(point)) {
						all.add(task);
					}
				}
			}
			if (averages.keySet().stream().noneMatch(point -> point.point().isEmpty())) {
				all.add(replaced(curves(arm.name(), averages),
						new ResultKey(arm.name(), Map.of(), ResultKey.ALL_SAMPLES), studied));
			}
		}
		CsvExport.write(directory.tables(), all);
		noteTables(directory);
		ResultsWriter.write(directory.results(), plan.name(), all); // after all others: it says that all is there
		Assembly.note(directory);
	}

	/** Tables of an analysis that is dropped are no longer noted. */
	private static void noteTables(RunDirectory directory) throws IOException {
		Checksums checksums = new Checksums(directory);
		Set<Path> tables = new LinkedHashSet<>();
		checksums.all().keySet().stream().map(directory.root()::resolve).filter(file -> file.startsWith(directory.tables()))
				.forEach(tables::add);
		try (Stream<Path> files = Files.list(directory.tables())) {
			files.filter(file -> file.toString().endsWith(".csv")).forEach(tables::add);
		}
		checksums.note(tables);
	}

	/** Averages with the studies of the same place; a study replaces an average of the same component and name. */
	private static List<KeyedResult> replaced(List<KeyedResult> averages, ResultKey key, List<StudyResult> studied) {
		Map<String, KeyedResult> byName = new LinkedHashMap<>();
		averages.forEach(average -> byName.put(average.result().tag().identity(), average));
		studied.stream().filter(study -> new ResultKey(key.arm(), study.point(), key.sample()).equals(key))
				.forEach(study -> byName.put(study.result().tag().identity(), new KeyedResult(key, study.result())));
		return List.copyOf(byName.values());
	}

	/** If an arm sweeps one number, each scalar becomes a curve over it. */
	private static List<KeyedResult> curves(String arm, Map<PointPlan, List<KeyedResult>> points) {
		List<KeyedResult> curves = new ArrayList<>();
		List<String> axes = points.keySet().stream().flatMap(point -> point.point().keySet().stream()).distinct().toList();
		if (axes.size() != 1 || points.size() < 2) {
			return curves;
		}
		String axis = axes.getFirst();
		Map<String, List<Measured>> measured = new LinkedHashMap<>();
		points.forEach((point, results) -> {
			double x = number(point.point().getOrDefault(axis, ""));
			for (KeyedResult keyed : results) {
				if (keyed.result() instanceof Scalar scalar && !Double.isNaN(x)) {
					measured.computeIfAbsent(scalar.tag().identity(), _ -> new ArrayList<>()).add(new Measured(x, scalar));
				}
			}
		});
		ResultKey key = new ResultKey(arm, Map.of(), ResultKey.ALL_SAMPLES);
		for (List<Measured> rows : measured.values()) {
			if (rows.size() > 1) {
				Scalar scalar = rows.getFirst().scalar();
				boolean errors = rows.stream().anyMatch(row -> !Double.isNaN(row.scalar().error()));
				String meaning = CommonMeaning.of(rows.stream().map(row -> row.scalar().meaning()).toList());
				Series.Axis values = new Series.Axis(scalar.name(), scalar.unit(), column(rows, row -> row.scalar().value()),
						errors ? column(rows, row -> row.scalar().error()) : new double[0]);
				curves.add(new KeyedResult(key, new Series(over(scalar.tag(), axis).means(meaning),
						Series.Axis.of(axis, "", column(rows, Measured::x)), values)));
			}
		}
		return curves;
	}

	/** The same labels as the number has, so that only curves of the same thing share a picture. */
	private static ResultTag over(ResultTag number, String axis) {
		ResultTag tag = StudyKinds.OVER_SWEEP.label(StudyKinds.OVER, axis).label(ResultTag.OF, number.name());
		return tag.from(number.source());
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN; // a swept word makes no curve
		}
	}

	private static double[] column(List<Measured> rows, ToDoubleFunction<Measured> what) {
		return rows.stream().mapToDouble(what).toArray();
	}

	/** A number at one value of what is swept. */
	private record Measured(double x, Scalar scalar) {
	}
}
