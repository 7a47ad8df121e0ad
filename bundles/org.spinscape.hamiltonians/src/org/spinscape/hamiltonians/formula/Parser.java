// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.spinscape.hamiltonians.formula.Expression.Call;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Minus;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.formula.Lexeme.Kind;

/** Reads expressions. The power binds closest and from the right, a sign less, a product without a sign as one with it. */
final class Parser {

	/** The name of the spins. */
	static final String SPINS = "s";
	/** Words that cannot be names of anything else. */
	static final Set<String> WORDS = Set.of(SPINS, "sum", "on", "over", "in", "of", "where");
	private static final Set<String> ENDS = Set.of("on", "over", "in", "of", "where");
	private static final int DEEPEST = 60;

	private final List<Lexeme> lexemes;
	private int at;
	private int depth;

	Parser(List<Lexeme> lexemes) {
		this.lexemes = lexemes;
	}

	Lexeme here() {
		return lexemes.get(at);
	}

	/** The lexeme so many further on; the end if there are not so many. */
	Lexeme ahead(int steps) {
		return lexemes.get(Math.min(at + steps, lexemes.size() - 1));
	}

	Lexeme take() {
		Lexeme taken = here();
		if (taken.kind() != Kind.END) {
			at++;
		}
		return taken;
	}

	/** Passes this sign or word by, if it is here. */
	boolean passed(String expected) {
		boolean found = here().is(expected);
		at += found ? 1 : 0;
		return found;
	}

	/** @param purpose ends the message: "after the arguments" */
	void require(String expected, String purpose) {
		if (!passed(expected)) {
			throw here().place().wrong("'" + expected + "' is expected " + purpose + ", but here is " + here().shown());
		}
	}

	String name(String what) {
		if (here().kind() != Kind.NAME || WORDS.contains(here().text())) {
			throw here().place().wrong(what + " is expected, but here is " + here().shown());
		}
		return take().text();
	}

	/** A sum of products. */
	Expression expression() {
		return nested(() -> {
			Expression left = product();
			while (here().is("+") || here().is("-")) {
				Lexeme sign = take();
				left = new Operation(sign.text().charAt(0), left, product(), sign.place());
			}
			return left;
		});
	}

	private Expression product() {
		Expression left = signed();
		while (true) {
			Lexeme sign = here();
			if (sign.is("*") || sign.is("/") || sign.is("%")) {
				take();
				left = new Operation(sign.text().charAt(0), left, signed(), sign.place());
			} else if (sign.is("(") || sign.kind() == Kind.NAME && !ENDS.contains(sign.text())) {
				left = new Operation('*', left, power(), sign.place());
			} else {
				return left;
			}
		}
	}

	private Expression signed() {
		Place place = here().place();
		if (passed("-")) {
			return new Minus(nested(this::signed), place);
		}
		return passed("+") ? nested(this::signed) : power();
	}

	private Expression power() {
		Expression base = primary();
		Lexeme sign = here();
		return passed("^") ? new Operation('^', base, nested(this::signed), sign.place()) : base;
	}

	/** A number, a name or a bracket. */
	Expression primary() {
		Lexeme first = here();
		if (passed("(")) {
			Expression inner = expression();
			if (here().is("on") || here().is("over")) {
				throw here().place().wrong("a sum inside brackets begins with 'sum': (sum ... " + here().text() + " ...)");
			}
			require(")", "to close the bracket of " + at(first));
			return inner;
		}
		if (first.kind() == Kind.NUMBER) {
			take();
			return new Expression.Number(number(first), first.text(), first.place());
		}
		if (passed("sum")) {
			return sum(first.place());
		}
		if (first.kind() == Kind.NAME && !ENDS.contains(first.text())) {
			return named();
		}
		throw first.place().wrong("a number, a name or a bracket is expected, but here is " + first.shown()
				+ (first.kind() == Kind.BREAK || first.kind() == Kind.END ? "; complete the term" : "; correct it"));
	}

	private static double number(Lexeme lexeme) {
		double value = Double.parseDouble(lexeme.text());
		if (Double.isInfinite(value)) {
			throw lexeme.place().wrong("'" + lexeme.text() + "' is larger than numbers can be; use a larger unit");
		}
		return value;
	}

	private Expression sum(Place place) {
		Expression of = expression();
		if (!here().is("on") && !here().is("over")) {
			throw here().place().wrong("a sum needs to know over what: write 'over i in 1..N', or 'on sites', 'on pairs'"
					+ " or 'on bonds of square(L)', but here is " + here().shown());
		}
		return new Sum(of, new DomainParser(this).domain(), place);
	}

	private Expression named() {
		Lexeme name = take();
		if (name.is(SPINS)) {
			require("[", "after the spins s, as in s[i]");
			Expression index = expression();
			require("]", "after the one index of a spin");
			return new Spin(index, name.place());
		}
		if (here().is("[")) {
			List<List<Expression>> brackets = new ArrayList<>();
			while (passed("[")) {
				brackets.add(list("]", "after the indices of " + name.text()));
			}
			return new Indexed(name.text(), brackets, name.place());
		}
		if (Functions.known(name.text()) && passed("(")) {
			return new Call(name.text(), list(")", "after the arguments of " + name.text()), name.place());
		}
		return new Name(name.text(), name.place());
	}

	/** Expressions with commas between them. */
	List<Expression> list(String end, String purpose) {
		List<Expression> list = new ArrayList<>();
		do {
			list.add(expression());
		} while (passed(","));
		require(end, purpose);
		return list;
	}

	private static String at(Lexeme lexeme) {
		return "line " + lexeme.place().line() + ", column " + lexeme.place().column();
	}

	/** Nothing that a person writes is deep. */
	private <T> T nested(Supplier<T> part) {
		if (++depth > DEEPEST) {
			throw here().place().wrong("brackets and signs stand too deep in one another; give a part a name of its own");
		}
		T value = part.get();
		depth--;
		return value;
	}
}
