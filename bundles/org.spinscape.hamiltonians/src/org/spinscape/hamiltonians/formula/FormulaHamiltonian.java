// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/**
 * A Hamiltonian that is written as a formula in the experiment: sums over sites, bonds, sets and ranges of products of
 * spins, with random couplings. Its grammar is on the page docs/formula.md.
 */
@Component(service = HamiltonianProvider.class)
public final class FormulaHamiltonian implements HamiltonianProvider {

	private static final String FORMULA = "formula";
	/** Formulas with so few terms are multiplied out to be counted. */
	private static final double COUNTED = 5000;
	private static final List<String> WHOLE = List.of("N", "L", "K");
	private static final List<String> REAL = List.of("J", "J0", "h", "p", "alpha");

	private static final ParameterSchema SCHEMA = schema(ParameterSchema.builder()
			.lines(FORMULA, "-J s[i] s[j] on bonds of square(L)\n-h s[i] on sites", FormulaText::parse)
			.describe("The energy: terms and definitions, each on a line of its own or after a semicolon. s[i] is a spin,"
					+ " counted from 1. Terms are summed 'on sites', 'on pairs', 'on sets of 3', 'on bonds of square(L)' or 'over"
					+ " i in 1..N'; 'J ~ gaussian(0, 1)' makes J[i,j] random, 'c = 2' gives a name a value.")
			.integer("N", 16, 1, 10_000_000).unit("spins")
			.describe("Number of spins, unless the formula has a lattice, whose sites are then the spins.")
			.integer("L", 4, 1, 10_000).unit("cells").describe("The letter L of the formula, mostly the size of a lattice.")
			.integer("K", 3, 0, 10_000).describe("The letter K of the formula, mostly how many spins interact.")
			.real("J", 1, -1e6, 1e6).unit("J").describe("The letter J of the formula, where it has no index.")
			.real("J0", 0, -1e6, 1e6).unit("J").describe("The name J0 in the formula, mostly a mean coupling.")
			.real("h", 0, -1e6, 1e6).unit("J").describe("The letter h of the formula, where it has no index.")
			.real("p", 0.5, -1e6, 1e6).describe("The letter p of the formula, mostly a probability.")
			.real("alpha", 0, -1e6, 1e6).describe("The name alpha in the formula, for whatever else is varied."))
			.build();

	private static ParameterSchemaBuilder schema(ParameterSchemaBuilder schema) {
		schema.rule(FORMULA, p -> problem(p).isEmpty(), p -> problem(p).orElseThrow());
		numbers().forEach(name -> schema.rule(name, p -> p.usual(name) || usesOrFails(p, name),
				_ -> "does not occur in the formula, or is defined there; leave it out, or write it into the formula"));
		return schema;
	}

	private static List<String> numbers() {
		return Stream.concat(WHOLE.stream(), REAL.stream()).toList();
	}

	/** What is wrong with a formula, as far as it is tried out here. */
	private static Optional<String> problem(Parameters parameters) {
		try {
			FormulaModel.check(compile(parameters, new SplitMix64(1)));
			return Optional.empty();
		} catch (FormulaException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static boolean usesOrFails(Parameters parameters, String name) {
		try {
			return compile(parameters, new SplitMix64(1)).uses(name);
		} catch (FormulaException e) {
			return true; // said of the formula
		}
	}

	private static Compiled compile(Parameters parameters, RandomStream random) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		WHOLE.forEach(name -> numbers.put(name, (double) parameters.longInteger(name)));
		REAL.forEach(name -> numbers.put(name, parameters.real(name)));
		return new Compiled(FormulaText.parse(parameters.text(FORMULA)), numbers, random);
	}

	@Override
	public String id() {
		return "formula";
	}

	@Override
	public String name() {
		return "Hamiltonian written as a formula";
	}

	@Override
	public String description() {
		return "Ising spins with the energy that is written in the experiment: sums over sites, bonds of a lattice, listed or"
				+ " all sets, or ranges, of products of spins, with random couplings and named parameters that can be swept."
				+ " It is multiplied out to an interaction polynomial and runs on the kernels of the built-in models, with"
				+ " their energies.";
	}

	@Override
	public String formula() {
		return "H = \\sum_a c_a \\prod_{i \\in a} s_i";
	}

	@Override
	public String formula(Parameters parameters) {
		return Typeset.energy(FormulaText.parse(parameters.text(FORMULA)), Set.copyOf(numbers()));
	}

	@Override
	public List<KnownValue> knownValues() {
		return FormulaValues.all();
	}

	/** The terms are counted in one draw of the disorder. */
	@Override
	public String remark(Parameters parameters) {
		try {
			Compiled compiled = compile(parameters, new SplitMix64(1));
			String spins = compiled.spins() + (compiled.spins() == 1 ? " spin, " : " spins, ");
			if (compiled.size() > COUNTED) {
				return spins + "about " + Names.text(Math.rint(compiled.size())) + " products";
			}
			TermList terms = compiled.terms();
			return spins + terms.count() + (terms.count() == 1 ? " product" : " products") + " of up to "
					+ terms.highestOrder() + " spins";
		} catch (FormulaException e) {
			throw new ParameterException(FORMULA, e.getMessage());
		}
	}

	@Override
	public String symmetry() {
		return "As the formula has it: all spins turned over together, if every term has an even number of them.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			Compiled compiled = compile(parameters, new SplitMix64(1));
			return LabsShape.quantum(compiled).isPresent() ? 0 : (long) compiled.bytes();
		} catch (FormulaException e) {
			return 0; // building will say what is wrong
		}
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		try {
			return FormulaModel.of(compile(parameters, disorder));
		} catch (FormulaException e) {
			throw new ParameterException(FORMULA, e.getMessage());
		}
	}
}
