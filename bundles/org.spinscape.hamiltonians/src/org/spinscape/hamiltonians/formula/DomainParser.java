// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.hamiltonians.formula.Domain.Bonds;
import org.spinscape.hamiltonians.formula.Domain.Drawn;
import org.spinscape.hamiltonians.formula.Domain.Listed;
import org.spinscape.hamiltonians.formula.Domain.Range;
import org.spinscape.hamiltonians.formula.Domain.Ranges;
import org.spinscape.hamiltonians.formula.Domain.Sets;

/** Reads what follows {@code on} and {@code over}. */
final class DomainParser {

	private static final String SETS = "'sites', 'pairs', 'triples', 'sets of 4', 'random(M) sets of 3',"
			+ " 'bonds of square(L)' or a list '{(1,2), (2,3)}'";

	private final Parser parser;

	DomainParser(Parser parser) {
		this.parser = parser;
	}

	Domain domain() {
		Place place = parser.here().place();
		if (parser.passed("over")) {
			List<Range> ranges = new ArrayList<>();
			do {
				ranges.add(range());
			} while (parser.passed(","));
			return new Ranges(List.copyOf(ranges), place);
		}
		parser.require("on", "before a set");
		Lexeme word = parser.take();
		return switch (word.text()) {
			case "sites" -> sets(1, word);
			case "pairs" -> sets(2, word);
			case "triples" -> sets(3, word);
			case "sets" -> new Sets(order(), word.place());
			case "random" -> random(word);
			case "bonds" -> bonds(word);
			case "{" -> listed(word);
			default -> throw word.place().wrong("after 'on' " + SETS + " is expected, but here is " + word.shown());
		};
	}

	private static Sets sets(int order, Lexeme word) {
		return new Sets(new Expression.Number(order, Integer.toString(order), word.place()), word.place());
	}

	private Expression order() {
		parser.require("of", "after 'sets', as in 'sets of 3'");
		return parser.primary();
	}

	private Domain random(Lexeme word) {
		parser.require("(", "after 'random', as in 'random(M) sets of 3'");
		Expression count = parser.expression();
		parser.require(")", "after the number of sets");
		parser.require("sets", "after their number, as in 'random(M) sets of 3'");
		return new Drawn(count, order(), word.place());
	}

	private Domain bonds(Lexeme word) {
		parser.require("of", "after 'bonds', as in 'bonds of square(L)'");
		Place place = parser.here().place();
		String lattice = parser.name("the name of a lattice, as in 'bonds of square(L)',");
		parser.require("(", "after the lattice, as in 'square(L)'");
		List<Expression> arguments = new ArrayList<>();
		String boundary = "";
		do {
			if (parser.ahead(1).is(")") && Lattices.BOUNDARIES.contains(parser.here().text())) {
				boundary = parser.take().text();
			} else {
				arguments.add(parser.expression());
			}
		} while (parser.passed(","));
		parser.require(")", "after the size and boundary of the lattice");
		return new Bonds(lattice, List.copyOf(arguments), boundary, place);
	}

	private Domain listed(Lexeme word) {
		List<List<Expression>> tuples = new ArrayList<>();
		do {
			tuples.add(parser.passed("(") ? parser.list(")", "after the sites of a set") : List.of(parser.expression()));
		} while (parser.passed(","));
		parser.require("}", "after the list of sets");
		return new Listed(tuples, word.place());
	}

	private Range range() {
		Place place = parser.here().place();
		String index = parser.name("an index letter, as in 'over i in 1..N',");
		parser.require("in", "after the index letter, as in 'over i in 1..N'");
		Expression first = parser.expression();
		parser.require("..", "between the first and the last value, as in '1..N'");
		return new Range(index, first, parser.expression(), place);
	}
}
