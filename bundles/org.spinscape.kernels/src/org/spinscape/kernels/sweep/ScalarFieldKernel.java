// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;

/** The reference: one lane after the other. */
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
		for (int lane = 0; lane < lanes.width; lane++) {
			int highSum = 0;
			int lowSum = 0;
			for (int place = from; place < to; place++) {
				int mark = lane / STEP * SparseLanes.MOST + place - from;
				marks[mark] = lane % STEP == 0 ? 0 : marks[mark];
				float high = lanes.outerHigh[place];
				float low = lanes.outerLow[place];
				for (int k = lanes.rows[place]; k < lanes.rows[place + 1]; k++) {
					float spin = lanes.spins[lanes.neighbours[k] + lane];
					high += lanes.high[k] * spin;
					low += lanes.low[k] * spin;
				}
				int self = place * lanes.width + lane;
				high *= lanes.spins[self];
				low *= lanes.spins[self];
				float cost = Math.fma(high, LaneFields.PART, low);
				float deviate = deviates[self - from * lanes.width];
				if (deviate > ROUGHNESS
						&& cost <= Math.fma(Math.min(deviate, CERTAIN), lanes.scale[lane], -lanes.roughness[lane])) {
					lanes.spins[self] = -lanes.spins[self];
					highSum += (int) high;
					lowSum += (int) low;
				} else if (deviate >= -ROUGHNESS && cost <= Math.fma(deviate, lanes.scale[lane], lanes.roughness[lane])) {
					marks[mark] |= (byte) (1 << lane % STEP);
				}
			}
			lanes.turned(lane, highSum, lowSum);
		}
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}
}
