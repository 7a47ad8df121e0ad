// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API, at most eight lanes: one byte of marks. */
final class VectorFlipScan implements FlipScan {

	private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() > Byte.SIZE
			? DoubleVector.SPECIES_512
			: DoubleVector.SPECIES_PREFERRED;

	@Override
	public void scan(double[] spins, double[] fields, int from, int count, double[] limits, byte[] marks) {
		int lanes = SPECIES.length();
		for (int i = 0; i < count; i += Byte.SIZE) {
			long bits = 0;
			for (int k = 0; k < Byte.SIZE; k += lanes) {
				DoubleVector costs = DoubleVector.fromArray(SPECIES, spins, from + i + k)
						.mul(DoubleVector.fromArray(SPECIES, fields, from + i + k));
				bits |= costs.compare(VectorOperators.LE, DoubleVector.fromArray(SPECIES, limits, i + k)).toLong() << k;
			}
			marks[i / Byte.SIZE] = (byte) bits;
		}
	}
}
