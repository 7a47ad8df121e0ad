// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;

/** The numbers of instance files, kept as decimals so that sums of them are exact. */
final class Weights {

	/** Decimal places up to which weights are kept as whole numbers of a common unit. */
	private static final int MOST_DECIMALS = 15;
	private static final int MOST_CHARACTERS = 400;
	private static final double LARGEST = 1e15;

	private Weights() {
	}

	/** @throws NumberFormatException whose message goes on after the text: "is not a weight" */
	static BigDecimal parse(String text) {
		if (text.length() > MOST_CHARACTERS) {
			throw new NumberFormatException("has more than " + MOST_CHARACTERS + " characters");
		}
		BigDecimal weight;
		try {
			weight = new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw new NumberFormatException("is not a weight, which is a decimal number with a point");
		}
		double value = weight.doubleValue();
		if (Math.abs(value) > LARGEST) {
			throw new NumberFormatException("is larger than " + LARGEST + ", use a larger unit");
		}
		if (value == 0) {
			return BigDecimal.ZERO; // also 0e-999999999, which must not set the scale of a sum
		}
		// What has more places than a sum can keep is as exact as the machine's numbers.
		return decimals(weight) > MOST_DECIMALS ? new BigDecimal(value) : weight;
	}

	/** Decimal places that a weight needs. */
	static int decimals(BigDecimal weight) {
		return weight.signum() == 0 ? 0 : Math.max(0, weight.stripTrailingZeros().scale());
	}

	/** As people write it: {@code -4.5}, {@code 1}, {@code 20}. */
	static String text(BigDecimal weight) {
		return weight.signum() == 0 ? "0" : weight.precision() - weight.scale() > 20 || weight.scale() > 20
				? Double.toString(weight.doubleValue()) : weight.stripTrailingZeros().toPlainString();
	}
}
