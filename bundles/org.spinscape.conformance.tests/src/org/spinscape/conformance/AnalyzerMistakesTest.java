// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.AnalyzerChecks;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.core.analysis.Analyzer;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** The kit on an analyzer that is right, and wrong on purpose: one mistake for each clause. */
class AnalyzerMistakesTest {

	private static final ResultKind<Scalar> MEAN = ResultKind.scalar("plain-mean", "J", "Mean energy of all replicas.");
	private static final ResultKind<Scalar> GROUND = ResultKind.scalar("mean-ground", "J", "Mean ground-state energy.");
	private static final ResultKind<Verdict> LOW = ResultKind.verdict("is-low", "The mean is below zero.");

	/** Means over all records of the first slot, and over the samples of the last point; however that is done. */
	private record Means(ToDoubleFunction<Recording> mean, ToDoubleFunction<List<StudySample>> ground, int fewest,
			Set<ResultKind<?>> declared) implements AnalyzerProvider {

		@Override
		public String id() {
			return "plain-mean";
		}

		@Override
		public String name() {
			return "Plain mean";
		}

		@Override
		public String description() {
			return "The mean energy.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return declared;
		}

		@Override
		public Analyzer create(Parameters parameters) {
			return data -> data.recordings().stream()
					.filter(recording -> recording.is(ObservableKinds.ENERGY) && recording.length() >= fewest)
					.map(this::results).findFirst().orElse(List.of());
		}

		private List<Result> results(Recording recording) {
			double value = mean.applyAsDouble(recording);
			return List.of(Scalar.exact(MEAN, value), new Verdict(LOW.tag(),
					recording.length() < 10 && fewest > 0 ? Level.CANNOT_SAY : Level.SUPPORTED, "It is " + value + "."));
		}

		@Override
		public Optional<StudyAnalyzer> study(Parameters parameters) {
			return Optional.of(this::study);
		}

		private List<StudyResult> study(Study study) {
			List<StudyResult> results = new ArrayList<>();
			if (!study.arm().points().isEmpty() && (fewest == 0 || !study.arm().points().getLast().samples().isEmpty())) {
				results.add(StudyResult.ofArm(Scalar.exact(GROUND,
						ground.applyAsDouble(study.arm().points().getLast().samples()))));
			}
			return results;
		}
	}

	private static double mean(Recording recording) {
		double sum = 0;
		for (double[] replica : recording.values()[0]) {
			for (double value : replica) {
				sum += value;
			}
		}
		return sum / recording.values()[0].length / recording.length();
	}

	private static double ground(StudySample sample) {
		return LandscapeKinds.GROUND_ENERGY.in(sample.results()).getFirst().value();
	}

	private static double ground(List<StudySample> samples) {
		return samples.stream().mapToDouble(AnalyzerMistakesTest::ground).sum() / samples.size();
	}

	private static final Set<ResultKind<?>> ALL = Set.of(MEAN, GROUND, LOW);

	private static List<Finding> check(AnalyzerProvider provider) {
		return Check.run(AnalyzerChecks.checks(provider, Map.of(), List.<TaskData>of()));
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(new Means(AnalyzerMistakesTest::mean, AnalyzerMistakesTest::ground, 1, ALL)));
	}

	private static DynamicTest mistake(String clause, String detail, AnalyzerProvider provider) {
		return DynamicTest.dynamicTest(clause + ": " + detail, () -> {
			List<Finding> findings = check(provider);
			assertTrue(findings.stream()
					.anyMatch(finding -> finding.clause().contains(clause) && finding.detail().contains(detail)),
					() -> "not found; found were " + findings);
		});
	}

	private static AnalyzerProvider of(ToDoubleFunction<Recording> mean) {
		return new Means(mean, AnalyzerMistakesTest::ground, 1, ALL);
	}

	private static AnalyzerProvider over(ToDoubleFunction<List<StudySample>> ground) {
		return new Means(AnalyzerMistakesTest::mean, ground, 1, ALL);
	}

	private record Silent(String id) implements AnalyzerProvider {

		Silent() {
			this("silent");
		}

		@Override
		public String name() {
			return "Silent";
		}

		@Override
		public String description() {
			return "Says nothing.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}
	}

	private static int calls;

	private static double shifting(Recording recording) {
		double mean = mean(recording);
		recording.values()[0][0][0] += 1;
		return mean;
	}

	private static double last(Recording recording) {
		return recording.values()[0][recording.values()[0].length - 1][0];
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		return Stream.of(
				mistake("says something", "nothing about any", new Silent()),
				mistake("AnalyzerProvider.gives", "plain-mean", new Means(AnalyzerMistakesTest::mean,
						AnalyzerMistakesTest::ground, 1, Set.of(GROUND, LOW))),
				mistake("AnalyzerProvider.gives", "mean-ground", new Means(AnalyzerMistakesTest::mean,
						AnalyzerMistakesTest::ground, 1, Set.of(MEAN, LOW))),
				mistake("the same bits", "of the same task", of(recording -> mean(recording) + calls++)),
				mistake("the same bits", "has changed", of(AnalyzerMistakesTest::shifting)),
				mistake("replicas may stand in any order", "in the other order", of(AnalyzerMistakesTest::last)),
				mistake("samples may stand in any order", "in the other order", over(samples -> ground(samples.getFirst()))),
				mistake("is no failure", "of ", of(recording -> recording.values()[0][1][16])),
				mistake("too few points or samples", "with 1 samples", over(samples -> ground(samples.get(1)))),
				mistake("nobody can say", "from one record", new Means(AnalyzerMistakesTest::mean,
						AnalyzerMistakesTest::ground, 0, ALL)));
	}
}
