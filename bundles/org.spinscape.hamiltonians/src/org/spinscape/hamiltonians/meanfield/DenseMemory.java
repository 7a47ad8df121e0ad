// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.util.Arrays;
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
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;

/**
 * The dense associative memory of Krotov and Hopfield: {@code H = -N sum_mu F(m_mu)} with the overlaps
 * {@code m_mu = (xi^mu . s)/N} and {@code F(m) = m^n} or {@code max(m, 0)^n}. Their energy, of unscaled overlaps, is
 * this one times N^(n-1). The first pattern is the native state.
 */
@Component(service = HamiltonianProvider.class)
public final class DenseMemory implements HamiltonianProvider {

	/** Signs of the patterns stand in one array. */
	private static final long MOST_SIGNS = Integer.MAX_VALUE - 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 32, 2, 1_000_000).unit("spins").describe("Number of spins.")
			.integer("P", 8, 1, 1_000_000).unit("patterns")
			.describe("Number of random patterns to store; a flip costs P steps. Of the order of N^(n-1) fit.")
			.integer("n", 3, 2, 6).describe("Power of the overlaps; 2 is twice the Hopfield model, up to a constant.")
			.bool("rectified", false)
			.describe("Whether negative overlaps count as zero, so that mirror images of patterns are not stored.")
			.rule("P", p -> p.longInteger("N") * p.longInteger("P") <= MOST_SIGNS,
					p -> String.format("%d patterns of %d spins do not fit one array; use at most %d", p.integer("P"),
							p.integer("N"), MOST_SIGNS / p.longInteger("N")))
			.build();

	@Override
	public String id() {
		return "dense-associative-memory";
	}

	@Override
	public String name() {
		return "Dense associative memory";
	}

	@Override
	public String description() {
		return "A memory with steep wells: patterns are favoured by a higher power n of their overlap with the state, so that"
				+ " of the order of N^(n-1) can be stored instead of 0.138 N. With n = 2 it is the Hopfield model.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. Krotov, J. J. Hopfield", "Dense associative memory for pattern recognition",
						"Adv. Neural Inf. Process. Syst. 29, 1172", 2016, "10.48550/arXiv.1606.01164"),
				new Reference("E. Gardner", "Multiconnected neural network models", "J. Phys. A: Math. Gen. 20, 3453",
						1987, ""));
	}

	@Override
	public String formula() {
		return "H = -N\\sum_{\\mu=1}^{P} F(m_\\mu), \\quad m_\\mu = \\frac1N\\sum_i \\xi_i^\\mu s_i, \\quad F(m) = m^n";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together if the power is even and overlaps are not rectified; permutations of the"
				+ " patterns.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("ground-state energy of one pattern, N = 16", -16, 1e-9, "by construction, -N").at("N", "16")
						.at("P", "1").by("enumeration", LandscapeKinds.GROUND_ENERGY));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long signs = parameters.longInteger("N") * parameters.longInteger("P");
		return signs + signs / 8;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		double[] weights = new double[parameters.integer("n")];
		weights[weights.length - 1] = 1;
		double[] potential = Signal.potential(weights, spins);
		if (parameters.bool("rectified")) {
			Arrays.fill(potential, 0, spins / 2 + 1, 0);
		}
		return new PatternHamiltonian(Patterns.draw(parameters.integer("P"), new IsingSpace(spins), disorder), potential,
				PairHamiltonian.builder(spins).build());
	}
}
