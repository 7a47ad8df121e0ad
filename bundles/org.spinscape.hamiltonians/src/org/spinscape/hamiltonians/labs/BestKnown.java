// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import java.util.OptionalInt;

/**
 * Least energies of binary sequences of 3 to 66 spins, by exhaustive search.
 *
 * @see <a href="https://doi.org/10.1088/1751-8113/49/16/165001">Packebusch, Mertens, Low autocorrelation binary
 *      sequences, J. Phys. A 49, 165001 (2016)</a>
 */
final class BestKnown {

	private static final int FIRST = 3;
	private static final int[] LEAST = { 1, 2, 2, 7, 3, 8, 12, 13, 5, 10, 6, 19, 15, 24, 32, 25, 29, 26, 26, 39, 47, 36,
			36, 45, 37, 50, 62, 59, 67, 64, 64, 65, 73, 82, 86, 87, 99, 108, 108, 101, 109, 122, 118, 131, 135, 140, 136,
			153, 153, 166, 170, 175, 171, 192, 188, 197, 205, 218, 226, 235, 207, 208, 240, 257 };

	private BestKnown() {
	}

	static OptionalInt energy(int length) {
		return length < FIRST || length >= FIRST + LEAST.length ? OptionalInt.empty()
				: OptionalInt.of(LEAST[length - FIRST]);
	}
}
