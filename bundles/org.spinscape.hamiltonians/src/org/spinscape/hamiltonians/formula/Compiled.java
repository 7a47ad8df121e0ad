// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.formula.Domain.Bonds;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.formula.Statement.Definition;
import org.spinscape.hamiltonians.formula.Statement.Given;
import org.spinscape.hamiltonians.formula.Statement.Random;
import org.spinscape.hamiltonians.lattice.Lattice;

/** A formula with all names looked up, for one system size and one stream of random numbers. */
final class Compiled {

	/** A term with more is not for the list that holds them all. */
	private static final double MOST_TERMS = 0x1p28;
	private static final int MOST_SITES = 10_000_000;

	private final FormulaText text;
	private final Names names;
	private final Scalars scalars;
	private final Lattices lattices = new Lattices();
	private final List<SpinPolynomial> energies = new ArrayList<>();
	private final boolean distinct;

	/**
	 * Looks all names up.
	 *
	 * @param parameters numbers by name
	 * @param random     source of all random values
	 * @throws FormulaException with the place, what is wrong and what to do
	 */
	Compiled(FormulaText text, Map<String, Double> parameters, RandomStream random) {
		this.text = text;
		names = new Names(text.definitions(), parameters);
		scalars = new Scalars(names, random);
		Domains domains = new Domains(names, scalars, lattices, random);
		scalars.domains(domains);
		names.sites(sites());
		Independence independence = new Independence(text, domains);
		independence.fleeting().forEach(scalars::fleeting);
		distinct = independence.distinct();
		EnergyCompiler compiler = new EnergyCompiler(scalars, domains, names.sites());
		for (Expression term : text.terms()) {
			energies.add(compiler.compile(term, Letters.NONE));
		}
		checkUnused();
	}

	/** @throws FormulaException with the memory that would be needed, if there are too many terms */
	void requireFits() {
		double size = size();
		if (size > MOST_TERMS) {
			throw Trees.start(text.terms().getFirst()).wrong(String.format(
					"the formula has %.3g terms, which need about %.3g GB; use"
							+ " a smaller system, or fewer or shorter terms", size, bytes() / 1e9));
		}
	}

	/** The number of sites: that of the lattices, or else N. */
	private int sites() {
		int sites = 0;
		Map<Bonds, double[]> found = new HashMap<>();
		for (Expression term : text.terms()) {
			List<Bonds> bonds = new ArrayList<>();
			Trees.visit(term, part -> {
				if (part instanceof Sum sum && sum.over() instanceof Bonds lattice) {
					bonds.add(lattice);
				}
			});
			for (Bonds lattice : bonds) {
				double[] arguments = found.computeIfAbsent(lattice,
						_ -> lattice.arguments().stream().mapToDouble(scalars::number).toArray());
				int here = lattices.declare(lattice, arguments);
				if (sites > 0 && sites != here) {
					throw lattice.place().wrong("this lattice has " + here + " sites, but the one before has " + sites
							+ "; all lattices of a formula join the same sites");
				}
				sites = here;
			}
		}
		Definition definition = text.definitions().get(Names.SITES);
		if (sites > 0 && definition == null) {
			return sites;
		}
		Place place = definition == null ? text.terms().getFirst().place() : definition.place();
		int said = scalars.whole(new Name(Names.SITES, place), "the number of spins N", 1, MOST_SITES);
		if (sites > 0 && said != sites) {
			throw place.wrong("N is " + said + ", but the lattice has " + sites + " sites; leave the definition of N out");
		}
		return said;
	}

	/** A definition that is never used is still looked into: it may be what was meant. */
	private void checkUnused() {
		for (Definition definition : text.definitions().values()) {
			switch (definition) {
				case Given given -> scalars.body(given, Letters.NONE);
				case Random drawn -> scalars.family(drawn);
			}
		}
	}

	/** Number of spins. */
	int spins() {
		return names.sites();
	}

	/** Whether a parameter occurs in the formula. */
	boolean uses(String parameter) {
		return names.used(parameter);
	}

	/** Number of terms before equal ones are put together. */
	double size() {
		double[] frame = new double[Letters.FRAME];
		return energies.stream().mapToDouble(energy -> energy.size(frame)).sum();
	}

	/** Memory in bytes that the terms need while the model is built. */
	double bytes() {
		int order = text.terms().stream().mapToInt(term -> Trees.spins(term).size()).max().orElse(0);
		// Coefficient and start twice while the lists grow, then in the model; sites there and in its rows.
		return size() * (72 + 24.0 * order + (distinct ? 0 : 32)) + 40.0 * spins();
	}

	/** All terms of the energy. */
	TermList terms() {
		double[] frame = new double[Letters.FRAME];
		TermList list = new TermList();
		energies.forEach(energy -> energy.emit(frame, 1, list));
		if (!distinct) {
			list.merge();
		}
		return list;
	}

	FormulaText text() {
		return text;
	}

	Scalars scalars() {
		return scalars;
	}

	List<SpinPolynomial> energies() {
		return energies;
	}

	/** The lattices that have been summed over. */
	List<Lattice> lattices() {
		return lattices.built();
	}

	/** Variance of the couplings if all are independent Gaussians of zero mean and there are no fields; else 0. */
	double gaussianVariance() {
		if (text.terms().size() != 1 || !distinct || !(text.terms().getFirst() instanceof Sum sum)
				|| Trees.spins(sum.of()).size() != 2) {
			return 0;
		}
		List<Random> drawn = new ArrayList<>();
		Expression rest = Trees.replace(sum.of(), part -> {
			if (part instanceof Indexed indexed && text.definitions().get(indexed.name()) instanceof Random random) {
				drawn.add(random);
				return Trees.one(part);
			}
			return part instanceof Expression.Spin ? Trees.one(part) : part;
		});
		if (drawn.size() != 1 || hasRandom(rest)) {
			return 0;
		}
		Family family = scalars.family(drawn.getFirst());
		Value factor;
		try {
			factor = scalars.compile(rest, Letters.NONE);
		} catch (FormulaException e) {
			return 0; // the factor depends on the pair
		}
		if (!factor.fixed() || family.gaussianVariance() < 0) {
			return 0;
		}
		double width = factor.in(new double[0]) * family.width();
		return width * width;
	}

	private boolean hasRandom(Expression tree) {
		Set<String> names = new HashSet<>();
		Trees.visit(tree, part -> {
			if (part instanceof Name name) {
				names.add(name.name());
			} else if (part instanceof Indexed indexed) {
				names.add(indexed.name());
			}
		});
		return names.stream().anyMatch(name -> text.definitions().get(name) instanceof Random);
	}
}
