// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API. Eight minima stay in registers beside the table and the step: more would not fit the 16 vector
 * registers of AVX2, fewer would load the table more often.
 */
final class VectorTableScan implements TableScan {

	private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;

	@Override
	public void scan(int[] table, int[] step, int factor, int[][] sums, int[] minima) {
		int[] first = sums[0];
		int[] second = sums[1];
		int[] third = sums[2];
		int[] fourth = sums[3];
		IntVector times = IntVector.broadcast(SPECIES, factor);
		IntVector min0 = IntVector.broadcast(SPECIES, Integer.MAX_VALUE);
		IntVector min1 = min0;
		IntVector min2 = min0;
		IntVector min3 = min0;
		IntVector min4 = min0;
		IntVector min5 = min0;
		IntVector min6 = min0;
		IntVector min7 = min0;
		int end = SPECIES.loopBound(table.length);
		for (int k = 0; k < end; k += SPECIES.length()) {
			IntVector t = IntVector.fromArray(SPECIES, table, k)
					.add(IntVector.fromArray(SPECIES, step, k).mul(times));
			t.intoArray(table, k);
			IntVector p = IntVector.fromArray(SPECIES, first, k);
			min0 = min0.min(t.add(p));
			min1 = min1.min(t.sub(p));
			p = IntVector.fromArray(SPECIES, second, k);
			min2 = min2.min(t.add(p));
			min3 = min3.min(t.sub(p));
			p = IntVector.fromArray(SPECIES, third, k);
			min4 = min4.min(t.add(p));
			min5 = min5.min(t.sub(p));
			p = IntVector.fromArray(SPECIES, fourth, k);
			min6 = min6.min(t.add(p));
			min7 = min7.min(t.sub(p));
		}
		minima[0] = min0.reduceLanes(VectorOperators.MIN);
		minima[1] = min1.reduceLanes(VectorOperators.MIN);
		minima[2] = min2.reduceLanes(VectorOperators.MIN);
		minima[3] = min3.reduceLanes(VectorOperators.MIN);
		minima[4] = min4.reduceLanes(VectorOperators.MIN);
		minima[5] = min5.reduceLanes(VectorOperators.MIN);
		minima[6] = min6.reduceLanes(VectorOperators.MIN);
		minima[7] = min7.reduceLanes(VectorOperators.MIN);
		for (int k = end; k < table.length; k++) {
			tail(table, step, factor, sums, minima, k);
		}
	}

	private static void tail(int[] table, int[] step, int factor, int[][] sums, int[] minima, int k) {
		table[k] += factor * step[k];
		for (int p = 0; p < PATTERNS; p++) {
			minima[2 * p] = Math.min(minima[2 * p], table[k] + sums[p][k]);
			minima[2 * p + 1] = Math.min(minima[2 * p + 1], table[k] - sums[p][k]);
		}
	}
}
