// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.formula.Domain.Bonds;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/** The lattices of a formula: those of the lattice models, by short names. The same words mean the same lattice. */
final class Lattices {

	static final Set<String> BOUNDARIES = Set.of("periodic", "open", "cylinder");

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder()).build();

	/** What a name stands for: parameters that it sets, and those that its arguments are, in order. */
	private record Kind(Map<String, String> fixed, String... arguments) {

		boolean repeats() {
			return arguments[0].equals("L");
		}
	}

	private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put("chain", cubes("1"));
		KINDS.put("square", cubes("2"));
		KINDS.put("cubic", cubes("3"));
		KINDS.put("hypercubic", new Kind(Map.of("lattice", "hypercubic"), "L", "dimension"));
		for (String name : List.of("triangular", "honeycomb", "kagome", "bcc", "chimera")) {
			KINDS.put(name, new Kind(Map.of("lattice", name), "L"));
		}
		KINDS.put("regular", new Kind(Map.of("lattice", "random-regular"), "N", "degree"));
		KINDS.put("erdos_renyi", new Kind(Map.of("lattice", "erdos-renyi"), "N", "degree"));
	}

	private final Map<String, Parameters> named = new LinkedHashMap<>();
	private final Map<String, Lattice> built = new LinkedHashMap<>();

	private static Kind cubes(String dimension) {
		return new Kind(Map.of("lattice", "hypercubic", "dimension", dimension), "L");
	}

	/** Looks a lattice up and checks its size. @return number of its sites */
	int declare(Bonds bonds, double[] arguments) {
		Kind kind = KINDS.get(bonds.lattice());
		if (kind == null) {
			throw bonds.place().wrong("'" + bonds.lattice() + "' is no lattice; "
					+ Nearest.to(bonds.lattice(), KINDS.keySet()).map(near -> "did you mean '" + near + "'? ").orElse("")
					+ "Known are " + KINDS.entrySet().stream().map(Lattices::usage).collect(Collectors.joining(", ")));
		}
		if (arguments.length != kind.arguments.length) {
			throw bonds.place().wrong(bonds.lattice() + " has " + arguments.length + " sizes; write "
					+ usage(Map.entry(bonds.lattice(), kind)) + (kind.repeats() ? ", perhaps with open or cylinder after a"
							+ " comma" : ""));
		}
		Map<String, String> texts = new LinkedHashMap<>(kind.fixed);
		for (int i = 0; i < arguments.length; i++) {
			texts.put(kind.arguments[i], Names.text(arguments[i]));
		}
		if (!bonds.boundary().isEmpty()) {
			texts.put("boundary", bonds.boundary());
		}
		try {
			Parameters parameters = SCHEMA.parse(texts);
			named.put(key(bonds, arguments), parameters);
			return (int) LatticeParameters.sites(parameters);
		} catch (ParameterException e) {
			throw bonds.place().wrong(bonds.lattice() + ": " + e.violations().stream().map(Violation::message)
					.collect(Collectors.joining("; ")));
		}
	}

	private static String usage(Map.Entry<String, Kind> kind) {
		return kind.getKey() + "(" + String.join(", ", kind.getValue().arguments) + ")";
	}

	private static String key(Bonds bonds, double[] arguments) {
		List<String> words = new ArrayList<>(List.of(bonds.lattice(), bonds.boundary()));
		for (double argument : arguments) {
			words.add(Names.text(argument));
		}
		return String.join(" ", words);
	}

	double bonds(Bonds bonds, double[] arguments) {
		return LatticeParameters.bonds(named.get(key(bonds, arguments)));
	}

	/** The lattice, drawn when it is first asked for. */
	Lattice lattice(Bonds bonds, double[] arguments, RandomStream random) {
		String key = key(bonds, arguments);
		return built.computeIfAbsent(key, _ -> LatticeParameters.lattice(named.get(key), random));
	}

	/** All that have been built. */
	List<Lattice> built() {
		return List.copyOf(built.values());
	}
}
