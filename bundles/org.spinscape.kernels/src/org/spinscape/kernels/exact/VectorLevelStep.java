// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API. */
final class VectorLevelStep implements LevelStep {

	private static final VectorSpecies<Long> WIDE = LongVector.SPECIES_PREFERRED;
	private static final VectorSpecies<Integer> NARROW = VectorSpecies.of(int.class,
			VectorShape.forBitSize(WIDE.vectorBitSize() / 2));

	@Override
	public void step(long[] table, long[] step, long offset, int shift, int[] levels, int at) {
		LongVector base = LongVector.broadcast(WIDE, offset);
		int end = WIDE.loopBound(table.length);
		for (int k = 0; k < end; k += WIDE.length()) {
			LongVector t = LongVector.fromArray(WIDE, table, k).add(LongVector.fromArray(WIDE, step, k));
			t.intoArray(table, k);
			((IntVector) t.add(base).lanewise(VectorOperators.ASHR, shift).convertShape(VectorOperators.L2I, NARROW, 0))
					.intoArray(levels, at + k);
		}
		for (int k = end; k < table.length; k++) {
			table[k] += step[k];
			levels[at + k] = (int) (table[k] + offset >> shift);
		}
	}

	@Override
	public String description() {
		return "Vector API " + WIDE.vectorBitSize() + " bit";
	}
}
