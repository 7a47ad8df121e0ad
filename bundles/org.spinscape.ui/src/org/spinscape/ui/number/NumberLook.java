// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Numbers;

/**
 * How the user wants numbers in views to look. It changes what is seen and nothing else: copies, files and figures have a point
 * and errors of their own columns.
 *
 * @param error  where the error stands
 * @param digits significant digits of numbers without error; 0 for as many as each view has
 * @param comma  whether a comma stands before decimals
 */
public record NumberLook(ErrorStyle error, int digits, boolean comma) {

	/** Where an error stands. */
	public enum ErrorStyle {
		/** In brackets, in units of the last digit: 0.559(13). */
		BRACKETS,
		/** Behind its sign: 0.559 \u00b1 0.013. */
		PLUS_MINUS
	}

	/** As Spinscape writes them where nothing was chosen. */
	public static final NumberLook USUAL = new NumberLook(ErrorStyle.BRACKETS, 0, false);

	/** Value, decimals of the value, error in units of the last digit, exponent. */
	private static final Pattern BRACKETED = Pattern.compile("(\u2212?\\d+(?:\\.(\\d+))?)\\((\\d+)\\)(e.*)?");
	private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

	/** A value with its error; see {@link Numbers#withError}. */
	public String withError(double value, double uncertainty) {
		return look(Numbers.withError(value, uncertainty));
	}

	/** A result with its error; see {@link Numbers#of}. */
	public String of(Scalar scalar) {
		return look(Numbers.of(scalar));
	}

	/** A number without error. @param usual significant digits, unless others were chosen */
	public String plain(double value, int usual) {
		return point(Numbers.plain(value, digits == 0 ? usual : digits));
	}

	private String look(String usual) {
		Matcher bracketed = BRACKETED.matcher(usual);
		return point(error == ErrorStyle.PLUS_MINUS && bracketed.matches() ? apart(bracketed) : usual);
	}

	/** The same digits, with the error behind the value. */
	private static String apart(Matcher bracketed) {
		int decimals = bracketed.group(2) == null ? 0 : bracketed.group(2).length();
		String error = String.format(Locale.ROOT, "%." + decimals + "f", Long.parseLong(bracketed.group(3)) * Math.pow(10,
				-decimals));
		String pair = bracketed.group(1) + " \u00b1 " + error;
		return bracketed.group(4) == null ? pair : "(" + pair + ")" + bracketed.group(4);
	}

	private String point(String text) {
		return comma ? POINT.matcher(text).replaceAll(",") : text;
	}
}
