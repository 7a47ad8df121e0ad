// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.hamiltonians.labs.LabsHamiltonian;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/**
 * The model with the fastest kernels that the terms of a formula allow: that of the correlations, that of pairs, or that
 * of interactions of any order.
 */
final class FormulaModel {

	/** Whole numbers up to here, and their sums, are exact as doubles. */
	private static final double EXACT = 0x1p52;

	/** Formulas with so few terms are tried out while they are typed. */
	private static final double TRIED = 5000;

	private FormulaModel() {
	}

	/** Looks for what is wrong, without the work that a large model is. @throws FormulaException as {@link #of} does */
	static void check(Compiled compiled) {
		if (LabsShape.quantum(compiled).isEmpty()) {
			compiled.requireFits();
			if (compiled.size() <= TRIED) {
				of(compiled);
			}
		}
	}

	/** @throws FormulaException with the place, what is wrong and what to do */
	static Hamiltonian<?> of(Compiled compiled) {
		OptionalDouble labs = LabsShape.quantum(compiled);
		if (labs.isPresent()) {
			return new LabsHamiltonian(compiled.spins(), labs.getAsDouble());
		}
		compiled.requireFits();
		TermList terms = compiled.terms();
		checkFinite(terms, compiled);
		return terms.highestOrder() <= 2 ? pairs(terms, compiled)
				: new PolynomialHamiltonian(compiled.spins(), polynomialQuantum(terms), terms);
	}

	private static void checkFinite(TermList terms, Compiled compiled) {
		double sum = Math.abs(terms.constant());
		for (int term = 0; term < terms.count(); term++) {
			sum += Math.abs(terms.coefficient(term));
		}
		Scalars.finite(sum, Trees.start(compiled.text().terms().getFirst()), " in sum");
	}

	private static Hamiltonian<?> pairs(TermList terms, Compiled compiled) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(compiled.spins()).expect(terms.count());
		compiled.lattices().stream().map(Lattice::layout).flatMap(layout -> layout.stream())
				.findFirst().ifPresent((SiteLayout layout) -> model.layout(layout));
		double quantum = quantum(terms);
		DoubleUnaryOperator units = DoubleUnaryOperator.identity();
		if (quantum > 0 && quantum != 1) {
			model.scale(quantum);
			units = value -> value / quantum;
		}
		model.constant(terms.constant());
		for (int term = 0; term < terms.count(); term++) {
			double coefficient = -units.applyAsDouble(terms.coefficient(term)); // the model has minus signs before its own
			if (terms.order(term) == 1) {
				model.field(terms.site(term, 0), coefficient);
			} else {
				model.bond(terms.site(term, 0), terms.site(term, 1), coefficient);
			}
		}
		double variance = compiled.gaussianVariance();
		if (variance > 0) {
			model.gaussian(variance);
		}
		return model.build();
	}

	/** A polynomial with a quantum has all its energies, so also its constant, in whole multiples of it. */
	private static double polynomialQuantum(TermList terms) {
		double quantum = quantum(terms);
		return quantum > 0 && multiple(terms.constant(), quantum) ? quantum : 0;
	}

	/**
	 * The largest number of which all coefficients are exact whole multiples: 1 if they are whole, else the smallest
	 * coefficient, if it is one; 0 if there is none.
	 */
	private static double quantum(TermList terms) {
		double least = Double.POSITIVE_INFINITY;
		double reach = 0;
		boolean whole = true;
		for (int term = 0; term < terms.count(); term++) {
			double size = Math.abs(terms.coefficient(term));
			least = Math.min(least, size);
			reach += size;
			whole &= size == Math.rint(size);
		}
		double quantum = whole ? 1 : least;
		boolean exact = reach / quantum < EXACT;
		for (int term = 0; exact && term < terms.count(); term++) {
			exact = multiple(terms.coefficient(term), quantum);
		}
		return exact ? quantum : 0;
	}

	private static boolean multiple(double value, double quantum) {
		double count = value / quantum;
		return count == Math.rint(count) && Math.fma(quantum, count, -value) == 0;
	}
}
