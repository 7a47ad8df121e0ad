// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

/** One comparison after the other: the oracle of {@link VectorFlipScan}. */
final class ScalarFlipScan implements FlipScan {

	@Override
	public void scan(double[] spins, double[] fields, int from, int count, double[] limits, byte[] marks) {
		for (int i = 0; i < count; i += Byte.SIZE) {
			int bits = 0;
			for (int k = 0; k < Byte.SIZE; k++) {
				int position = from + i + k;
				bits |= (spins[position] * fields[position] <= limits[i + k] ? 1 : 0) << k;
			}
			marks[i / Byte.SIZE] = (byte) bits;
		}
	}
}
