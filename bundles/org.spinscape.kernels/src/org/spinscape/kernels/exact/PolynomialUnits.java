// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;

/**
 * All energies of a polynomial in spins by the fast Walsh-Hadamard transform of its coefficients: N additions a state,
 * whatever the number of terms. In whole units, which do not round: each coefficient is rounded once, to 2^-61 of the
 * sum of their magnitudes.
 */
final class PolynomialUnits {

	private static final int BITS = 61;
	private static final double WHOLE = 1e-6;
	/** States of a piece of work: fits the second-level cache. */
	private static final int PIECE = 1 << 15;

	private final InteractionPolynomial polynomial;
	private double constant;
	private double sum;
	private double quantum;
	private final int scale;
	private long most;

	PolynomialUnits(Hamiltonian<?> hamiltonian, InteractionPolynomial polynomial) {
		this.polynomial = polynomial;
		quantum = hamiltonian.capability(IntegerEnergies.class).map(IntegerEnergies::quantum).orElse(0.0);
		boolean[] whole = { quantum > 0 };
		polynomial.terms((coefficient, sites) -> {
			if (sites.length == 0) {
				constant += coefficient;
			} else {
				sum += Math.abs(coefficient);
				double multiple = coefficient / quantum;
				whole[0] &= Math.abs(multiple - Math.rint(multiple)) <= WHOLE;
			}
		});
		quantum = whole[0] && sum / quantum < 1L << BITS ? quantum : 1;
		scale = whole[0] && sum / quantum < 1L << BITS || sum == 0 ? 0 : BITS - 1 - Math.getExponent(sum);
		polynomial.terms((coefficient, sites) -> most += sites.length == 0 ? 0 : Math.abs(units(coefficient)));
	}

	private long units(double coefficient) {
		return (long) Math.rint(Math.scalb(coefficient / quantum, scale));
	}

	/** How many of the lowest bits must go so that {@code bits} bits and a sign remain. */
	int shift(int bits) {
		return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - bits);
	}

	/** From units to J. */
	double joule(long units) {
		return constant + quantum * Math.scalb((double) units, -scale);
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
				sums[term & states - 1] += units(coefficient);
			}
		});
		int low = Math.min(PIECE, states);
		int spins = Integer.numberOfTrailingZeros(states);
		int inner = Integer.numberOfTrailingZeros(low);
		int pieces = states / low;
		context.phase("energies", pieces);
		Pieces.run(pieces, Pieces.processors(), context, piece -> {
			for (int k = 0; k < inner; k++) {
				for (int from = piece * low; from < (piece + 1) * low; from += 2 << k) {
					add(sums, from, 1 << k, 1 << k);
				}
			}
		});
		for (int k = inner; k < spins; k++) {
			int half = 1 << k;
			context.phase("energies", pieces / 2);
			Pieces.run(pieces / 2, Pieces.processors(), context, piece -> {
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
