// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.BondDistribution;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * The Sherrington-Kirkpatrick model: {@code H = -sum_{i<j} J_ij s_i s_j} over all pairs, {@code J_ij} of mean
 * {@code J0/N} and variance {@code J^2/N} (Gaussian) or {@code J0/N +- J/sqrt(N)}. Pairs are drawn with i as the outer,
 * j > i as the inner loop.
 */
@Component(service = HamiltonianProvider.class)
public final class SherringtonKirkpatrick implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String PERTURBATION = "perturbation";

	/** A pair's bond while building (16), and its two entries of neighbour and coupling (24). */
	private static final long BYTES_PER_PAIR = 40;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 16, 2, 40_000).unit("spins")
			.describe("Number of spins. Memory and time of a flip grow as N^2 and N.")
			.choice("couplings", GAUSSIAN, GAUSSIAN, "pm1")
			.describe("Distribution of the couplings around their mean: gaussian, or pm1 for the two values +-J/sqrt(N).")
			.positive("J", 1).unit("J").describe("Width of the couplings: their variance is J^2/N.")
			.real("J0", 0, -1000, 1000).unit("J")
			.describe("Ferromagnetic bias: mean coupling times N. The ferromagnet wins over the glass above J0 = J.")
			.real(PERTURBATION, 0, 0, 100)
			.describe("How far the couplings are from those without it, for disorder chaos. Gaussian ones become"
					+ " (J + perturbation x J')/sqrt(1 + perturbation^2) with J' a draw of its own, their mean kept; of +-J ones each is"
					+ " drawn anew with this probability. Their distribution stays what it is.")
			.cite("A. J. Bray, M. A. Moore, Phys. Rev. Lett. 58, 57 (1987)")
			.rule(PERTURBATION, p -> p.real(PERTURBATION) <= 1 || GAUSSIAN.equals(p.text("couplings")),
					_ -> "is a probability for couplings that are not gaussian; use a number up to 1")
			.build();

	@Override
	public String id() {
		return "sk";
	}

	@Override
	public String name() {
		return "Sherrington-Kirkpatrick model";
	}

	@Override
	public String description() {
		return "Spin glass in which every pair of spins is coupled, the mean-field limit solved by Parisi. Transition at"
				+ " T = J/k_B, ground state energy per spin -0.7632 J for large N, the Parisi value. With a"
				+ " bias J0 it is the simplest model that goes from glass to funnel.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{i<j} J_{ij} s_i s_j, \\quad \\overline{J_{ij}^2} = J^2/N";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return MeanFieldValues.pairs();
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. Sherrington, S. Kirkpatrick", "Solvable model of a spin-glass",
						"Phys. Rev. Lett. 35, 1792", 1975, "10.1103/PhysRevLett.35.1792"),
				new Reference("G. Parisi", "Infinite number of order parameters for spin-glasses",
						"Phys. Rev. Lett. 43, 1754", 1979, "10.1103/PhysRevLett.43.1754"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long spins = parameters.longInteger("N");
		return spins * (spins - 1) / 2 * BYTES_PER_PAIR;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		double mean = parameters.real("J0") / spins;
		double width = parameters.real("J") / Math.sqrt(spins);
		boolean gaussian = GAUSSIAN.equals(parameters.text("couplings"));
		// Unbiased +-J couplings are whole numbers of one scale: degenerate levels stay degenerate.
		boolean whole = !gaussian && mean == 0;
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).expect(spins * (spins - 1) / 2);
		if (whole) {
			model.scale(width);
		}
		if (gaussian && mean == 0 && width > 0) {
			model.gaussian(width * width);
		}
		double strength = parameters.real(PERTURBATION);
		double[] kept = strength == 0 ? null : deviates(spins, gaussian, disorder); // all of them before the first of the change
		int next = 0;
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				double deviate = kept == null ? deviate(gaussian, disorder)
						: perturbed(kept[next++], strength, gaussian, disorder);
				model.bond(i, j, whole ? deviate : mean + width * deviate);
			}
		}
		return model.build();
	}

	private static double[] deviates(int spins, boolean gaussian, RandomStream disorder) {
		double[] deviates = new double[Math.toIntExact(spins * (spins - 1L) / 2)];
		Arrays.setAll(deviates, _ -> deviate(gaussian, disorder));
		return deviates;
	}

	private static double deviate(boolean gaussian, RandomStream disorder) {
		return gaussian ? disorder.nextGaussian() : disorder.nextBoolean() ? 1 : -1;
	}

	/** Takes the same numbers for any strength but 0. */
	private static double perturbed(double deviate, double strength, boolean gaussian, RandomStream disorder) {
		if (gaussian) {
			return BondDistribution.mixed(deviate, deviate(true, disorder), strength);
		}
		double chance = disorder.nextDouble();
		double other = deviate(false, disorder);
		return chance < strength ? other : deviate;
	}
}
