// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;

/** A layer that applies one function to each value by itself. */
record Activation(Shape output, Curve curve, Response response) implements Layer {

	/** A function of one variable with its derivatives. */
	interface Curve {

		/** f(x). */
		double value(double x);

		/** f'(x). @param y f(x) */
		double slope(double x, double y);

		/** f''(x). @param y f(x) */
		double bend(double x, double y);

		/** f of the first so many values. A curve that can be told to vectors of a processor has loops of its own. */
		default void values(int count, double[] x, double[] y) {
			for (int i = 0; i < count; i++) {
				y[i] = value(x[i]);
			}
		}

		/** f' of the first so many values, times what comes from above. @param y f(x) */
		default void slopes(int count, double[] x, double[] y, double[] above, double[] below) {
			for (int i = 0; i < count; i++) {
				below[i] = slope(x[i], y[i]) * above[i];
			}
		}
	}

	@Override
	public int weights() {
		return 0;
	}

	@Override
	public Pass pass(int rows) {
		return new CurvePass(curve, output.size());
	}

	private record CurvePass(Curve curve, int width) implements Pass {

		@Override
		public void forward(int rows, double[] in, double[] weights, int offset, double[] out) {
			curve.values(rows * width, in, out);
		}

		@Override
		public void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
				double[] inGradient, double[] gradient) {
			if (inGradient != null) {
				curve.slopes(rows * width, in, out, outGradient, inGradient);
			}
		}

		@Override
		public void tangent(int rows, double[] in, double[] inTangent, double[] weights, double[] direction, int offset,
				double[] out, double[] outTangent) {
			if (inTangent == null) {
				Arrays.fill(outTangent, 0, rows * width, 0);
			} else {
				curve.slopes(rows * width, in, out, inTangent, outTangent);
			}
		}

		@Override
		public void tangentBackward(int rows, double[] in, double[] inTangent, double[] weights, double[] direction,
				int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange, double[] inChange,
				double[] change) {
			if (inChange != null) {
				for (int i = 0; i < rows * width; i++) {
					double bent = inTangent == null ? 0 : curve.bend(in[i], out[i]) * inTangent[i] * outGradient[i];
					inChange[i] = curve.slope(in[i], out[i]) * outChange[i] + bent;
				}
			}
		}
	}
}
