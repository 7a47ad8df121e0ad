// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;

/** Terms of an interaction polynomial, one after the other. A spin that stands twice in a term is gone: its square is 1. */
final class TermList implements InteractionPolynomial {

	private double constant;
	private int count;
	private double[] coefficients = new double[16];
	private int[] starts = new int[17];
	private int[] sites = new int[32];

	/** Adds a term. @param of sites from 0, in any order, also repeated; changed @param length how many of them count */
	void add(double coefficient, int[] of, int length) {
		int left = reduced(of, length);
		if (left == 0) {
			constant += coefficient;
			return;
		}
		if (coefficient == 0) {
			return;
		}
		if (count == coefficients.length) {
			int room = count + (count >> 1);
			coefficients = Arrays.copyOf(coefficients, room);
			starts = Arrays.copyOf(starts, room + 1);
		}
		int start = starts[count];
		int end = Math.addExact(start, left);
		if (end > sites.length) {
			sites = Arrays.copyOf(sites, (int) Math.max(end, Math.min(sites.length + (sites.length >> 1) + 1L,
					Integer.MAX_VALUE - 8)));
		}
		System.arraycopy(of, 0, sites, start, left);
		coefficients[count++] = coefficient;
		starts[count] = end;
	}

	/** Sorts, and takes equal ones out two by two. @return how many are left */
	private static int reduced(int[] of, int length) {
		for (int i = 1; i < length; i++) {
			int site = of[i];
			int k = i;
			for (; k > 0 && of[k - 1] > site; k--) {
				of[k] = of[k - 1];
			}
			of[k] = site;
		}
		int left = 0;
		for (int i = 0; i < length; i++) {
			if (left > 0 && of[left - 1] == of[i]) {
				left--;
			} else {
				of[left++] = of[i];
			}
		}
		return left;
	}

	/** Adds all terms of another list times a factor. */
	void addAll(double factor, TermList other) {
		constant += factor * other.constant;
		for (int term = 0; term < other.count; term++) {
			add(factor * other.coefficients[term], other.sites(term), other.order(term));
		}
	}

	/** Adds the product of two lists times a factor. */
	void addProduct(double factor, TermList one, TermList two) {
		constant += factor * one.constant * two.constant;
		for (int a = -1; a < one.count; a++) {
			for (int b = a < 0 ? 0 : -1; b < two.count; b++) {
				int[] first = a < 0 ? new int[0] : one.sites(a);
				int[] second = b < 0 ? new int[0] : two.sites(b);
				int[] both = Arrays.copyOf(first, first.length + second.length);
				System.arraycopy(second, 0, both, first.length, second.length);
				double coefficient = (a < 0 ? one.constant : one.coefficients[a])
						* (b < 0 ? two.constant : two.coefficients[b]);
				add(factor * coefficient, both, both.length);
			}
		}
	}

	/** Makes one term of all that have the same sites, and leaves out what cancels. */
	void merge() {
		int[] table = new int[Integer.highestOneBit(Math.max(count, 4)) * 4];
		TermList merged = new TermList();
		double[] sums = new double[count];
		int[] firsts = new int[count];
		int distinct = 0;
		for (int term = 0; term < count; term++) {
			int slot = hash(term) & table.length - 1;
			while (table[slot] != 0 && !same(firsts[table[slot] - 1], term)) {
				slot = slot + 1 & table.length - 1;
			}
			if (table[slot] == 0) {
				firsts[distinct++] = term;
				table[slot] = distinct;
			}
			sums[table[slot] - 1] += coefficients[term];
		}
		for (int term = 0; term < distinct; term++) {
			merged.add(sums[term], sites(firsts[term]), order(firsts[term]));
		}
		count = merged.count;
		coefficients = merged.coefficients;
		starts = merged.starts;
		sites = merged.sites;
	}

	private int hash(int term) {
		int hash = order(term);
		for (int k = starts[term]; k < starts[term + 1]; k++) {
			hash = (hash ^ sites[k]) * 0x9E3779B1;
			hash ^= hash >>> 15;
		}
		return hash;
	}

	private boolean same(int a, int b) {
		return Arrays.equals(sites, starts[a], starts[a + 1], sites, starts[b], starts[b + 1]);
	}

	int count() {
		return count;
	}

	double constant() {
		return constant;
	}

	double coefficient(int term) {
		return coefficients[term];
	}

	/** Number of spins of a term. */
	int order(int term) {
		return starts[term + 1] - starts[term];
	}

	/** A site of a term, from 0. */
	int site(int term, int member) {
		return sites[starts[term] + member];
	}

	private int[] sites(int term) {
		return Arrays.copyOfRange(sites, starts[term], starts[term + 1]);
	}

	/** Number of spins of the longest term; 0 without terms. */
	int highestOrder() {
		int highest = 0;
		for (int term = 0; term < count; term++) {
			highest = Math.max(highest, order(term));
		}
		return highest;
	}

	@Override
	public void terms(TermVisitor visitor) {
		if (constant != 0) {
			visitor.term(constant, new int[0]);
		}
		for (int term = 0; term < count; term++) {
			visitor.term(coefficients[term], sites(term));
		}
	}
}
