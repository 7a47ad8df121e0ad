// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Scalar;

/** Numbers of {@link Quoted} as they are set in print: with a true minus, plus-minus and sign of infinity. */
public final class Numbers {

	private Numbers() {
	}

	/** See {@link Quoted#withError}. */
	public static String withError(double value, double error) {
		return Double.isFinite(value) ? set(Quoted.withError(value, error)) : plain(value, 1);
	}

	/** See {@link Quoted#of}. */
	public static String of(Scalar scalar) {
		return Double.isFinite(scalar.value()) ? set(Quoted.of(scalar)) : plain(scalar.value(), 1);
	}

	/** A value with so many significant digits; in scientific notation only if very large or small. */
	public static String plain(double value, int digits) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "\u2013" : value > 0 ? "\u221e" : "\u2212\u221e";
		}
		return set(Quoted.plain(value, digits));
	}

	private static String set(String text) {
		return text.replace("+/-", "\u00b1").replace('-', '\u2212');
	}
}
