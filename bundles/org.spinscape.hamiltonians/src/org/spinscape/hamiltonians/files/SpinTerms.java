// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;

/** A model of pairs as files write it, {@code H = constant + sum_i linear_i s_i + sum_pairs weight s_i s_j}, in J. */
final class SpinTerms {

	private final double[] linear;
	private double constant;
	private int[] first = new int[64];
	private int[] second = new int[64];
	private double[] weights = new double[64];
	private int pairs;

	private SpinTerms(int sites) {
		linear = new double[sites];
	}

	/**
	 * The terms of a model.
	 *
	 * @throws ParameterException for {@code format}, if it has others than single spins and pairs
	 */
	static SpinTerms of(Hamiltonian<?> model) {
		if (model.capability(PairCouplings.class).isPresent()) {
			return of(model.capability(PairCouplings.class).get());
		}
		SpinTerms terms = new SpinTerms(model.space().sites());
		model.capability(InteractionPolynomial.class).orElseThrow(() -> new ParameterException(ModelExport.FORMAT,
				"the model has no couplings of pairs, which is all that this format can express")).terms(terms::add);
		return terms;
	}

	private static SpinTerms of(PairCouplings couplings) {
		SpinTerms terms = new SpinTerms(couplings.spins());
		terms.constant = couplings.constant();
		double[] fields = couplings.fields();
		int[] offsets = couplings.offsets();
		for (int site = 0; site < fields.length; site++) {
			terms.linear[site] = 0 - fields[site];
			for (int k = offsets[site]; k < offsets[site + 1]; k++) {
				if (couplings.neighbours()[k] > site) {
					terms.addPair(site, couplings.neighbours()[k], -couplings.couplings()[k]);
				}
			}
		}
		return terms;
	}

	private void add(double coefficient, int[] sites) {
		switch (sites.length) {
			case 0 -> constant += coefficient;
			case 1 -> linear[sites[0]] += coefficient;
			case 2 -> addPair(sites[0], sites[1], coefficient);
			default -> {
				if (coefficient != 0) {
					throw new ParameterException(ModelExport.FORMAT, "the model has a term of " + sites.length
							+ " spins, but this format can express pairs only");
				}
			}
		}
	}

	private void addPair(int i, int j, double weight) {
		if (weight == 0) {
			return;
		}
		if (pairs == first.length) {
			int room = pairs + (pairs >> 1);
			first = Arrays.copyOf(first, room);
			second = Arrays.copyOf(second, room);
			weights = Arrays.copyOf(weights, room);
		}
		first[pairs] = i;
		second[pairs] = j;
		weights[pairs++] = weight;
	}

	int sites() {
		return linear.length;
	}

	/** Number of pairs. */
	int pairs() {
		return pairs;
	}

	int first(int pair) {
		return first[pair];
	}

	int second(int pair) {
		return second[pair];
	}

	double weight(int pair) {
		return weights[pair];
	}

	double linear(int site) {
		return linear[site];
	}

	double constant() {
		return constant;
	}

	/** Refuses fields. @param format that has no place for them */
	SpinTerms withoutFields(String format) {
		for (int site = 0; site < linear.length; site++) {
			if (linear[site] != 0) {
				throw new ParameterException(ModelExport.FORMAT, "there is a field on spin " + (site + 1) + ", which "
						+ format + " cannot express; use qubo, sparse or bqm-json");
			}
		}
		return this;
	}
}
