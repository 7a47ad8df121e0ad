// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.meanfield.SiteTuples;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/**
 * The Ising p-spin glass, {@code H = -sum J_{i1..ip} s_i1 .. s_ip} over all p-tuples of sites or some drawn at random.
 * Tuples are visited in lexical order, or drawn one after the other, and one coupling is drawn for each.
 */
@Component(service = HamiltonianProvider.class)
public final class IsingPSpin implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String DENSE = "dense";
	private static final String PHYSICS = "physics";
	private static final String MATHS = "maths";

	/** Site lists have 31-bit positions. */
	private static final double MOST_ENTRIES = 0x1p31 - 16;
	/** Coefficient, start and value of a term, twice over while the lists grow; site and row entry of each member. */
	private static final long BYTES_PER_TERM = 40;
	private static final long BYTES_PER_MEMBER = 16;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 16, 2, 100_000).unit("spins")
			.describe("Number of spins. A dense model has N^p/p! interactions.")
			.integer("p", 3, 2, 6).unit("spins").describe("Number of spins in an interaction.")
			.choice("bonds", DENSE, DENSE, "diluted")
			.describe("dense: all p-tuples of sites interact; diluted: cN/p different ones, drawn at random.")
			.positive("c", 4).describe("With diluted bonds only: mean number of interactions of a spin.")
			.choice("couplings", GAUSSIAN, GAUSSIAN, "pm1")
			.describe("Distribution of the couplings: gaussian, or pm1 for two values of equal magnitude.")
			.positive("J", 1).unit("J").describe("Energy scale.")
			.choice("normalisation", PHYSICS, PHYSICS, MATHS, "unit")
			.describe("Variance of a coupling. physics: p! J^2/(2 N^(p-1)), so that energies have variance N J^2/2; maths:"
					+ " twice that; unit: J^2. Diluted models have the variance that gives the same energies.")
			.cite("D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)")
			.rule("p", p -> p.integer("p") <= p.integer("N"),
					p -> p.integer("p") + " spins cannot be chosen from N = " + p.integer("N"))
			.rule("N", p -> terms(p) * p.integer("p") < MOST_ENTRIES,
					p -> String.format("%d spins have %.3g interactions of %d spins; use fewer, or bonds=diluted",
							p.integer("N"), terms(p), p.integer("p")))
			.rule("c", p -> DENSE.equals(p.text("bonds")) || 2 * terms(p) <= SiteTuples.count(p.integer("N"), p.integer("p")),
					p -> p.real("c") + " asks for more than half of all tuples; use bonds=dense, or a smaller c")
			.build();

	/** Number of interactions. */
	private static double terms(Parameters parameters) {
		int spins = parameters.integer("N");
		int order = parameters.integer("p");
		return DENSE.equals(parameters.text("bonds")) ? SiteTuples.count(spins, order)
				: Math.max(1, Math.rint(parameters.real("c") * spins / order));
	}

	@Override
	public String id() {
		return "p-spin";
	}

	@Override
	public String name() {
		return "Ising p-spin glass";
	}

	@Override
	public String description() {
		return "Random interactions of p spins at a time. For p above 2 the glass freezes as structural glasses do, with"
				+ " exponentially many metastable states below a dynamical transition (T = 0.682 J/k_B for p = 3); for"
				+ " large p it becomes the random energy model.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{i_1<\\dots<i_p} J_{i_1\\dots i_p}\\, s_{i_1}\\cdots s_{i_p}, \\quad \\overline{J^2} = p!\\,J^2/(2N^{p-1})";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together if p is even; for odd p that reverses the energy.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return MeanFieldValues.triples();
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("B. Derrida", "Random-energy model: limit of a family of disordered models",
						"Phys. Rev. Lett. 45, 79", 1980, "10.1103/PhysRevLett.45.79"),
				new Reference("D. J. Gross, M. Mezard", "The simplest spin glass", "Nucl. Phys. B 240, 431", 1984,
						""));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return (long) terms(parameters) * (BYTES_PER_TERM + parameters.integer("p") * BYTES_PER_MEMBER);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		int order = parameters.integer("p");
		boolean gaussian = GAUSSIAN.equals(parameters.text("couplings"));
		double width = parameters.real("J") * Math.sqrt(variance(parameters));
		SiteTuples tuples = DENSE.equals(parameters.text("bonds")) ? SiteTuples.all(spins, order)
				: SiteTuples.drawn(spins, order, (int) terms(parameters), disorder);
		return new PolynomialHamiltonian(spins, gaussian ? 0 : width, visitor -> tuples.forEach(sites -> {
			double coupling = gaussian ? disorder.nextGaussian() : disorder.nextBoolean() ? 1 : -1;
			visitor.term(-width * coupling, sites);
		}));
	}

	/** Variance of a coupling in J^2. */
	private static double variance(Parameters parameters) {
		double spins = parameters.integer("N");
		int order = parameters.integer("p");
		double factor = switch (parameters.text("normalisation")) {
			case PHYSICS -> 1;
			case MATHS -> 2;
			default -> 0;
		};
		if (factor == 0) {
			return 1;
		}
		if (!DENSE.equals(parameters.text("bonds"))) {
			return factor * spins / (2 * terms(parameters));
		}
		double variance = factor / 2;
		for (int i = 2; i <= order; i++) {
			variance *= i / spins; // p!/N^(p-1)
		}
		return variance;
	}
}
