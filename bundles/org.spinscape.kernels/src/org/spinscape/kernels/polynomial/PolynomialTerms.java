// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.units.WholeUnits;

/**
 * The terms of an interaction polynomial and the terms of each site, in whole multiples of one unit of energy: the
 * quantum if there is one, else a power of two so small that rounding to it is below that of sums in double precision.
 * Immutable, and shared by all trackers.
 */
public final class PolynomialTerms {

	/** As for pairs: sums over one site, and over all, in doubles and in longs. */
	private static final int SITE_BITS = 51;
	private static final int TOTAL_BITS = 61;

	final int spins;
	/** Whole numbers. */
	final double[] coefficients;
	/** Sites of term t: from {@code starts[t]} to {@code starts[t + 1] - 1}. */
	final int[] starts;
	final int[] sites;
	/** Terms of site i: from {@code rows[i]} to {@code rows[i + 1] - 1}. */
	final int[] rows;
	final int[] terms;
	private final double unit;
	/** In J: it has no site, and need not be whole. */
	private final double constant;

	private PolynomialTerms(int spins, double quantum, TermList list) {
		this.spins = spins;
		constant = list.constant;
		starts = Arrays.copyOf(list.starts, list.count + 1);
		sites = Arrays.copyOf(list.sites, list.starts[list.count]);
		rows = new int[spins + 1];
		for (int site : sites) {
			rows[site + 1]++;
		}
		for (int site = 0; site < spins; site++) {
			rows[site + 1] += rows[site];
		}
		terms = new int[sites.length];
		int[] next = rows.clone();
		double[] reach = new double[spins];
		double total = 0;
		double[] values = Arrays.copyOf(list.coefficients, list.count);
		for (int t = 0; t < values.length; t++) {
			total += Math.abs(values[t]);
			for (int k = starts[t]; k < starts[t + 1]; k++) {
				terms[next[sites[k]]++] = t;
				reach[sites[k]] += Math.abs(values[t]);
			}
		}
		boolean exact = quantum > 0 && WholeUnits.multiples(values, quantum) && total / quantum < 0x1p52;
		unit = exact ? quantum : Math.max(WholeUnits.powerAbove(total, TOTAL_BITS),
				WholeUnits.powerAbove(Arrays.stream(reach).max().orElse(0), SITE_BITS));
		coefficients = WholeUnits.whole(values, unit);
	}

	/**
	 * Lays out a polynomial.
	 *
	 * @param quantum in J, of which all coefficients are whole multiples, or 0
	 */
	public static PolynomialTerms of(InteractionPolynomial polynomial, int spins, double quantum) {
		TermList list = new TermList();
		polynomial.terms(list);
		return new PolynomialTerms(spins, quantum, list);
	}

	/** The unit of energy in J. */
	public double unit() {
		return unit;
	}

	/** Number of spins. */
	public int spins() {
		return spins;
	}

	/** Number of terms, the constant not counted. */
	public int count() {
		return coefficients.length;
	}

	/** Energy in J of a state. */
	public double energy(IsingConfiguration state) {
		long sum = 0;
		for (int t = 0; t < coefficients.length; t++) {
			sum += (long) value(state, t);
		}
		return energy(sum);
	}

	/** Energy in J of terms that sum to this many units. */
	double energy(long sum) {
		return constant + unit * sum;
	}

	/** Coefficient times spins of a term, in units. */
	double value(IsingConfiguration state, int term) {
		int down = 0;
		for (int k = starts[term]; k < starts[term + 1]; k++) {
			down ^= state.bit(sites[k]);
		}
		return down == 0 ? coefficients[term] : -coefficients[term];
	}

	/** Sum of the magnitudes of all coefficients but the constant, in J. */
	double reach() {
		return unit * Arrays.stream(coefficients).map(Math::abs).sum();
	}

	double constant() {
		return constant;
	}

	/** Shows the terms as they are counted, rounded to units. */
	void visit(InteractionPolynomial.TermVisitor visitor) {
		if (constant != 0) {
			visitor.term(constant, new int[0]);
		}
		for (int t = 0; t < coefficients.length; t++) {
			visitor.term(unit * coefficients[t], Arrays.copyOfRange(sites, starts[t], starts[t + 1]));
		}
	}

	/** A tracker that keeps the value of each term. @param start copied */
	public TermTracker track(IsingConfiguration start) {
		return new TermTracker(this, start);
	}

	/** Collects terms one after the other. */
	private static final class TermList implements InteractionPolynomial.TermVisitor {

		private double constant;
		private int count;
		private double[] coefficients = new double[16];
		private int[] starts = new int[17];
		private int[] sites = new int[64];

		@Override
		public void term(double coefficient, int[] termSites) {
			if (termSites.length == 0) {
				constant += coefficient;
				return;
			}
			if (count == coefficients.length) {
				coefficients = Arrays.copyOf(coefficients, count * 2);
				starts = Arrays.copyOf(starts, count * 2 + 1);
			}
			int end = Math.addExact(starts[count], termSites.length);
			if (end > sites.length) {
				sites = Arrays.copyOf(sites, Math.max(end, (int) Math.min(2L * sites.length, Integer.MAX_VALUE - 8)));
			}
			System.arraycopy(termSites, 0, sites, starts[count], termSites.length);
			coefficients[count++] = coefficient;
			starts[count] = end;
		}
	}
}
