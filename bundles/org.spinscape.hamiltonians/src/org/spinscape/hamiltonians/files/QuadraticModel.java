// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * A quadratic function as an Ising model. With bits {@code x = (1 - s)/2},
 *
 * <pre>
 * a x_i     = (2a - 2a s_i)/4
 * b x_i x_j = (b - b s_i - b s_j + b s_i s_j)/4
 * </pre>
 *
 * so that all coefficients are whole numbers of a quarter of the last decimal place. They are kept as such while their
 * sums are exact, so that states of equal value have equal energies.
 */
final class QuadraticModel {

	private static final BigDecimal TWO = BigDecimal.TWO;
	private static final double EXACT = 0x1p52;

	private final Quadratic function;
	private final boolean bits;
	private final BigDecimal[] fields;
	private BigDecimal constant;
	private BigDecimal total = BigDecimal.ZERO;
	private int decimals;
	/** Sum of the magnitudes of all coefficients. */
	private double reach;

	private QuadraticModel(Quadratic function) {
		this.function = function;
		bits = function.variables() == Variables.BITS;
		fields = new BigDecimal[function.sites()];
		Arrays.fill(fields, BigDecimal.ZERO);
		constant = bits ? function.constant().multiply(BigDecimal.valueOf(4)) : function.constant();
		for (int site = 0; site < function.sites(); site++) {
			addLinear(site, function.linear(site));
		}
		EdgeList entries = function.entries();
		for (int entry = 0; entry < entries.size(); entry++) {
			addEntry(entries.first(entry), entries.second(entry), entries.weight(entry));
		}
	}

	/** The model of a function, whose ground states are what its file asks for. */
	static PairHamiltonian of(Quadratic function, OptionalDouble bestKnown) {
		return new QuadraticModel(function).build(bestKnown);
	}

	private void addLinear(int site, BigDecimal coefficient) {
		BigDecimal units = bits ? coefficient.multiply(TWO) : coefficient;
		note(units);
		if (bits) {
			constant = constant.add(units);
			fields[site] = fields[site].subtract(units);
		} else {
			fields[site] = fields[site].add(units);
		}
	}

	private void addEntry(int i, int j, BigDecimal weight) {
		if (i == j) {
			addLinear(i, weight); // x x = x
			return;
		}
		note(weight);
		total = total.add(weight);
		if (bits) {
			reach += 2 * Math.abs(weight.doubleValue());
			constant = constant.add(weight);
			fields[i] = fields[i].subtract(weight);
			fields[j] = fields[j].subtract(weight);
		}
	}

	private void note(BigDecimal coefficient) {
		decimals = Math.max(decimals, Weights.decimals(coefficient));
		reach += Math.abs(coefficient.doubleValue());
	}

	private PairHamiltonian build(OptionalDouble bestKnown) {
		int sign = function.goal() == Goal.MAXIMUM ? -1 : 1;
		double part = bits ? 0.25 : 1;
		boolean whole = decimals < 300 && reach * Math.pow(10, decimals) < EXACT;
		int shift = whole ? decimals : 0;
		double factor = whole ? 1 : part;
		EdgeList entries = function.entries();
		PairHamiltonianBuilder model = PairHamiltonian.builder(function.sites()).expect(entries.size());
		if (whole) {
			model.scale(BigDecimal.ONE.movePointLeft(decimals).doubleValue() * part);
		}
		model.constant(sign * part * constant.doubleValue());
		// The model has minus signs before its couplings and fields.
		for (int site = 0; site < fields.length; site++) {
			model.field(site, -sign * factor * fields[site].movePointRight(shift).doubleValue());
		}
		for (int entry = 0; entry < entries.size(); entry++) {
			if (entries.first(entry) != entries.second(entry)) {
				double weight = entries.weight(entry).movePointRight(shift).doubleValue();
				model.bond(entries.first(entry), entries.second(entry), -sign * factor * weight);
			}
		}
		return model.objective(function.goal() == Goal.CUT ? new Cut(total.add(constant).doubleValue(), bestKnown)
				: new FileObjective(sign, bestKnown)).build();
	}
}
