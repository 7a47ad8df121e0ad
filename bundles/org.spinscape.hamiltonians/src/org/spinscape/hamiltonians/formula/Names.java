// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.spinscape.hamiltonians.formula.Statement.Definition;

/**
 * What names mean: the number of sites N, the definitions of the text, the parameters, and pi. Within its own definition
 * a name means the parameter, as in {@code J ~ gaussian(0, J)}.
 */
final class Names {

	/** The number of sites. */
	static final String SITES = "N";
	private static final String PI = "pi";

	private final Map<String, Definition> definitions;
	private final Map<String, Double> parameters;
	/** Names whose definitions are being looked into. */
	private final Set<String> open = new HashSet<>();
	private final Set<String> used = new HashSet<>();
	private int sites;

	Names(Map<String, Definition> definitions, Map<String, Double> parameters) {
		this.definitions = definitions;
		this.parameters = parameters;
	}

	/** From now on N is this number. */
	void sites(int number) {
		sites = number;
	}

	int sites() {
		return sites;
	}

	/** The definition of a name at the present place. */
	Optional<Definition> definition(String name) {
		return open.contains(name) ? Optional.empty() : Optional.ofNullable(definitions.get(name));
	}

	/** The same for a name without indices, which may be a parameter beside a family {@code J[i,j]}. */
	Optional<Definition> single(String name) {
		return definition(name).filter(definition -> definition.letters().isEmpty() || !parameters.containsKey(name));
	}

	/** Whether a name stands for a number of its own, so that it cannot be an index letter. */
	boolean known(String name) {
		return definition(name).isPresent() || parameters.containsKey(name) || name.equals(SITES) || name.equals(PI);
	}

	/** The number that a name stands for without its definition. @throws FormulaException if there is none */
	double number(String name, Place place) {
		if (name.equals(SITES) && sites > 0) {
			return sites;
		}
		Double value = parameters.get(name);
		if (value != null) {
			used.add(name);
			return value;
		}
		if (name.equals(PI)) {
			return Math.PI;
		}
		throw unknown(name, place);
	}

	/** Looks into a definition. @return whether it was not being looked into before */
	boolean enter(Definition definition) {
		return open.add(definition.name());
	}

	void leave(Definition definition) {
		open.remove(definition.name());
	}

	boolean used(String parameter) {
		return used.contains(parameter);
	}

	/** That a name means nothing here. */
	FormulaException unknown(String name, Place place) {
		if (open.contains(name)) {
			return place.wrong("'" + name + "' is defined by itself; write its value, or another name");
		}
		if (name.startsWith(Parser.SPINS + "_")) {
			return place.wrong("'" + name + "' is unknown; the spin of site i is written s[i]");
		}
		Set<String> known = new TreeSet<>(definitions.keySet());
		known.addAll(parameters.keySet());
		known.add(PI);
		Set<String> near = new TreeSet<>(known);
		near.addAll(Functions.names());
		return place.wrong("'" + name + "' is unknown; " + Nearest.to(name, near).map(other -> "did you mean '" + other
				+ "'? ").orElse("") + "Known are " + String.join(", ", known) + "; others are defined on a line '" + name
				+ " = 1'");
	}

	/** A number as people write it. */
	static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}
}
