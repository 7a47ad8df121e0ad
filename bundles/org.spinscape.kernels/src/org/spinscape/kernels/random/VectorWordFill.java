// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API: as many generators at a time as a register holds. The state of those stays in registers through
 * the whole call, so that long calls run at the speed of the arithmetic.
 */
final class VectorWordFill implements WordFill {

	private static final int LANES = WordStream.LANES;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= LANES
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_512;

	@Override
	public void fill(long[] state, long[] target, int from, int blocks) {
		for (int g = 0; g < LANES; g += SPECIES.length()) {
			advance(state, g, target, from + g, from + g + blocks * LANES);
		}
	}

	/**
	 * Two blocks a turn, and one more if their number is odd. In one piece, so that it is longer than the 325 bytecodes up
	 * to which HotSpot inlines: inlined into a sweep, its vectors would be put on the heap.
	 */
	private static void advance(long[] state, int g, long[] target, int from, int end) {
		LongVector s0 = LongVector.fromArray(SPECIES, state, g);
		LongVector s1 = LongVector.fromArray(SPECIES, state, LANES + g);
		LongVector s2 = LongVector.fromArray(SPECIES, state, 2 * LANES + g);
		LongVector s3 = LongVector.fromArray(SPECIES, state, 3 * LANES + g);
		int k = from;
		for (; k < end - LANES; k += 2 * LANES) {
			s0.add(s3).lanewise(VectorOperators.ROL, 23).add(s0).intoArray(target, k);
			LongVector t = s1.lanewise(VectorOperators.LSHL, 17);
			s2 = s2.lanewise(VectorOperators.XOR, s0);
			s3 = s3.lanewise(VectorOperators.XOR, s1);
			s1 = s1.lanewise(VectorOperators.XOR, s2);
			s0 = s0.lanewise(VectorOperators.XOR, s3);
			s2 = s2.lanewise(VectorOperators.XOR, t);
			s3 = s3.lanewise(VectorOperators.ROL, 45);
			s0.add(s3).lanewise(VectorOperators.ROL, 23).add(s0).intoArray(target, k + LANES);
			t = s1.lanewise(VectorOperators.LSHL, 17);
			s2 = s2.lanewise(VectorOperators.XOR, s0);
			s3 = s3.lanewise(VectorOperators.XOR, s1);
			s1 = s1.lanewise(VectorOperators.XOR, s2);
			s0 = s0.lanewise(VectorOperators.XOR, s3);
			s2 = s2.lanewise(VectorOperators.XOR, t);
			s3 = s3.lanewise(VectorOperators.ROL, 45);
		}
		if (k < end) {
			s0.add(s3).lanewise(VectorOperators.ROL, 23).add(s0).intoArray(target, k);
			LongVector t = s1.lanewise(VectorOperators.LSHL, 17);
			s2 = s2.lanewise(VectorOperators.XOR, s0);
			s3 = s3.lanewise(VectorOperators.XOR, s1);
			s1 = s1.lanewise(VectorOperators.XOR, s2);
			s0 = s0.lanewise(VectorOperators.XOR, s3);
			s2 = s2.lanewise(VectorOperators.XOR, t);
			s3 = s3.lanewise(VectorOperators.ROL, 45);
		}
		s0.intoArray(state, g);
		s1.intoArray(state, LANES + g);
		s2.intoArray(state, 2 * LANES + g);
		s3.intoArray(state, 3 * LANES + g);
	}
}
