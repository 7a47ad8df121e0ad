// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinscape.hamiltonians.formula.Domain.Bonds;
import org.spinscape.hamiltonians.formula.Domain.Drawn;
import org.spinscape.hamiltonians.formula.Domain.Listed;
import org.spinscape.hamiltonians.formula.Domain.Ranges;
import org.spinscape.hamiltonians.formula.Domain.Sets;
import org.spinscape.hamiltonians.formula.Expression.Call;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Minus;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Number;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;

/** Writes a formula in LaTeX, as it would be printed. */
final class Typeset {

	private static final Set<String> GREEK = Set.of("alpha", "beta", "gamma", "delta", "epsilon", "lambda", "mu", "nu", "xi",
			"rho", "sigma", "phi", "theta", "tau", "pi", "Lambda", "Delta", "Phi");

	private final Set<String> taken;

	/** @param taken names that are no index letters */
	private Typeset(Set<String> taken) {
		this.taken = taken;
	}

	/** {@code H = } the sum of the terms. */
	static String energy(FormulaText text, Set<String> parameters) {
		Set<String> taken = new HashSet<>(parameters);
		taken.addAll(text.definitions().keySet());
		Typeset typeset = new Typeset(taken);
		StringBuilder energy = new StringBuilder("H =");
		for (Expression term : text.terms()) {
			String latex = typeset.of(term);
			energy.append(energy.length() > 3 && !latex.startsWith("-") ? " + " : " ").append(latex);
		}
		return energy.toString();
	}

	private String of(Expression expression) {
		return switch (expression) {
			case Number number -> number.text();
			case Name name -> name(name.name());
			case Indexed indexed -> name(indexed.name()) + "_{" + indexed.brackets().stream().map(this::indices)
					.collect(Collectors.joining(";")) + "}";
			case Spin spin -> "s_{" + of(spin.index()) + "}";
			case Call call -> call(call);
			case Minus minus -> "-" + factor(minus.of());
			case Operation operation -> operation(operation);
			case Sum sum -> sum(sum);
		};
	}

	private static String name(String name) {
		if (GREEK.contains(name)) {
			return "\\" + name + " ";
		}
		if (name.matches("\\p{L}\\d+")) {
			return name.charAt(0) + "_{" + name.substring(1) + "}";
		}
		return name.length() == 1 ? name : "\\text{" + name.replace('_', ' ') + "}";
	}

	private String indices(List<Expression> bracket) {
		boolean letters = bracket.stream().allMatch(index -> index instanceof Name name && name.name().length() == 1);
		return bracket.stream().map(this::of).collect(Collectors.joining(letters ? "" : ","));
	}

	private String call(Call call) {
		String arguments = call.arguments().stream().map(this::of).collect(Collectors.joining(", "));
		return switch (call.function()) {
			case "sqrt" -> "\\sqrt{" + arguments + "}";
			case "abs" -> "|" + arguments + "|";
			default -> "\\text{" + call.function() + "}(" + arguments + ")";
		};
	}

	private String operation(Operation operation) {
		Expression left = operation.left();
		Expression right = operation.right();
		return switch (operation.sign()) {
			case '+' -> of(left) + " + " + of(right);
			case '-' -> of(left) + " - " + factor(right);
			case '*' -> factor(left) + " \\, " + factor(right);
			case '/' -> left instanceof Minus minus ? "-\\frac{" + of(minus.of()) + "}{" + of(right) + "}"
					: "\\frac{" + of(left) + "}{" + of(right) + "}";
			case '%' -> "(" + factor(left) + " \\text{ mod } " + factor(right) + ")";
			default -> base(left) + "^{" + of(right) + "}";
		};
	}

	/** In brackets if it is a sum. */
	private String factor(Expression expression) {
		boolean sum = expression instanceof Operation operation && (operation.sign() == '+' || operation.sign() == '-');
		return sum ? "(" + of(expression) + ")" : of(expression);
	}

	private String base(Expression expression) {
		return switch (expression) {
			case Number _,Name _,Call _ -> of(expression);
			default -> "\\left(" + of(expression) + "\\right)";
		};
	}

	private String sum(Sum sum) {
		Expression body = sum.of();
		String sign = "";
		while (leading(body)) { // the sign of a product stands before the sum
			sign = sign.isEmpty() ? "-" : "";
			body = unsigned(body);
		}
		return sign + over(sum) + " " + factor(body);
	}

	private static boolean leading(Expression expression) {
		return expression instanceof Minus || expression instanceof Operation operation
				&& (operation.sign() == '*' || operation.sign() == '/') && leading(operation.left());
	}

	private static Expression unsigned(Expression expression) {
		return switch (expression) {
			case Minus minus -> minus.of();
			case Operation operation -> new Operation(operation.sign(), unsigned(operation.left()), operation.right(),
					operation.place());
			default -> expression;
		};
	}

	private String over(Sum sum) {
		List<String> letters = new ArrayList<>(Trees.indexNames(sum.of()));
		letters.removeAll(taken);
		String ascending = letters.stream().map(Typeset::name).collect(Collectors.joining(" < "));
		String together = letters.stream().map(Typeset::name).collect(Collectors.joining(""));
		return switch (sum.over()) {
			case Sets _ -> "\\sum_{" + ascending + "}";
			case Drawn _ -> "\\sum_{\\text{random } " + ascending + "}";
			case Bonds _ -> "\\sum_{\\langle " + together + "\\rangle }";
			case Listed _ -> "\\sum_{(" + together + ")}";
			case Ranges ranges -> ranges.ranges().stream().map(range -> "\\sum_{" + name(range.index()) + " = "
					+ of(range.first()) + "}^{" + of(range.last()) + "}").collect(Collectors.joining(" "));
		};
	}
}
