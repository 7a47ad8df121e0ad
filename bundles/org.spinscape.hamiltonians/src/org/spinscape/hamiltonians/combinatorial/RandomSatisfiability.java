// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.clauses.ClauseHamiltonian;
import org.spinscape.hamiltonians.clauses.Clauses;

/** Random K-satisfiability: {@code round(alpha N)} clauses drawn independently, see {@link Clauses#random}. */
@Component(service = HamiltonianProvider.class)
public final class RandomSatisfiability implements HamiltonianProvider {

	/** Positions of literals are 31-bit numbers. */
	private static final double MOST_LITERALS = 0x1p31 - 16;
	/** Variable, sign and place of each literal; a count for each clause in the first tracker. */
	private static final long BYTES_PER_LITERAL = 9;
	private static final long BYTES_PER_CLAUSE = 4;
	private static final long BYTES_PER_VARIABLE = 12;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 16, 2, 10_000_000).unit("variables").describe("Number of variables.")
			.integer("K", 3, 2, 10).unit("literals").describe("Number of literals in a clause, on different variables.")
			.real("alpha", 4.2, 0, 10_000).unit("clauses per variable")
			.describe("Clause density: there are alpha N clauses, rounded. For K = 3 large instances have solutions below"
					+ " 4.267 and none above.")
			.cite("M. Mezard, G. Parisi, R. Zecchina, Science 297, 812 (2002)")
			.rule("K", p -> p.integer("K") <= p.integer("N"),
					p -> p.integer("K") + " variables cannot be chosen from N = " + p.integer("N"))
			.rule("alpha", p -> clauses(p) * p.integer("K") < MOST_LITERALS,
					p -> String.format("%.3g clauses of %d literals are too many; use fewer variables, or a smaller alpha",
							clauses(p), p.integer("K")))
			.build();

	private static double clauses(Parameters parameters) {
		return Math.rint(parameters.real("alpha") * parameters.integer("N"));
	}

	@Override
	public String id() {
		return "random-k-sat";
	}

	@Override
	public String name() {
		return "Random K-satisfiability";
	}

	@Override
	public String description() {
		return "Clauses of K variables or their negations, drawn at random; a variable is true where its spin is down, and"
				+ " the energy counts the clauses that are not"
				+ " satisfied. Solutions become rare, gather in clusters and vanish as clauses are added: a glass of"
				+ " diluted K-spin interactions with flat regions everywhere.";
	}

	@Override
	public String formula() {
		return "H = \\sum_{a=1}^{\\alpha N} \\prod_{j=1}^{K} \\frac{1 + c_{aj}\\, s_{i(a,j)}}{2}, \\qquad c_{aj} = \\pm 1";
	}

	@Override
	public String symmetry() {
		return "None for one instance; on average over instances the energy does not change when any spin is turned over.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. Monasson, R. Zecchina, S. Kirkpatrick, B. Selman, L. Troyansky",
						"Determining computational complexity from characteristic 'phase transitions'", "Nature 400, 133",
						1999, "10.1038/22055"),
				new Reference("M. Mezard, G. Parisi, R. Zecchina",
						"Analytic and algorithmic solution of random satisfiability problems", "Science 297, 812", 2002,
						"10.1126/science.1073287"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("unsatisfied share of the clauses over all assignments, K = 3", 0.125, 1e-9, "2^-K, exact")
						.at("N", "14").at("alpha", "5").by("enumeration", ThermalKinds.EXACT_ENERGY, 1e+12)
						.with("temperatures", "1e12").times(1 / 70.0),
				KnownValue.of("unsatisfied share of the clauses over all assignments, K = 4", 0.0625, 1e-9, "2^-K, exact")
						.at("N", "14").at("K", "4").at("alpha", "5").by("enumeration", ThermalKinds.EXACT_ENERGY, 1e+12)
						.with("temperatures", "1e12").times(1 / 70.0));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return (long) clauses(parameters) * (parameters.integer("K") * BYTES_PER_LITERAL + BYTES_PER_CLAUSE)
				+ parameters.integer("N") * BYTES_PER_VARIABLE;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new ClauseHamiltonian(Clauses.random(parameters.integer("N"), parameters.integer("K"),
				(int) clauses(parameters), disorder));
	}
}
