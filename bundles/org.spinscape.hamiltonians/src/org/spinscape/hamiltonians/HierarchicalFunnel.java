// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.List;

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
import org.spinscape.hamiltonians.planted.Gauge;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * A spin funnel with tunable frustration on blocks within blocks; {@link FunnelHamiltonian} has the formula. The
 * native state is drawn first, then the noise pair by pair (i outer, j > i inner), so that the native state of a seed
 * does not depend on the frustration.
 */
@Component(service = HamiltonianProvider.class)
public final class HierarchicalFunnel implements HamiltonianProvider {

	private static final String MULTI_SPIN = "multi-spin";
	private static final int HIGHEST_POWER = 6;

	/** As in a fully connected glass: a bond while building, and two entries in rows. */
	private static final long BYTES_PER_PAIR = 40;

	private static final ParameterSchema SCHEMA = Gauge.declare(ParameterSchema.builder()
			.integer("n", 4, 1, 14).unit("levels").describe("Number of levels; the model has 2^n spins.")
			.real("phi", 0.25, 0, 1)
			.describe("Frustration: weight of the random part. 0 is a perfect funnel, 1 a glass without native state.")
			.real("alpha", 0, -10, 10)
			.describe("How the native energy is spread over scales: level k has weight 2^(-alpha (k-1)); 0 makes all"
					+ " scales equal.")
			.real("sigma", 0.6, 0, 10)
			.describe("Decay of the random couplings with ultrametric distance d, as 2^(-sigma d).")
			.choice("variant", "pair", "pair", MULTI_SPIN)
			.describe("pair: blocks are favoured by their squared overlap with the native state; multi-spin: by power"
					+ " 2k at level k, at most 6."))
			.build();

	@Override
	public String id() {
		return "hierarchical-funnel";
	}

	@Override
	public String name() {
		return "Hierarchical spin funnel";
	}

	@Override
	public String description() {
		return "A native state favoured on all scales at once, by blocks of 2, 4, 8, ... spins, against random couplings"
				+ " of adjustable weight. Small frustration gives a funnel that sharpens with size, large frustration a"
				+ " glass; greedy descent stops finding the native state between phi = 0.4 and 0.5.";
	}

	@Override
	public String formula() {
		return "H = -(1-\\phi)\\sum_{k=1}^{n}\\varepsilon_k\\sum_{B} b\\,m_B^{p_k} - \\phi\\sum_{i<j} z_{ij}\\,c\\,2^{-\\sigma d(i,j)} s_i s_j, \\quad b = 2^k,\\; m_B = \\frac1b\\sum_{i\\in B}\\xi_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together; a gauge transformation moves the native state and leaves the rest as it is.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(perfect("3", -8), perfect("4", -16));
	}

	/** Without noise the native state has all blocks aligned: energy -1 a spin. */
	private static KnownValue perfect(String levels, double energy) {
		return KnownValue.of("ground-state energy without frustration", energy, 1e-9, "by construction, -N").at("n", levels)
				.at("phi", "0").by("enumeration", LandscapeKinds.GROUND_ENERGY);
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. J. Dyson", "Existence of a phase-transition in a one-dimensional Ising ferromagnet",
						"Commun. Math. Phys. 12, 91", 1969, ""),
				new Reference("J. D. Bryngelson, P. G. Wolynes", "Spin glasses and the statistical mechanics of protein"
						+ " folding", "Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long spins = 1L << parameters.integer("n");
		return parameters.real("phi") == 0 ? 0 : spins * (spins - 1) / 2 * BYTES_PER_PAIR;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int levels = parameters.integer("n");
		double phi = parameters.real("phi");
		IsingConfiguration nativeState = Gauge.nativeState(parameters, new IsingSpace(1 << levels), disorder);
		double[] weights = new double[levels];
		int[] powers = new int[levels];
		boolean multiSpin = MULTI_SPIN.equals(parameters.text("variant"));
		for (int k = 0; k < levels; k++) {
			weights[k] = StrictMath.pow(2, -parameters.real("alpha") * k);
			powers[k] = multiSpin ? Math.min(2 * (k + 1), HIGHEST_POWER) : 2;
		}
		PairHamiltonian noise = noise(levels, phi, parameters.real("sigma"), disorder);
		return new FunnelHamiltonian(nativeState, new NativeLevelSums(weights, powers), 1 - phi, noise);
	}

	/** Couplings {@code phi c 2^(-sigma d) z_ij}; c gives the couplings of one site unit variance in sum at phi = 1. */
	private static PairHamiltonian noise(int levels, double phi, double sigma, RandomStream disorder) {
		int spins = 1 << levels;
		PairHamiltonianBuilder noise = PairHamiltonian.builder(spins);
		if (phi == 0) {
			return noise.build();
		}
		double[] strength = new double[levels + 1];
		double variance = 0;
		for (int d = 1; d <= levels; d++) {
			strength[d] = StrictMath.pow(2, -sigma * d);
			variance += (1 << d - 1) * strength[d] * strength[d]; // 2^(d-1) partners at distance d
		}
		noise.expect(spins * (spins - 1) / 2);
		double norm = phi / Math.sqrt(variance);
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				noise.bond(i, j, norm * strength[NativeLevelSums.distance(i, j)] * disorder.nextGaussian());
			}
		}
		return noise.build();
	}
}
