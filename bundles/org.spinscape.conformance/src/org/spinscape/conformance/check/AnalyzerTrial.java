// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.TextType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Verdict;

/** The clauses of the analyzer contract. */
final class AnalyzerTrial {

	private static final int[] SIZES = { 4, 5, 6, 7, 8 };
	private static final int SAMPLES = 6;
	private static final int SPINS = 5;
	/** Share of its error by which a number may depend on how its error was drawn. */
	private static final double RESAMPLED = 0.1;

	private final AnalyzerProvider provider;
	private final Parameters parameters;
	private final List<TaskData> more;

	AnalyzerTrial(AnalyzerProvider provider, Parameters parameters, List<TaskData> more) {
		this.provider = provider;
		this.parameters = parameters;
		this.more = more;
	}

	private static TaskData task(MadeUpPlan plan) {
		return new MadeUpSample(plan, 0, 3).load();
	}

	/** Tasks that an analyzer may have something to say about. */
	private List<TaskData> tasks() {
		MadeUpPlan usual = MadeUpPlan.usual(SPINS);
		List<TaskData> tasks = new ArrayList<>(more);
		for (MadeUpPlan plan : List.of(usual, usual.at(1.5), usual.outOfEquilibrium(), usual.replicas(2))) {
			tasks.add(task(plan));
		}
		return tasks;
	}

	private Set<ResultKind<?>> gives(TaskData data) {
		return provider.gives(parameters, data.recordings().stream().map(recording -> recording.tag().kind())
				.collect(Collectors.toSet()));
	}

	private List<Result> analyze(TaskData data) {
		return provider.create(parameters).analyze(data);
	}

	/** Two arms, the second a little different, over the sizes and whatever else the analyzer is told is swept. */
	private Study study(int points, int samples, boolean reversed) {
		List<StudyArm> arms = new ArrayList<>();
		for (int arm = 0; arm < 2; arm++) {
			List<StudyPoint> all = new ArrayList<>();
			for (int point = 0; point < points; point++) {
				int size = SIZES[point];
				int shift = arm * SAMPLES;
				List<StudySample> some = IntStream.range(0, samples).<StudySample>mapToObj(sample -> new MadeUpSample(
						MadeUpPlan.usual(size), sample, shift + (reversed ? samples - 1 - sample : sample))).toList();
				all.add(new StudyPoint(swept(size), some));
			}
			arms.add(new StudyArm(arm == 0 ? "one" : "other", all));
		}
		return new Study(arms.getFirst(), arms, true, 1);
	}

	private Map<String, String> swept(int size) {
		Map<String, String> swept = new LinkedHashMap<>(Map.of("N", Integer.toString(size)));
		for (ParameterSpec spec : provider.schema().specs()) {
			if (spec.type() instanceof TextType && !parameters.text(spec.name()).isBlank()) {
				swept.put(parameters.text(spec.name()), Integer.toString(size));
			}
		}
		return swept;
	}

	private List<StudyResult> analyze(Study study) {
		return provider.study(parameters).map(analyzer -> analyzer.analyze(study)).orElse(List.of());
	}

	private static List<Result> results(List<StudyResult> found) {
		return found.stream().map(StudyResult::result).toList();
	}

	private Study usual() {
		return study(SIZES.length, SAMPLES, false);
	}

	/** What it says about the usual task and the usual study. */
	List<Result> results() {
		List<Result> all = new ArrayList<>(analyze(task(MadeUpPlan.usual(SPINS))));
		all.addAll(results(analyze(usual())));
		return all;
	}

	void speaks() {
		boolean says = tasks().stream().anyMatch(task -> !analyze(task).isEmpty()) || !analyze(usual()).isEmpty();
		unless(says, "it says nothing about any of them; give the kit what it works on");
	}

	void declared() {
		for (TaskData task : tasks()) {
			Declarations.require(gives(task), analyze(task));
		}
		Map<Map<String, String>, List<Result>> points = new LinkedHashMap<>();
		for (StudyResult found : analyze(usual())) {
			points.computeIfAbsent(found.point(), _ -> new ArrayList<>()).add(found.result());
		}
		points.values().forEach(results -> Declarations.require(provider.gives(parameters), results));
	}

