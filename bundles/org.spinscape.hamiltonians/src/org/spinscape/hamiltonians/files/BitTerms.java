// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A model of pairs in bits {@code s = 1 - 2x}: {@code constant + sum_i linear_i x_i + sum_pairs 4 weight x_i x_j}. Sums
 * are exact before they are rounded once.
 */
final class BitTerms {

	private static final BigDecimal MINUS_TWO = BigDecimal.valueOf(-2);

	private final BigDecimal[] linear;
	private BigDecimal constant;

	BitTerms(SpinTerms spins) {
		linear = new BigDecimal[spins.sites()];
		Arrays.fill(linear, BigDecimal.ZERO);
		constant = new BigDecimal(spins.constant());
		for (int site = 0; site < linear.length; site++) {
			BigDecimal field = new BigDecimal(spins.linear(site));
			constant = constant.add(field);
			linear[site] = linear[site].add(field.multiply(MINUS_TWO));
		}
		for (int pair = 0; pair < spins.pairs(); pair++) {
			BigDecimal weight = new BigDecimal(spins.weight(pair));
			BigDecimal share = weight.multiply(MINUS_TWO);
			constant = constant.add(weight);
			linear[spins.first(pair)] = linear[spins.first(pair)].add(share);
			linear[spins.second(pair)] = linear[spins.second(pair)].add(share);
		}
	}

	double linear(int site) {
		return linear[site].doubleValue();
	}

	double constant() {
		return constant.doubleValue();
	}

	/** Number of variables with a linear term. */
	long diagonals() {
		return Arrays.stream(linear).filter(coefficient -> coefficient.doubleValue() != 0).count();
	}
}
