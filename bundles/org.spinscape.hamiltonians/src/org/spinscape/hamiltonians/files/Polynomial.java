// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** A polynomial of spins or bits in the terms of its file: products of different variables, each with its coefficient. */
final class Polynomial {

	private final int sites;
	private final Variables variables;
	private final Map<IntBuffer, BigDecimal> terms = new LinkedHashMap<>();

	Polynomial(int sites, Variables variables) {
		this.sites = sites;
		this.variables = variables;
	}

	int sites() {
		return sites;
	}

	Variables variables() {
		return variables;
	}

	/** Adds to the coefficient of a product. @param product sites from 0, in ascending order; kept */
	void add(int[] product, BigDecimal coefficient) {
		terms.merge(IntBuffer.wrap(product), coefficient, BigDecimal::add);
	}

	/** Whether a product has a coefficient already. */
	boolean has(int[] product) {
		return terms.containsKey(IntBuffer.wrap(product));
	}

	/** Coefficients by their products of sites; an empty product is the constant. */
	Map<IntBuffer, BigDecimal> terms() {
		return terms;
	}

	/** Most variables in a product. */
	int order() {
		return terms.keySet().stream().mapToInt(IntBuffer::remaining).max().orElse(0);
	}
}
