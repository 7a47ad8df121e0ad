// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/** The terms of an interaction polynomial and the terms of each site, in whole units of energy. Read only. */
final class PolynomialTerms implements SweepModel {

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
	/** In J. */
	final double unit;
	/** In J: it has no site, and need not be whole. */
	private final double constant;

	private PolynomialTerms(Hamiltonian<?> model, int spins, TermList list) {
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
		double quantum = WholeUnits.quantum(model);
		boolean exact = quantum > 0 && WholeUnits.multiples(values, quantum) && total / quantum < 0x1p52;
		unit = exact ? quantum : Math.max(WholeUnits.powerAbove(total, TOTAL_BITS),
				WholeUnits.powerAbove(Arrays.stream(reach).max().orElse(0), SITE_BITS));
		coefficients = WholeUnits.whole(values, unit);
	}

	static PolynomialTerms of(Hamiltonian<?> model, InteractionPolynomial polynomial, int spins) {
		TermList list = new TermList();
		polynomial.terms(list);
		return new PolynomialTerms(model, spins, list);
	}

	/** Energy in J of terms that sum to this many units. */
	double energy(double sum) {
		return constant + unit * sum;
	}

	@Override
	public SweepWalker walker(IsingConfiguration start, RandomStream seed) {
		return new PolynomialWalker(this, start, new LimitSource(LimitKernel.BEST, seed));
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