	void pure() {
		for (TaskData task : tasks()) {
			List<String> before = text(task);
			List<String> first = ResultText.of(analyze(task));
			String changed = ResultText.difference(before, text(task));
			unless(changed.isEmpty(), "what it was given has changed: %s", changed);
			String second = ResultText.difference(first, ResultText.of(analyze(task)));
			unless(second.isEmpty(), "of the same task it says %s", second);
		}
		String study = ResultText.difference(ResultText.of(results(analyze(usual()))),
				ResultText.of(results(analyze(usual()))));
		unless(study.isEmpty(), "of the same study it says %s", study);
	}

	private static List<String> text(TaskData task) {
		List<String> text = new ArrayList<>(ResultText.of(task.results()));
		task.recordings().forEach(recording -> text.add(recording.name() + Arrays.deepToString(recording.values())));
		return text;
	}

	void replicas() {
		MadeUpPlan usual = MadeUpPlan.usual(SPINS);
		for (MadeUpPlan plan : List.of(usual, usual.at(1.5), usual.outOfEquilibrium())) {
			ResultNumbers.requireClose(analyze(task(plan)), analyze(task(plan.inOppositeOrder())), 0);
		}
	}

	void samples() {
		ResultNumbers.requireClose(results(analyze(usual())), results(analyze(study(SIZES.length, SAMPLES, true))),
				RESAMPLED);
	}

	void little() {
		MadeUpPlan usual = MadeUpPlan.usual(SPINS);
		List<TaskData> tasks = new ArrayList<>();
		for (int records : new int[] { 0, 1, 2, 3, 5, 17 }) {
			for (MadeUpPlan plan : List.of(usual, usual.replicas(1), usual.at(1.5), usual.at(1.5).replicas(1),
					usual.outOfEquilibrium(), usual.stuck(), usual.stuck().replicas(1))) {
				tasks.add(task(plan.records(records)));
			}
		}
		tasks.add(new TaskData(List.of(), LandscapeFacts.NONE, List.of()));
		for (TaskData full : List.of(task(usual), task(usual.at(1.5).replicas(1)))) {
			tasks.add(new TaskData(full.recordings(), LandscapeFacts.NONE, List.of()));
			tasks.add(new TaskData(List.of(), full.facts(), full.results()));
			full.recordings().forEach(one -> tasks.add(new TaskData(List.of(one), full.facts(), List.of())));
		}
		for (TaskData task : tasks) {
			try {
				Declarations.require(gives(task), analyze(task));
			} catch (RuntimeException e) {
				throw new ContractBroken("of " + describe(task) + ": " + e);
			}
		}
	}

	private static String describe(TaskData task) {
		if (task.recordings().isEmpty()) {
			return "a task without recordings and with " + task.results().size() + " results";
		}
		var recording = task.recordings().getFirst();
		return task.recordings().size() + " recordings of " + recording.length() + " records, " + recording.slots()
				+ " slots, " + recording.values()[0].length + " components, beginning with " + recording.name();
	}

	void fewSamples() {
		for (int points = 0; points <= SIZES.length; points++) {
			for (int samples = 0; samples <= 2; samples++) {
				try {
					analyze(study(points, samples, false));
				} catch (RuntimeException e) {
					throw new ContractBroken("of " + points + " points with " + samples + " samples each: " + e);
				}
			}
		}
		StudyArm empty = new StudyArm("one", List.of());
		analyze(new Study(empty, List.of(empty), false, 1));
	}

	void cannotSay() {
		MadeUpPlan usual = MadeUpPlan.usual(SPINS);
		for (MadeUpPlan plan : List.of(usual, usual.at(1.5), usual.stuck())) {
			requireOpen(analyze(withoutResults(task(plan.records(1)))), "one record");
		}
		requireOpen(results(analyze(study(1, 1, false))), "one sample");
	}

	/** What an explorer has found may well decide; records alone are few here. */
	private static TaskData withoutResults(TaskData task) {
		return new TaskData(task.recordings(), task.facts(), List.of());
	}

	private static void requireOpen(List<Result> results, String what) {
		for (Result result : results) {
			if (result instanceof Verdict verdict) {
				unless(verdict.level() == Verdict.Level.CANNOT_SAY, "from %s it says %s: %s", what, verdict.level(),
						verdict.name());
			}
		}
	}
}
