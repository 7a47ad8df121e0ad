// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;

/** Each output is the largest of a group of inputs; of equal ones the first. */
record LargestOf(Windows windows) implements Layer {

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
		return new ChoicePass(windows, new int[rows * windows.groups().length]);
	}

	/** @param chosen the input that each output was taken from, of all samples */
	private record ChoicePass(Windows windows, int[] chosen) implements Pass {

		@Override
		public void forward(int rows, double[] in, double[] weights, int offset, double[] out) {
			int[][] groups = windows.groups();
			for (int row = 0; row < rows; row++) {
				int from = row * windows.input();
				for (int o = 0; o < groups.length; o++) {
					int best = from + groups[o][0];
					for (int i : groups[o]) {
						// Not a number is passed on, so that it shows in the loss.
						best = in[from + i] > in[best] || Double.isNaN(in[from + i]) ? from + i : best;
					}
					chosen[row * groups.length + o] = best;
					out[row * groups.length + o] = in[best];
				}
			}
		}

		@Override
		public void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
				double[] inGradient, double[] gradient) {
			spread(rows, outGradient, inGradient);
		}

		private void spread(int rows, double[] from, double[] to) {
			if (to != null) {
				Arrays.fill(to, 0, rows * windows.input(), 0);
				for (int i = 0; i < rows * windows.groups().length; i++) {
					to[chosen[i]] += from[i];
				}
			}
		}

		@Override
		public void tangent(int rows, double[] in, double[] inTangent, double[] weights, double[] direction, int offset,
				double[] out, double[] outTangent) {
			for (int i = 0; i < rows * windows.groups().length; i++) {
				outTangent[i] = inTangent == null ? 0 : inTangent[chosen[i]];
			}
		}

		@Override
		public void tangentBackward(int rows, double[] in, double[] inTangent, double[] weights, double[] direction,
				int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange, double[] inChange,
				double[] change) {
			spread(rows, outChange, inChange);
		}
	}
}
