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
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				double deviate = gaussian ? disorder.nextGaussian() : disorder.nextBoolean() ? 1 : -1;
				model.bond(i, j, whole ? deviate : mean + width * deviate);
			}
		}
		return model.build();
	}
}
