// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/**
 * Reads unconstrained binary problems of QPLIB (type QBN): {@code x'Qx/2 + b'x + q} with the lower triangle of Q
 * listed. Start values and names, which follow the objective, are passed over.
 */
final class QplibReader implements FormatReader {

	private static final String MARKS = "#%!";
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final int ORIGIN = 1;
	private static final String TYPE = "only type QBN, quadratic in binary variables without constraints, can be an"
			+ " Ising model";
	private static final String SENSE = "the third line reads 'minimize' or 'maximize'";
	private static final String COUNT = "here stands the number of variables";
	private static final String QUADRATIC = "here stands the number of quadratic terms, then lines 'i j w'";
	private static final String LINEAR = "here stand the default linear coefficient, then the number of other ones, then"
			+ " lines 'i w'";
	private static final String CONSTANT = "here stands the constant of the objective";
	private static final String TAIL = "here stand start values and names: a default, then a number of lines, then these";

	private record Header(Goal goal, int sites, int quadratic) {
	}

	@Override
	public Counts counts(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Header header = header(text);
			return new Counts(header.sites(), header.quadratic());
		}
	}

	@Override
	public Quadratic read(Path file, Choices choices) {
		try (InstanceText text = new InstanceText(file, MARKS)) {
			Header header = header(text);
			Quadratic function = new Quadratic(header.sites(), Variables.BITS, header.goal());
			quadratic(text, header, function.entries());
			linear(text, function);
			function.addConstant(text.weight(text.require(1, CONSTANT).getFirst(), CONSTANT));
			tail(text, header.sites());
			text.requireEnd("sections");
			text.requireDistinct(function.entries(), ORIGIN);
			return function;
		}
	}

	private static Header header(InstanceText text) {
		text.require(1, "the first line is the name of the problem");
		Token type = text.require(1, TYPE).getFirst();
		if (!type.text().toUpperCase(Locale.ROOT).equals("QBN")) {
			throw text.refuse(type, "the type is '" + type.text() + "'; " + TYPE);
		}
		Token sense = text.require(1, SENSE).getFirst();
		Goal goal = switch (sense.text().toLowerCase(Locale.ROOT)) {
			case "minimize" -> Goal.MINIMUM;
			case "maximize" -> Goal.MAXIMUM;
			default -> throw text.refuse(sense, "'" + sense.text() + "' is no direction; " + SENSE);
		};
		int sites = text.sites(text.require(1, COUNT).getFirst(), COUNT);
		return new Header(goal, sites,
				text.entries(text.require(1, QUADRATIC).getFirst(), (long) sites * (sites + 1) / 2, QUADRATIC));
	}

	private static void quadratic(InstanceText text, Header header, EdgeList entries) {
		for (int entry = 0; entry < header.quadratic(); entry++) {
			List<Token> tokens = text.require(3, QUADRATIC);
			int i = text.site(tokens.get(0), header.sites(), ORIGIN, QUADRATIC);
			int j = text.site(tokens.get(1), header.sites(), ORIGIN, QUADRATIC);
			BigDecimal weight = text.weight(tokens.get(2), QUADRATIC);
			// The half before x'Qx and the other half of the matrix cancel off the diagonal.
			entries.add(i, j, i == j ? weight.multiply(HALF) : weight, text.line());
		}
	}

	private static void linear(InstanceText text, Quadratic function) {
		BigDecimal[] coefficients = new BigDecimal[function.sites()];
		BigDecimal standard = text.weight(text.require(1, LINEAR).getFirst(), LINEAR);
		values(text, function.sites(), LINEAR, (site, token) -> {
			if (coefficients[site] != null) {
				throw text.refuse(1, "variable " + (site + ORIGIN) + " has a linear coefficient already; write one line");
			}
			coefficients[site] = text.weight(token, LINEAR);
		});
		for (int site = 0; site < coefficients.length; site++) {
			function.addLinear(site, coefficients[site] == null ? standard : coefficients[site]);
		}
	}

	private static void values(InstanceText text, int sites, String rule, BiConsumer<Integer, Token> taker) {
		int count = text.entries(text.require(1, rule).getFirst(), sites, rule);
		for (int value = 0; value < count; value++) {
			List<Token> tokens = text.require(2, rule);
			taker.accept(text.site(tokens.get(0), sites, ORIGIN, rule), tokens.get(1));
		}
	}

	/** Value of infinity, start values of variables and of duals, names of variables and of no constraints. */
	private static void tail(InstanceText text, int sites) {
		if (!text.next()) {
			return; // some writers leave all of it out
		}
		text.requireCount(1, TAIL);
		requireNumber(text, text.tokens().getFirst());
		for (int section = 0; section < 2 && text.next(); section++) {
			text.requireCount(1, TAIL);
			requireNumber(text, text.tokens().getFirst());
			values(text, sites, TAIL, (_, token) -> requireNumber(text, token));
		}
		for (int section = 0; section < 2 && text.next(); section++) {
			text.requireCount(1, TAIL);
			int names = text.entries(text.tokens().getFirst(), sites, TAIL);
			for (int name = 0; name < names; name++) {
				text.require(2, TAIL);
			}
		}
	}

	/** Infinity is a number here that is no weight. */
	private static void requireNumber(InstanceText text, Token token) {
		try {
			Double.parseDouble(token.text());
		} catch (NumberFormatException e) {
			throw text.refuse(token, "'" + token.text() + "' is not a number; " + TAIL);
		}
	}
}
