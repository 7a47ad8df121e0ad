// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API: a vector holds consecutive states, so that neighbours across a high bit are another vector, and
 * those across a low bit are other lanes of the same one.
 */
final class VectorCubeKernel implements CubeKernel {

	private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
	private static final int LANES = SPECIES.length();
	/** Neighbours looked at before the first test whether any lane is left: mostly none is. */
	private static final int AT_ONCE = 6;
	private static final IntVector LANE_NUMBERS = IntVector.zero(SPECIES).addIndex(1);
	private static final VectorShuffle<Integer> REVERSED = VectorShuffle.fromOp(SPECIES, i -> LANES - 1 - i);
	private static final ScalarCubeKernel PLAIN = new ScalarCubeKernel();

	@Override
	public int stable(int[] levels, int from, int to, boolean mirrored, int[] found) {
		if (levels.length < LANES << AT_ONCE || to - from < LANES) {
			return PLAIN.stable(levels, from, to, mirrored, found);
		}
		int size = 0;
		for (int k = from; k < to; k += LANES) {
			IntVector own = IntVector.fromArray(SPECIES, levels, k);
			VectorMask<Integer> alive = own.compare(VectorOperators.LE, at(levels, k ^ LANES))
					.and(own.compare(VectorOperators.LE, at(levels, k ^ LANES << 1)))
					.and(own.compare(VectorOperators.LE, at(levels, k ^ LANES << 2)))
					.and(own.compare(VectorOperators.LE, at(levels, k ^ LANES << 3)))
					.and(own.compare(VectorOperators.LE, at(levels, k ^ LANES << 4)))
					.and(own.compare(VectorOperators.LE, at(levels, k ^ LANES << 5)));
			for (long left = alive.toLong(); left != 0; left &= left - 1) {
				int state = k + Long.numberOfTrailingZeros(left);
				if (lowBitsStable(levels, state)
						&& ScalarCubeKernel.isStable(levels, state, LANES << AT_ONCE, mirrored)) {
					found[size++] = state;
				}
			}
		}
		return size;
	}

	private static boolean lowBitsStable(int[] levels, int state) {
		int level = levels[state];
		for (int across = 1; across < LANES; across <<= 1) {
			if (levels[state ^ across] < level) {
				return false;
			}
		}
		return true;
	}

	private static IntVector at(int[] levels, int k) {
		return IntVector.fromArray(SPECIES, levels, k);
	}

	@Override
	public int between(int[] levels, int from, int to, int low, int high, int[] found) {
		if (to - from < LANES) {
			return PLAIN.between(levels, from, to, low, high, found);
		}
		int size = 0;
		int end = from + SPECIES.loopBound(to - from);
		for (int k = from; k < end; k += LANES) {
			IntVector own = at(levels, k);
			long inside = own.compare(VectorOperators.GE, low).and(own.compare(VectorOperators.LE, high)).toLong();
			for (; inside != 0; inside &= inside - 1) {
				found[size++] = k + Long.numberOfTrailingZeros(inside);
			}
		}
		for (int k = end; k < to; k++) {
			if (levels[k] >= low && levels[k] <= high) {
				found[size++] = k;
			}
		}
		return size;
	}

	@Override
	public void steepest(int[] levels, int from, int to, boolean mirrored, boolean first, int[] targets) {
		if (levels.length < LANES || to - from < LANES) {
			PLAIN.steepest(levels, from, to, mirrored, first, targets);
			return;
		}
		for (int k = from; k < to; k += LANES) {
			IntVector own = at(levels, k);
			IntVector state = LANE_NUMBERS.add(k);
			IntVector least = own;
			IntVector target = IntVector.broadcast(SPECIES, NONE);
			VectorMask<Integer> tied = SPECIES.maskAll(false);
			for (int across = 1; across < LANES; across <<= 1) {
				// Lanes k and k ^ across change places.
				IntVector level = own.rearrange(LANE_NUMBERS.lanewise(VectorOperators.XOR, across).toShuffle());
				VectorMask<Integer> lower = level.compare(VectorOperators.LT, least);
				tied = level.compare(VectorOperators.EQ, least).or(tied.andNot(lower));
				least = least.min(level);
				target = target.blend(state.lanewise(VectorOperators.XOR, across), lower);
			}
			for (int across = LANES; across < levels.length; across <<= 1) {
				IntVector level = at(levels, k ^ across);
				VectorMask<Integer> lower = level.compare(VectorOperators.LT, least);
				tied = level.compare(VectorOperators.EQ, least).or(tied.andNot(lower));
				least = least.min(level);
				target = target.blend(state.lanewise(VectorOperators.XOR, across), lower);
			}
			if (mirrored) {
				IntVector level = at(levels, levels.length - LANES - k).rearrange(REVERSED);
				VectorMask<Integer> lower = level.compare(VectorOperators.LT, least);
				tied = level.compare(VectorOperators.EQ, least).or(tied.andNot(lower));
				target = target.blend(state.lanewise(VectorOperators.XOR, levels.length - 1), lower);
			}
			(first ? target : target.blend(OPEN, tied)).intoArray(targets, k);
		}
	}
}
