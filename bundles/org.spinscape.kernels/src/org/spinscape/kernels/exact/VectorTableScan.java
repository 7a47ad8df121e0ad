// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API. Eight minima stay in registers beside the table and the step: more would not fit the 16 vector
 * registers of AVX2, fewer would load the table more often.
 */
final class VectorTableScan implements TableScan {

	private static final VectorSpecies<Short> SPECIES = ShortVector.SPECIES_PREFERRED;

	@Override
	public int scan(short[] table, short[] step, short[][] sums, short[] limits) {
		short[] first = sums[0];
		short[] second = sums[1];
		short[] third = sums[2];
		short[] fourth = sums[3];
		ShortVector min0 = ShortVector.broadcast(SPECIES, Short.MAX_VALUE);
		ShortVector min1 = min0;
		ShortVector min2 = min0;
		ShortVector min3 = min0;
		ShortVector min4 = min0;
		ShortVector min5 = min0;
		ShortVector min6 = min0;
		ShortVector min7 = min0;
		int end = SPECIES.loopBound(table.length);
		for (int k = 0; k < end; k += SPECIES.length()) {
			ShortVector t = ShortVector.fromArray(SPECIES, table, k).add(ShortVector.fromArray(SPECIES, step, k));
			t.intoArray(table, k);
			ShortVector p = ShortVector.fromArray(SPECIES, first, k);
			min0 = min0.min(t.add(p));
			min1 = min1.min(t.sub(p));
			p = ShortVector.fromArray(SPECIES, second, k);
			min2 = min2.min(t.add(p));
			min3 = min3.min(t.sub(p));
			p = ShortVector.fromArray(SPECIES, third, k);
			min4 = min4.min(t.add(p));
			min5 = min5.min(t.sub(p));
			p = ShortVector.fromArray(SPECIES, fourth, k);
			min6 = min6.min(t.add(p));
			min7 = min7.min(t.sub(p));
		}
		int found = bit(min0, limits, 0) | bit(min1, limits, 1) | bit(min2, limits, 2) | bit(min3, limits, 3)
				| bit(min4, limits, 4) | bit(min5, limits, 5) | bit(min6, limits, 6) | bit(min7, limits, 7);
		for (int k = end; k < table.length; k++) {
			found |= tail(table, step, sums, limits, k);
		}
		return found;
	}

	private static int bit(ShortVector least, short[] limits, int index) {
		return least.compare(VectorOperators.LE, limits[index]).anyTrue() ? 1 << index : 0;
	}

	private static int tail(short[] table, short[] step, short[][] sums, short[] limits, int k) {
		int found = 0;
		table[k] += step[k];
		for (int p = 0; p < PATTERNS; p++) {
			found |= table[k] + sums[p][k] <= limits[2 * p] ? 1 << 2 * p : 0;
			found |= table[k] - sums[p][k] <= limits[2 * p + 1] ? 2 << 2 * p : 0;
		}
		return found;
	}
}
