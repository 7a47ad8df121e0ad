// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.perceptron;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * The binary perceptron: {@code E = sum_mu max(0, -D_mu)} with the stabilities
 * {@code D_mu = y_mu xi^mu . w / sqrt(N)} of P patterns, or the number of negative ones; the weights w are Ising spins.
 * Drawn in this order: the patterns, the teacher, the noise; models with other labels have the same patterns.
 */
@Component(service = HamiltonianProvider.class)
public final class BinaryPerceptron implements HamiltonianProvider {

	private static final String RANDOM = "random";
	private static final String GAUSSIAN = "gaussian";
	private static final String MARGIN = "margin";
	/** Inputs stand in one array. */
	private static final double MOST_INPUTS = Integer.MAX_VALUE - 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 15, 1, 1_000_000).unit("weights").describe("Number of weights, each +1 or -1.")
			.real("alpha", 2, 0, 1000).describe("Patterns for each weight: P = alpha N, rounded. Random labels can all be"
					+ " learnt up to 0.83, those of a teacher single it out from 1.245 on, in large systems.")
			.integer("P", 0, 0, 100_000_000).unit("patterns")
			.describe("Number of patterns, instead of alpha; 0 to use alpha.")
			.choice("inputs", GAUSSIAN, GAUSSIAN, "signs").describe("Inputs of the patterns: Gaussian, or +1 and -1.")
			.choice("labels", "teacher", "teacher", RANDOM)
			.describe("Labels given by a perceptron with random weights, the native state, or by fair coins.")
			.real("noise", 0, 0, 1).describe("Share of the patterns whose label is a fair coin after all, half of"
					+ " them wrong;"
					+ " at 1 nothing is left of the teacher.")
			.choice("energy", MARGIN, MARGIN, "errors")
			.describe("What a pattern with the wrong sign costs: as much as it lacks, or one.")
			.rule("N", p -> (double) p.integer("N") * patterns(p) <= MOST_INPUTS,
					p -> String.format("%d patterns of %d inputs do not fit one array; use at most %.0f", patterns(p),
							p.integer("N"), Math.floor(MOST_INPUTS / p.integer("N"))))
			.rule("alpha", p -> patterns(p) >= 1, _ -> "there is not a single pattern; use a larger alpha, or set P")
			.build();

	private static long patterns(Parameters parameters) {
		long given = parameters.longInteger("P");
		return given > 0 ? given : Math.round(parameters.real("alpha") * parameters.integer("N"));
	}

	@Override
	public String id() {
		return "binary-perceptron";
	}

	@Override
	public String name() {
		return "Binary perceptron";
	}

	@Override
	public String description() {
		return "The smallest network: one neuron whose weights are +1 or -1, an Ising model that exact analysis"
				+ " takes whole."
				+ " With labels from a teacher its landscape is a funnel to the teacher, with random labels a glass, on the"
				+ " same patterns.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("W. Krauth, M. Mezard", "Storage capacity of memory networks with binary couplings",
						"J. Phys. France 50, 3057", 1989, "10.1051/jphys:0198900500200305700"),
				new Reference("G. Gyorgyi",
						"First-order transition to perfect generalization in a neural network with binary"
								+ " synapses", "Phys. Rev. A 41, 7097", 1990, "10.1103/PhysRevA.41.7097"));
	}

	@Override
	public String formula() {
		return "E = \\sum_{\\mu=1}^{P} \\max(0, -\\Delta_\\mu), \\quad"
				+ " \\Delta_\\mu = \\frac{y_\\mu}{\\sqrt N}\\sum_i \\xi_i^\\mu w_i, \\quad w_i = \\pm 1";
	}

	@Override
	public String symmetry() {
		return "Permutations of the patterns; a gauge transformation of weights and inputs moves the teacher.";
	}

	@Override
	public List<KnownValue> knownValues() {
		String source = "exhaustive enumeration by a separate program, 40 samples";
		return List.of(
				KnownValue.of("energy of the teacher", 0, 1e-12, "by construction").at("N", "12")
						.by("enumeration", LandscapeKinds.GROUND_ENERGY).samples(10),
				minima("teacher", "2", 19.8, 1.0, source), minima(RANDOM, "2", 96, 7, source),
				minima("teacher", "4", 2.1, 0.2, source), minima(RANDOM, "4", 62, 5, source));
	}

	private static KnownValue minima(String labels, String alpha, double expected, double error, String source) {
		KnownValue value = KnownValue.of("number of minima, N = 19, alpha = " + alpha + ", labels: " + labels, expected,
				error, source).at("N", "19").at("alpha", alpha).at("labels", labels).by("barrier-tree",
						LandscapeKinds.WEAK_MINIMA)
				.samples(20);
		return RANDOM.equals(labels) ? value.slowly() : value;
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return 2 * Double.BYTES * parameters.longInteger("N") * patterns(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int sites = parameters.integer("N");
		LabelledPatterns patterns = LabelledPatterns.draw(sites, Math.toIntExact(patterns(parameters)),
				GAUSSIAN.equals(parameters.text("inputs")), disorder);
		IsingConfiguration teacher = new IsingSpace(sites).random(disorder);
		boolean taught = !RANDOM.equals(parameters.text("labels"));
		double noise = taught ? parameters.real("noise") : 1;
		boolean margin = MARGIN.equals(parameters.text("energy"));
		return new PerceptronHamiltonian(patterns.taughtBy(teacher).noisy(noise, disorder),
				margin ? Cost.MARGIN : Cost.ERRORS, margin ? 1 / Math.sqrt(sites) : 1,
				taught ? Optional.of(teacher) : Optional.empty());
	}
}
