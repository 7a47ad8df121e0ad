// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Arithmetic and comparisons of named numbers: {@code + - * / % ^}, brackets, {@code < <= > >= == !=}, {@code and},
 * {@code or}, {@code not}, and functions. What is true is 1, and what is false 0; everything but 0 is taken for true. The
 * power binds closest and from the right, a sign less: {@code -2^2} is -4.
 *
 * <p>
 * Functions are those of {@link StrictMath}, since values are part of a result's identity on every platform.
 */
final class Arithmetic {

	private static final Map<String, DoubleUnaryOperator> FUNCTIONS = new LinkedHashMap<>();
	private static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "e", Math.E);
	private static final int DEEPEST = 100;

	static {
		FUNCTIONS.put("abs", Math::abs);
		FUNCTIONS.put("sqrt", Math::sqrt);
		FUNCTIONS.put("cbrt", StrictMath::cbrt);
		FUNCTIONS.put("exp", StrictMath::exp);
		FUNCTIONS.put("expm1", StrictMath::expm1);
		FUNCTIONS.put("log", StrictMath::log);
		FUNCTIONS.put("log10", StrictMath::log10);
		FUNCTIONS.put("log2", x -> StrictMath.log(x) / StrictMath.log(2));
		FUNCTIONS.put("log1p", StrictMath::log1p);
		FUNCTIONS.put("sin", StrictMath::sin);
		FUNCTIONS.put("cos", StrictMath::cos);
		FUNCTIONS.put("tan", StrictMath::tan);
		FUNCTIONS.put("asin", StrictMath::asin);
		FUNCTIONS.put("acos", StrictMath::acos);
		FUNCTIONS.put("atan", StrictMath::atan);
		FUNCTIONS.put("sinh", StrictMath::sinh);
		FUNCTIONS.put("cosh", StrictMath::cosh);
		FUNCTIONS.put("tanh", StrictMath::tanh);
		FUNCTIONS.put("floor", Math::floor);
		FUNCTIONS.put("ceil", Math::ceil);
		FUNCTIONS.put("round", Math::rint);
		FUNCTIONS.put("signum", Math::signum);
	}

	private final String text;
	private final Map<String, Double> names;
	private int at;
	private int depth;

	private Arithmetic(String text, Map<String, Double> names) {
		this.text = text;
		this.names = names;
	}

	/**
	 * Evaluates a formula.
	 *
	 * @throws IllegalArgumentException in words, with the position counted from 1, if it is none or a name is unknown
	 */
	static double evaluate(String text, Map<String, Double> names) {
		Arithmetic formula = new Arithmetic(text, names);
		double value = formula.either();
		formula.blank();
		if (formula.at < text.length()) {
			throw formula.wrong("'" + text.charAt(formula.at) + "' cannot stand here");
		}
		return value;
	}

	private IllegalArgumentException wrong(String what) {
		return new IllegalArgumentException("at position " + (at + 1) + ": " + what);
	}

	private double either() {
		double value = both();
		while (word("or") || sign("||")) {
			double other = both();
			value = value != 0 || other != 0 ? 1 : 0;
		}
		return value;
	}

	private double both() {
		double value = negation();
		while (word("and") || sign("&&")) {
			double other = negation();
			value = value != 0 && other != 0 ? 1 : 0;
		}
		return value;
	}

	private double negation() {
		return word("not") ? nested(this::negation) == 0 ? 1 : 0 : comparison();
	}

	private double comparison() {
		double left = sum();
		if (sign("<=")) {
			return left <= sum() ? 1 : 0;
		} else if (sign(">=")) {
			return left >= sum() ? 1 : 0;
		} else if (sign("==")) {
			return left == sum() ? 1 : 0;
		} else if (sign("!=")) {
			return left != sum() ? 1 : 0;
		} else if (sign("<")) {
			return left < sum() ? 1 : 0;
		} else if (sign(">")) {
			return left > sum() ? 1 : 0;
		}
		blank();
		if (at < text.length() && text.charAt(at) == '=') {
			throw wrong("write == to compare");
		}
		return left;
	}

	private double sum() {
		double value = product();
		while (true) {
			if (sign("+")) {
				value += product();
			} else if (sign("-")) {
				value -= product();
			} else {
				return value;
			}
		}
	}

	private double product() {
		double value = signed();
		while (true) {
			if (sign("*")) {
				value *= signed();
			} else if (sign("/")) {
				value /= signed();
			} else if (sign("%")) {
				value %= signed();
			} else if (begins()) {
				value *= signed(); // 2 beta
			} else {
				return value;
			}
		}
	}

	/** Whether a name or a bracket follows without a sign before it. */
	private boolean begins() {
		blank();
		if (at >= text.length()) {
			return false;
		}
		char next = text.charAt(at);
		return next == '(' || Character.isLetter(next) && !Set.of("and", "or", "not").contains(peek());
	}

	private double signed() {
		if (sign("-")) {
			return -nested(this::signed);
		}
		return sign("+") ? nested(this::signed) : power();
	}

	private double power() {
		double base = primary();
		return sign("^") ? StrictMath.pow(base, nested(this::signed)) : base;
	}

	private interface Part {
		double value();
	}

	/** Nothing that a person writes is deep. */
	private double nested(Part part) {
		if (++depth > DEEPEST) {
			throw wrong("brackets and signs stand too deep in one another");
		}
		double value = part.value();
		depth--;
		return value;
	}

	private double primary() {
		blank();
		if (at >= text.length()) {
			throw wrong("something is missing");
		}
		char next = text.charAt(at);
		if (sign("(")) {
			double value = nested(this::either);
			close();
			return value;
		}
		if (Character.isDigit(next) || next == '.') {
			return number();
		}
		if (Character.isLetter(next)) {
			return named();
		}
		throw wrong("'" + next + "' cannot stand here");
	}

	private void close() {
		if (!sign(")")) {
			throw wrong("a closing bracket is missing");
		}
	}

	private double number() {
		int end = at;
		while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
			end++;
		}
		if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
			int digits = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
			if (digits < text.length() && Character.isDigit(text.charAt(digits))) {
				end = digits;
				while (end < text.length() && Character.isDigit(text.charAt(end))) {
					end++;
				}
			}
		}
		try {
			double value = Double.parseDouble(text.substring(at, end));
			at = end;
			return value;
		} catch (NumberFormatException e) {
			throw wrong("'" + text.substring(at, end) + "' is not a number");
		}
	}

	private double named() {
		String name = peek();
		int start = at;
		at += name.length();
		Double known = names.get(name);
		if (known != null) {
			return known;
		}
		DoubleBinaryOperator two = switch (name) {
			case "min" -> Math::min;
			case "max" -> Math::max;
			case "pow" -> StrictMath::pow;
			default -> null;
		};
		DoubleUnaryOperator one = FUNCTIONS.get(name);
		if (one != null && sign("(")) {
			double value = nested(this::either);
			close();
			return one.applyAsDouble(value);
		}
		if (two != null && sign("(")) {
			double first = nested(this::either);
			if (!sign(",")) {
				throw wrong("'" + name + "' takes two values with a comma between them");
			}
			double second = nested(this::either);
			close();
			return two.applyAsDouble(first, second);
		}
		if (CONSTANTS.containsKey(name)) {
			return CONSTANTS.get(name);
		}
		at = start;
		throw wrong("'" + name + "' is unknown; known names are " + known());
	}

	private String known() {
		return names.isEmpty() ? "none" : String.join(", ", new TreeSet<>(names.keySet()));
	}

	/** The name that begins here. */
	private String peek() {
		int end = at;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
			end++;
		}
		return text.substring(at, end);
	}

	private void blank() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private boolean sign(String sign) {
		blank();
		boolean found = text.startsWith(sign, at);
		at += found ? sign.length() : 0;
		return found;
	}

	private boolean word(String word) {
		blank();
		boolean found = peek().equals(word);
		at += found ? word.length() : 0;
		return found;
	}
}
