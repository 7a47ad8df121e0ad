// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.LayerChecks;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** A layer that squares and shifts, with one mistake at a time: the kit names the clause that is broken. */
class LayerMistakesTest {

	private enum Mistake {
		NONE(""), INPUT_SLOPE("backward: the derivatives"), WEIGHT_SLOPE("backward: the derivatives"), SETS_WEIGHTS(
				"backward: the derivatives"), ROWS("a sample gives the same"), TANGENT("Pass.tangent:"), TANGENT_BACKWARD(
						"Pass.tangentBackward"), UNITS("weightsInto and weightsFrom"), START(
								"starts are the same");

		private final String clause;

		Mistake(String clause) {
			this.clause = clause;
		}
	}

	/** {@code x^2 + b}. */
	private record Squares(Shape output, Mistake mistake) implements Layer {

		@Override
		public int weights() {
			return output.size();
		}

		@Override
		public void initialise(RandomStream random, double[] weights, int offset) {
			weights[mistake == Mistake.START ? 0 : offset] = 1;
		}

		@Override
		public List<int[]> weightsInto() {
			return mistake == Mistake.UNITS ? List.of(new int[] { 1 }) : Layer.super.weightsInto();
		}

		@Override
		public Pass pass(int rows) {
			int width = output.size();
			return new Pass() {

				@Override
				public void forward(int count, double[] in, double[] weights, int offset, double[] out) {
					for (int i = 0; i < count * width; i++) {
						double more = mistake == Mistake.ROWS ? 1e-3 * in[0] : 0;
						out[i] = in[i] * in[i] + weights[offset + i % width] + more;
					}
				}

				@Override
				public void backward(int count, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
						double[] inGradient, double[] gradient) {
					for (int i = 0; i < count * width; i++) {
						double before = mistake == Mistake.SETS_WEIGHTS && i < width ? 0 : gradient[offset + i % width];
						gradient[offset + i % width] = before + outGradient[i] * (mistake == Mistake.WEIGHT_SLOPE ? 1.01 : 1);
						if (inGradient != null) {
							inGradient[i] = (mistake == Mistake.INPUT_SLOPE ? 1.999 : 2) * in[i] * outGradient[i];
						}
					}
				}

				@Override
				public void tangentBackward(int count, double[] in, double[] inTangent, double[] weights, double[] direction,
						int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange,
						double[] inChange, double[] change) {
					Pass.super.tangentBackward(count, in, inTangent, weights, direction, offset, out, outTangent, outGradient,
							outChange, inChange, change);
					change[offset] += mistake == Mistake.TANGENT_BACKWARD ? 0.01 : 0;
				}

				@Override
				public void tangent(int count, double[] in, double[] inTangent, double[] weights, double[] direction,
						int offset,
						double[] out, double[] outTangent) {
					for (int i = 0; i < count * width; i++) {
						outTangent[i] = 2 * in[i] * (inTangent == null ? 0 : inTangent[i])
								+ (mistake == Mistake.TANGENT ? 0 : direction[offset + i % width]);
					}
				}
			};
		}
	}

	private record Provider(Mistake mistake) implements LayerProvider {

		@Override
		public String id() {
			return "squares";
		}

		@Override
		public String name() {
			return "Squares";
		}

		@Override
		public String description() {
			return "Squares each value and adds a weight.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Layer create(Parameters parameters, Shape input) {
			return new Squares(input, mistake);
		}
	}

	private static List<Finding> findings(Mistake mistake) {
		return Check.run(LayerChecks.of(new Provider(mistake), Map.of(), Shape.vector(4)));
	}

	@Test
	void aRightLayerPasses() {
		assertEquals(List.of(), findings(Mistake.NONE));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
	void aMistakeIsNamed(Mistake mistake) {
		List<Finding> findings = findings(mistake);
		assertTrue(findings.stream().anyMatch(finding -> finding.toString().contains(mistake.clause)),
				mistake + ": " + findings);
	}
}
