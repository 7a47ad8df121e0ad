// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Values with their errors as text, the same everywhere: in sentences, tables and captions. What is not known is said in
 * words: no text holds "NaN", "Infinity", or an error that is nothing but rounding. With the plain minus and plus-minus of
 * any terminal, and in no locale's way.
 */
public final class Quoted {

	private static final int MOST_DECIMALS = 12;
	private static final int PLAIN_DIGITS = 7;
	/** Sizes from which on numbers are written with an exponent. */
	private static final double LARGE = 1e9;
	private static final double SMALL = 1e-4;
	/** An error below this part of its value comes from adding up in double precision. */
	private static final double ROUNDING = 0x1p-43;
	/** The same where the value itself is nothing but rounding of numbers of order one, and so within a few errors of 0. */
	private static final double ROUNDING_OF_ONE = 1e-15;
	private static final double FEW = 4;

	private Quoted() {
	}

	/**
	 * A value with its error in brackets, in units of the last digit, for example {@code 0.559(13)}, {@code 5450(190)} or
	 * {@code 1.25(13)e+12}. The error has two digits. The value alone if there is no error (NaN, 0, or rounding), and with a remark if it is infinite.
	 */
	public static String withError(double value, double error) {
		if (Double.isInfinite(error)) {
			return plain(value, PLAIN_DIGITS) + " +/- unknown";
		}
		if (!(error > 0) || !Double.isFinite(value) || isRounding(value, error)) {
			return plain(value, PLAIN_DIGITS);
		}
		double larger = Math.max(Math.abs(value), error);
		if (larger >= LARGE || decimals(error) > MOST_DECIMALS && larger < SMALL) {
			int exponent = (int) Math.floor(Math.log10(larger));
			BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-exponent);
			return bracketed(BigDecimal.valueOf(value).multiply(unit), BigDecimal.valueOf(error).multiply(unit))
					+ String.format(Locale.ROOT, "e%+03d", exponent);
		}
		return bracketed(BigDecimal.valueOf(value), BigDecimal.valueOf(error));
	}

	private static int decimals(double error) {
		return twoDigits(BigDecimal.valueOf(error)).scale();
	}

	/** With a scale that shows both digits, negative from 100 on. */
	private static BigDecimal twoDigits(BigDecimal error) {
		BigDecimal rounded = error.round(new MathContext(2, RoundingMode.HALF_UP));
		return rounded.setScale(rounded.scale() - rounded.precision() + 2, RoundingMode.UNNECESSARY);
	}

	/** An error of one or more, too, is in units of the last digit of the value: before the point these are ones. */
	private static String bracketed(BigDecimal value, BigDecimal error) {
		BigDecimal rounded = twoDigits(error);
		BigDecimal digits = rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
		return value.setScale(rounded.scale(), RoundingMode.HALF_EVEN).toPlainString() + '(' + digits.unscaledValue() + ')';
	}

	/**
	 * The value of a scalar with the error to quote. One that should have an error, being a mean of several values, and has
	 * none is marked; exact values and single observations stand alone.
	 */
	public static String of(Scalar scalar) {
		String text = withError(scalar.value(), scalar.error());
		boolean missing = scalar.unknownError() || Double.isNaN(scalar.error()) && scalar.count() > 1;
		return missing && Double.isFinite(scalar.value()) ? text + " +/- unknown" : text;
	}

	/** Whether an error is what double precision leaves of equal numbers, and no error of measurement. */
	public static boolean isRounding(double value, double error) {
		return error <= ROUNDING * Math.abs(value) || error < ROUNDING_OF_ONE && Math.abs(value) < FEW * error;
	}

	/** A value with so many significant digits, scientific only if very large or small; words if it is not finite. */
	public static String plain(double value, int digits) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "undefined" : value > 0 ? "infinite" : "minus infinite";
		}
		if (value == 0) {
			return "0";
		}
		double size = Math.abs(value);
		if (size >= LARGE || size < SMALL) {
			return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
		}
		return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros()
				.toPlainString();
	}

	/** A deviation in standard deviations, for sentences: {@code "2.3 sigma"}; in words if there is no error to measure by. */
	public static String sigmas(double sigmas) {
		return Double.isFinite(sigmas) ? String.format(Locale.ROOT, "%.1f sigma", sigmas)
				: "an unknown number of sigma (no error is known)";
	}
}
