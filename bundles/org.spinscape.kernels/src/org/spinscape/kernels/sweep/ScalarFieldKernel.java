// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;

import org.spinscape.kernels.choice.KernelChoice;

/** The reference, in plain loops. */
final class ScalarFieldKernel implements FieldKernel {

	@Override
	public void draw(long[] state, int width, int places, int[] numbers, float[] deviates) {
		int generators = width / 2;
		for (int place = 0; place < places; place++) {
			for (int g = 0; g < generators; g++) {
				long s0 = state[g];
				long s1 = state[generators + g];
				long s2 = state[2 * generators + g] ^ s0;
				long s3 = state[3 * generators + g];
				long word = Long.rotateLeft(s0 + s3, 23) + s0;
				s3 ^= s1;
				state[generators + g] = s1 ^ s2;
				state[g] = s0 ^ s3;
				state[2 * generators + g] = s2 ^ s1 << 17;
				state[3 * generators + g] = Long.rotateLeft(s3, 45);
				int to = place * width + 2 * g;
				numbers[to] = (int) word >>> 1;
				numbers[to + 1] = (int) (word >>> 33);
				deviates[to] = FieldKernel.deviate(numbers[to]);
				deviates[to + 1] = FieldKernel.deviate(numbers[to + 1]);
			}
		}
	}

	@Override
	public void update(LaneFields lanes, int from, int to, float[] deviates, byte[] marks) {
		int width = lanes.width;
		float[] high = new float[width];
		float[] low = new float[width];
		int[] highSums = new int[width];
		int[] lowSums = new int[width];
		for (int place = from; place < to; place++) {
			sum(lanes, place, high, low);
			int self = place * width;
			for (int group = 0; group < width / STEP; group++) {
				int mark = 0;
				for (int lane = group * STEP; lane < (group + 1) * STEP; lane++) {
					float spin = lanes.spins[self + lane];
					float cost = Math.fma(high[lane] * spin, LaneFields.PART, low[lane] * spin);
					float deviate = deviates[self - from * width + lane];
					if (deviate > ROUGHNESS
							&& cost <= Math.fma(Math.min(deviate, CERTAIN), lanes.scale[lane], -lanes.roughness[lane])) {
						lanes.spins[self + lane] = -spin;
						highSums[lane] += (int) (high[lane] * spin);
						lowSums[lane] += (int) (low[lane] * spin);
					} else if (deviate >= -ROUGHNESS
							&& cost <= Math.fma(deviate, lanes.scale[lane], lanes.roughness[lane])) {
						mark |= 1 << lane % STEP;
					}
				}
				marks[group * SparseLanes.MOST + place - from] = (byte) mark;
			}
		}
		for (int lane = 0; lane < width; lane++) {
			lanes.turned(lane, highSums[lane], lowSums[lane]);
		}
	}

	/** In loops over the lanes, which the compiler can turn into vectors by itself. */
	private static void sum(LaneFields lanes, int place, float[] high, float[] low) {
		Arrays.fill(high, lanes.outerHigh[place]);
		Arrays.fill(low, lanes.outerLow[place]);
		float[] spins = lanes.spins;
		for (int k = lanes.rows[place]; k < lanes.rows[place + 1]; k++) {
			float highCoupling = lanes.high[k];
			float lowCoupling = lanes.low[k];
			int other = lanes.neighbours[k];
			for (int lane = 0; lane < high.length; lane++) {
				high[lane] += highCoupling * spins[other + lane];
			}
			for (int lane = 0; lane < low.length; lane++) {
				low[lane] += lowCoupling * spins[other + lane];
			}
		}
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}
}
