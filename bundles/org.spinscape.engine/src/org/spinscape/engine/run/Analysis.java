// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSource;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.TaskRecord;
import org.spinscape.store.TaskStore;

/** Applies the analyzers of a plan to what its tasks have left behind. */
final class Analysis {

	private Analysis() {
	}

	/** What the analyzers of a task say about its record; analyses that the record holds already are not looked at. */
	static List<Result> ofTask(Realisation realisation, Task task, TaskRecord record, Faults faults) {
		TaskData data = record.withAnalyses(List.of()).data();
		Set<ResultKind<?>> recorded = data.recordings().stream().map(recording -> recording.tag().kind())
				.collect(Collectors.toSet());
		List<Result> results = new ArrayList<>();
		Sources sources = new Sources();
		for (ComponentPlan component : task.point().analyzers()) {
			Realisation.Part<AnalyzerProvider> part = realisation.analyzer(component);
			List<Result> found = part.provider().create(part.parameters()).analyze(data);
			faults.undeclared(task.point().arm(), component, part, part.provider().gives(part.parameters(), recorded),
					found.stream().map(Result::kind).toList());
			results.addAll(Sources.mark(found, sources.next(component.id())));
		}
		return results;
	}

	/**
	 * What the study analyzers of an arm say. One that fails costs its own results only.
	 *
	 * @param arms    all arms, see {@link #arms}
	 * @param failure hears of analyzers that failed, in one sentence each
	 */
	static List<StudyResult> ofArm(Realisation realisation, Plan plan, String arm, List<StudyArm> arms,
			Consumer<String> failure, Faults faults) {
		StudyArm own = arms.stream().filter(candidate -> candidate.name().equals(arm)).findFirst().orElseThrow();
		Study study = new Study(own, arms, plan.paired(), plan.seed());
		PointPlan first = plan.points().stream().filter(point -> point.arm().equals(arm)).findFirst().orElseThrow();
		List<StudyResult> results = new ArrayList<>();
		Sources sources = new Sources();
		for (ComponentPlan component : first.analyzers()) {
			Realisation.Part<AnalyzerProvider> part = realisation.analyzer(component);
			ResultSource source = sources.next(component.id());
			Optional<StudyAnalyzer> analyzer = part.provider().study(part.parameters());
			try {
				List<StudyResult> found = analyzer.map(present -> present.analyze(study)).orElse(List.of());
				faults.undeclared(arm, component, part, part.provider().gives(part.parameters()),
						found.stream().map(one -> one.result().kind()).toList());
				found.forEach(one -> results
						.add(new StudyResult(one.point(), one.result().tagged(one.result().tag().from(source)))));
			} catch (RuntimeException e) {
				failure.accept("arm '" + arm + "', " + component.label() + " failed: " + e.getMessage());
			}
		}
		return results;
	}

	/** All arms with the samples that are committed and count; read when asked for. */
	static List<StudyArm> arms(Plan plan, TaskStore store, TaskResults tasks) {
		Map<PointPlan, List<StudySample>> samples = new LinkedHashMap<>();
		for (PointPlan point : plan.points()) {
			samples.put(point, tasks.of(point).stream().map(task -> (StudySample) new StoredSample(task, store)).toList());
		}
		Map<String, List<StudyPoint>> arms = new LinkedHashMap<>();
		samples.forEach((point, list) -> arms.computeIfAbsent(point.arm(), _ -> new ArrayList<>())
				.add(new StudyPoint(point.point(), list)));
		return arms.entrySet().stream().map(arm -> new StudyArm(arm.getKey(), arm.getValue())).toList();
	}

	private record StoredSample(Task task, TaskStore store) implements StudySample {

		@Override
		public int index() {
			return task.sample();
		}

		@Override
		public List<Result> results() {
			try {
				return store.readResults(task.id()).allResults();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public TaskData load() {
			try {
				return store.read(task.id()).data();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
