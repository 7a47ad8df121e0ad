// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;

/**
 * All energies of a polynomial in spins, in whole {@linkplain WholeUnit units}, by the fast Walsh-Hadamard transform of
 * its coefficients: N additions a state, whatever the number of terms.
 */
final class PolynomialUnits {

	/** States of a piece of work: fits the second-level cache. */
	private static final int PIECE = 1 << 15;

	private final InteractionPolynomial polynomial;
	private final WholeUnit unit;
	private final int shift;

	PolynomialUnits(Hamiltonian<?> hamiltonian, InteractionPolynomial polynomial) {
		this.polynomial = polynomial;
		double[] coefficients = coefficients(polynomial, false);
		double quantum = hamiltonian.capability(IntegerEnergies.class).map(IntegerEnergies::quantum)
				.filter(whole -> Arrays.stream(coefficients).allMatch(value -> WholeUnit.isWhole(value, whole)))
				.orElse(0.0);
		unit = WholeUnit.of(Arrays.stream(coefficients(polynomial, true)).sum(),
				Arrays.stream(coefficients).map(Math::abs).sum(), quantum);
		shift = WholeUnit.levelShift(Arrays.stream(coefficients).mapToLong(unit::whole).map(Math::abs).sum());
	}

	private static double[] coefficients(InteractionPolynomial polynomial, boolean constants) {
		DoubleStream.Builder values = DoubleStream.builder();
		polynomial.terms((coefficient, sites) -> {
			if (constants == (sites.length == 0)) {
				values.add(coefficient);
			}
		});
		return values.build().toArray();
	}

	/** How many of the lowest bits of an energy are left out in its level; 0 if a level is the energy. */
	int shift() {
		return shift;
	}

	/** From units to J. */
	double joule(long units) {
		return unit.joule(units);
	}

	/** In units, by state. @param states 2^N, or 2^(N-1) for the half in which the last spin is up */
	long[] energies(int states, ExplorerContext context) {
		long[] sums = new long[states];
		polynomial.terms((coefficient, sites) -> {
			if (sites.length > 0) {
				int term = 0;
				for (int site : sites) {
					term |= 1 << site;
				}
				sums[term & states - 1] += unit.whole(coefficient);
			}
		});
		int low = Math.min(PIECE, states);
		int spins = Integer.numberOfTrailingZeros(states);
		int inner = Integer.numberOfTrailingZeros(low);
		int pieces = states / low;
		context.phase("energies", pieces);
		Pieces.run(pieces, context.threads(), context, piece -> {
			for (int k = 0; k < inner; k++) {
				for (int from = piece * low; from < (piece + 1) * low; from += 2 << k) {
					add(sums, from, 1 << k, 1 << k);
				}
			}
		});
		for (int k = inner; k < spins; k++) {
			int half = 1 << k;
			context.phase("energies", pieces / 2);
			Pieces.run(pieces / 2, context.threads(), context, piece -> {
				int at = piece * low;
				add(sums, at / half * 2 * half + at % half, half, low);
			});
		}
		return sums;
	}

	/** Sums and differences of {@code count} pairs that are {@code half} apart. */
	private static void add(long[] sums, int from, int half, int count) {
		for (int i = from; i < from + count; i++) {
			long first = sums[i];
			long second = sums[i + half];
			sums[i] = first + second;
			sums[i + half] = first - second;
		}
	}
}
