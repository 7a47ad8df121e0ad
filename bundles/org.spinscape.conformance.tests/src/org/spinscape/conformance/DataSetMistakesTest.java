// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.DataSetChecks;
import org.spinscape.conformance.check.Finding;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Components;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** The kit on data that are right, and wrong on purpose: one mistake for each clause. */
class DataSetMistakesTest {

	private static final int SAMPLES = 200_000;

	/** Pairs of numbers, with their sum to predict. */
	private record Sums(Function<RandomStream, Double> number, long bytes, String remark) implements DataSetProvider {

		@Override
		public String id() {
			return "sums";
		}

		@Override
		public String name() {
			return "Sums";
		}

		@Override
		public String description() {
			return "Pairs of numbers and their sums.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public DataSet load(Parameters parameters, RandomStream random) {
			double[] inputs = new double[2 * SAMPLES];
			double[] targets = new double[SAMPLES];
			for (int i = 0; i < SAMPLES; i++) {
				inputs[2 * i] = random.nextDouble();
				inputs[2 * i + 1] = number.apply(random);
				targets[i] = inputs[2 * i] + inputs[2 * i + 1];
			}
			return DataSet.regression(Shape.vector(2), inputs, 1, targets);
		}

		@Override
		public long memory(Parameters parameters) {
			return bytes;
		}

		@Override
		public String remark(Parameters parameters) {
			return remark;
		}
	}

	private static final long BYTES = 3L * Double.BYTES * SAMPLES;

	private static List<Finding> check(DataSetProvider provider) {
		return Check.run(DataSetChecks.checks(provider, Map.of(), Components.none()));
	}

	@Test
	void nothingIsFoundInACorrectProvider() {
		assertEquals(List.of(), check(new Sums(RandomStream::nextDouble, BYTES, "numbers are between 0 and 1")));
	}

	private static DynamicTest mistake(String clause, DataSetProvider provider) {
		return DynamicTest.dynamicTest(clause, () -> {
			List<Finding> findings = check(provider);
			assertTrue(findings.stream().anyMatch(finding -> finding.clause().contains(clause)),
					() -> "not found; found were " + findings);
		});
	}

	@TestFactory
	Stream<DynamicTest> eachMistakeIsFoundUnderItsClause() {
		RandomStream own = new SplitMix64(1);
		return Stream.of(mistake("an equal stream", new Sums(_ -> own.nextDouble(), BYTES, "")),
				mistake("are finite", new Sums(random -> 1 / (random.nextDouble() < 0.001 ? 0.0 : 1), BYTES, "")),
				mistake("DataSetProvider.memory", new Sums(RandomStream::nextDouble, BYTES / 4, "")),
				mistake("DataSetProvider.memory", new Sums(RandomStream::nextDouble, 3 * BYTES, "")),
				mistake("DataSetProvider.remark", new Sums(RandomStream::nextDouble, BYTES, "Mind the gap. Twice.")));
	}
}
