// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.LayerChecks;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.model.NetworkModel;

/** A layer and a data set that we know nothing of: they work in a network, and the kit tries them. */
class StrangersTest {

	/** {@code a x / (1 + |x|)} with a weight a for each unit; no formulas for tangents. */
	private static final class SoftSign implements LayerProvider {

		@Override
		public String id() {
			return "soft-sign";
		}

		@Override
		public String name() {
			return "Soft sign";
		}

		@Override
		public String description() {
			return "Squashes each value, with a scale that is learnt.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Layer create(Parameters parameters, Shape input) {
			return new SoftSignLayer(input);
		}
	}

	private record SoftSignLayer(Shape output) implements Layer {

		@Override
		public int weights() {
			return output.size();
		}

		@Override
		public void initialise(RandomStream random, double[] weights, int offset) {
			for (int i = 0; i < weights(); i++) {
				weights[offset + i] = 1;
			}
		}

		@Override
		public Pass pass(int rows) {
			int width = output.size();
			return new Pass() {

				@Override
				public void forward(int count, double[] in, double[] weights, int offset, double[] out) {
					for (int i = 0; i < count * width; i++) {
						out[i] = weights[offset + i % width] * in[i] / (1 + Math.abs(in[i]));
					}
				}

				@Override
				public void backward(int count, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
						double[] inGradient, double[] gradient) {
					for (int i = 0; i < count * width; i++) {
						double below = 1 + Math.abs(in[i]);
						gradient[offset + i % width] += outGradient[i] * in[i] / below;
						if (inGradient != null) {
							inGradient[i] = outGradient[i] * weights[offset + i % width] / (below * below);
						}
					}
				}
			};
		}
	}

	private static final class Corners implements DataSetProvider {

		@Override
		public String id() {
			return "corners";
		}

		@Override
		public String name() {
			return "Corners";
		}

		@Override
		public String description() {
			return "Three points in two classes.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public DataSet load(Parameters parameters, RandomStream random) {
			return DataSet.labelled(Shape.vector(2), new double[] { 0, 1, 1, 0, 1, 1 }, new int[] { 0, 0, 1 }, 2);
		}

		@Override
		public long memory(Parameters parameters) {
			return 100;
		}
	}

	/** Tangents by differences are good to about ten digits, which is what the kit asks for and more. */
	@Test
	void aLayerWithoutTangentsObeysTheContract() {
		assertEquals(List.of(), Check.run(LayerChecks.of(new SoftSign(), Map.of(), Shape.vector(5))));
	}

	@Test
	void bothWorkInANetwork() {
		assertEquals(List.of(), ProviderConformance.check(new NetworkModel(),
				Map.of("data", "corners", "layers", "dense(units=0) soft-sign dense(units=2)"),
				Found.components(List.of(new SoftSign(), new Corners()))));
	}
}
