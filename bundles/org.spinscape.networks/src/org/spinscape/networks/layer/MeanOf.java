// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;

/** Each output is the mean of a group of inputs. */
record MeanOf(Windows windows) implements Layer {

	@Override
	public Shape output() {
		return windows.output();
	}

	@Override
	public int weights() {
		return 0;
	}

	@Override
	public Pass pass(int rows) {
		return new MeanPass(windows);
	}

	private record MeanPass(Windows windows) implements Pass {

		@Override
		public void forward(int rows, double[] in, double[] weights, int offset, double[] out) {
			int[][] groups = windows.groups();
			for (int row = 0; row < rows; row++) {
				for (int o = 0; o < groups.length; o++) {
					double sum = 0;
					for (int i : groups[o]) {
						sum += in[row * windows.input() + i];
					}
					out[row * groups.length + o] = sum / groups[o].length;
				}
			}
		}

		@Override
		public void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
				double[] inGradient, double[] gradient) {
			if (inGradient != null) {
				int[][] groups = windows.groups();
				Arrays.fill(inGradient, 0, rows * windows.input(), 0);
				for (int row = 0; row < rows; row++) {
					for (int o = 0; o < groups.length; o++) {
						for (int i : groups[o]) {
							inGradient[row * windows.input() + i] += outGradient[row * groups.length
									+ o] / groups[o].length;
						}
					}
				}
			}
		}

		@Override
		public void tangent(int rows, double[] in, double[] inTangent, double[] weights, double[] direction, int offset,
				double[] out, double[] outTangent) {
			if (inTangent == null) {
				Arrays.fill(outTangent, 0, rows * windows.groups().length, 0);
			} else {
				forward(rows, inTangent, weights, offset, outTangent);
			}
		}

		@Override
		public void tangentBackward(int rows, double[] in, double[] inTangent, double[] weights, double[] direction,
				int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange, double[] inChange,
				double[] change) {
			backward(rows, in, weights, offset, out, outChange, inChange, change);
		}
	}
}
