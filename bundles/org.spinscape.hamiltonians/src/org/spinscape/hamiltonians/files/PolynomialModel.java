// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/**
 * A polynomial as a model. Products of bits {@code x = (1 - s)/2} are multiplied out, exactly: of k bits to {@code 2^k}
 * products of spins with coefficients {@code +-a/2^k}. Coefficients are whole numbers of the last decimal place over a
 * power of two while their sums are exact, so that states of equal value have equal energies.
 */
final class PolynomialModel {

	private static final double EXACT = 0x1p52;

	private PolynomialModel() {
	}

	/** The model whose energy is the value of the polynomial. */
	static Hamiltonian<?> of(Polynomial polynomial) {
		return polynomial.order() <= 2 ? pairs(polynomial) : products(polynomial);
	}

	/** What ising-file makes of the same function. */
	private static Hamiltonian<?> pairs(Polynomial polynomial) {
		Quadratic function = new Quadratic(polynomial.sites(), polynomial.variables(), Goal.MINIMUM);
		polynomial.terms().forEach((sites, coefficient) -> {
			switch (sites.remaining()) {
				case 0 -> function.addConstant(coefficient);
				case 1 -> function.addLinear(sites.get(0), coefficient);
				default -> function.entries().add(sites.get(0), sites.get(1), coefficient, 0);
			}
		});
		return QuadraticModel.of(function, OptionalDouble.empty());
	}

	private static Hamiltonian<?> products(Polynomial polynomial) {
		int halves = polynomial.variables() == Variables.BITS ? polynomial.order() : 0;
		Map<IntBuffer, BigDecimal> terms = halves == 0 ? polynomial.terms() : spins(polynomial, halves);
		int decimals = 0;
		double reach = 0;
		for (BigDecimal coefficient : terms.values()) {
			decimals = Math.max(decimals, Weights.decimals(coefficient));
			reach += Math.abs(coefficient.doubleValue());
		}
		double power = Math.pow(0.5, halves);
		boolean whole = decimals < 300 && reach * Math.pow(10, decimals) < EXACT;
		double quantum = whole ? BigDecimal.ONE.movePointLeft(decimals).doubleValue() * power : 0;
		int shift = decimals;
		return new PolynomialHamiltonian(polynomial.sites(), quantum, visitor -> terms.forEach((sites, coefficient) -> {
			if (coefficient.signum() != 0) {
				visitor.term(whole ? quantum * coefficient.movePointRight(shift).doubleValue()
						: power * coefficient.doubleValue(), sites.array());
			}
		}));
	}

	/** In spins, in units of 1/2^halves. */
	private static Map<IntBuffer, BigDecimal> spins(Polynomial polynomial, int halves) {
		Map<IntBuffer, BigDecimal> terms = new LinkedHashMap<>();
		polynomial.terms().forEach((sites, coefficient) -> {
			int order = sites.remaining();
			BigDecimal share = coefficient.multiply(BigDecimal.TWO.pow(halves - order));
			for (int chosen = 0; chosen < 1 << order; chosen++) {
				int[] product = new int[Integer.bitCount(chosen)];
				int at = 0;
				for (int i = 0; i < order; i++) {
					if ((chosen >> i & 1) != 0) {
						product[at++] = sites.get(i);
					}
				}
				terms.merge(IntBuffer.wrap(product), product.length % 2 == 0 ? share : share.negate(), BigDecimal::add);
			}
		});
		return terms;
	}
}
