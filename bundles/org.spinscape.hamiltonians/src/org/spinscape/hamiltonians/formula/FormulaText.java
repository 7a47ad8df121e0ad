// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.formula.Lexeme.Kind;
import org.spinscape.hamiltonians.formula.Statement.Definition;
import org.spinscape.hamiltonians.formula.Statement.Given;
import org.spinscape.hamiltonians.formula.Statement.Random;

/**
 * A formula as it is written: the terms, whose sum is the energy, and the definitions by name.
 */
record FormulaText(List<Expression> terms, Map<String, Definition> definitions) {

	/** @throws FormulaException with the place, what was expected and what to do */
	static FormulaText parse(String text) {
		Reader reader = new Reader(new Parser(Lexer.split(text)));
		reader.statements();
		if (reader.terms.isEmpty()) {
			throw new FormulaException("line 1, column 1: there is no term; write one, for example"
					+ " '-J s[i] s[j] on bonds of square(L)'");
		}
		return new FormulaText(List.copyOf(reader.terms), reader.definitions);
	}

	/** Reads statement by statement. */
	private static final class Reader {

		private final Parser parser;
		private final List<Expression> terms = new ArrayList<>();
		private final Map<String, Definition> definitions = new LinkedHashMap<>();

		Reader(Parser parser) {
			this.parser = parser;
		}

		void statements() {
			while (parser.here().kind() != Kind.END) {
				if (parser.here().kind() == Kind.BREAK) {
					parser.take();
				} else {
					statement();
				}
			}
		}

		private void statement() {
			boolean where = parser.passed("where");
			if (where || defines()) {
				do {
					define();
				} while (parser.passed(","));
			} else {
				term();
			}
			Lexeme after = parser.here();
			if (after.kind() != Kind.BREAK && after.kind() != Kind.END) {
				boolean closes = after.is(")") || after.is("]") || after.is("}");
				throw after.place().wrong(after.shown() + (closes ? " closes no bracket; open one before it, or leave it out"
						: " cannot stand here; begin a new term or definition on a line of its own"));
			}
		}

		/** Whether a name follows, perhaps with brackets, and then = or ~. */
		private boolean defines() {
			if (parser.here().kind() != Kind.NAME) {
				return false;
			}
			int ahead = 1;
			while (parser.ahead(ahead).is("[")) {
				while (!parser.ahead(ahead).is("]") && parser.ahead(ahead).kind() != Kind.END) {
					ahead++;
				}
				ahead++;
			}
			return parser.ahead(ahead).is("=") || parser.ahead(ahead).is("~");
		}

		private void term() {
			Place place = parser.here().place();
			Expression energy = parser.expression();
			terms.add(parser.here().is("on") || parser.here().is("over")
					? new Sum(energy, new DomainParser(parser).domain(), place) : energy);
			while (parser.here().is("+") || parser.here().is("-")) {
				term(); // the sign is that of the next term
			}
		}

		private void define() {
			Place place = parser.here().place();
			String name = parser.name("the name of a definition");
			if (Functions.known(name)) {
				throw place.wrong("'" + name + "' is a function and cannot be defined; choose another name");
			}
			List<List<String>> letters = new ArrayList<>();
			while (parser.passed("[")) {
				List<String> bracket = new ArrayList<>();
				do {
					bracket.add(parser.name("an index letter"));
				} while (parser.passed(","));
				parser.require("]", "after the index letters");
				letters.add(bracket);
			}
			Definition definition;
			if (parser.passed("~")) {
				definition = random(name, letters, place);
			} else {
				parser.require("=", "after the name of a definition (or '~' for random values)");
				definition = new Given(name, letters, parser.expression(), place);
			}
			Definition earlier = definitions.putIfAbsent(name, definition);
			if (earlier != null) {
				throw place.wrong("'" + name + "' is defined in line " + earlier.place().line()
						+ " already; choose another name, or leave one of them out");
			}
		}

		private Random random(String name, List<List<String>> letters, Place place) {
			Place where = parser.here().place();
			String distribution = parser.name("a distribution (" + Distribution.words() + ")");
			List<Expression> arguments = parser.passed("(") ? parser.list(")", "after the arguments of " + distribution)
					: List.of();
			Distribution.require(distribution, arguments.size(), where);
			return new Random(name, letters, distribution, arguments, place);
		}
	}
}
