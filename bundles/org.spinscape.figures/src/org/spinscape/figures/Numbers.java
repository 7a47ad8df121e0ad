// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import org.spinscape.core.result.Scalar;

/** Numbers for people: with a true minus sign, and with errors in the last digits as physicists write them. */
public final class Numbers {

	private static final int MOST_DECIMALS = 12;
	private static final int PLAIN_DIGITS = 7;

	private Numbers() {
	}

	/**
	 * A value with its error in brackets, in units of the last digit, for example {@code 0.559(13)}. The error has two
	 * digits. Without an error (NaN or 0) the plain value.
	 */
	public static String withError(double value, double error) {
		if (!(error > 0) || Double.isInfinite(error) || !Double.isFinite(value)) {
			return plain(value, PLAIN_DIGITS);
		}
		BigDecimal rounded = BigDecimal.valueOf(error).round(new MathContext(2, RoundingMode.HALF_UP));
		int decimals = rounded.scale() - rounded.precision() + 2; // that show both digits of the error
		if (decimals < 0 || decimals > MOST_DECIMALS) {
			return plain(value, PLAIN_DIGITS) + " \u00b1 " + plain(error, 2);
		}
		String mean = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
		return minus(mean) + '(' + rounded.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue() + ')';
	}

	/** A scalar with its error, if it has one; if nothing is known of it, in words. */
	public static String of(Scalar scalar) {
		return withError(scalar.value(), scalar.error()) + (scalar.unknownError() ? " \u00b1 unknown" : "");
	}

	/** A value with so many significant digits; in scientific notation only if very large or small. */
	public static String plain(double value, int digits) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "\u2013" : value > 0 ? "\u221e" : "\u2212\u221e";
		}
		if (value == 0) {
			return "0";
		}
		double size = Math.abs(value);
		if (size >= 1e9 || size < 1e-4) {
			return minus(String.format(Locale.ROOT, "%." + (digits - 1) + "e", value));
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
		return minus(rounded.stripTrailingZeros().toPlainString());
	}

	private static String minus(String text) {
		return text.replace('-', '\u2212');
	}
}
