// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

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
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * The Hopfield model: {@code H = -sum_{i<j} J_ij s_i s_j} with Hebb's couplings
 * {@code J_ij = (1/N) sum_mu xi^mu_i xi^mu_j}, which is {@code P/2 - (1/2N) sum_mu (xi^mu . s)^2}. All energies are
 * whole multiples of 1/N. The first pattern is the native state.
 */
@Component(service = HamiltonianProvider.class)
public final class Hopfield implements HamiltonianProvider {

	/** A pair's bond while building (16), and its two entries of neighbour and coupling (24). */
	private static final long BYTES_PER_PAIR = 40;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 32, 2, 40_000).unit("spins")
			.describe("Number of spins. Memory and time of a flip grow as N^2 and N.")
			.integer("P", 2, 1, 100_000).unit("patterns")
			.describe("Number of random patterns to store. Up to about 0.138 N they are retrieved with few errors.")
			.cite("D. J. Amit, H. Gutfreund, H. Sompolinsky, Phys. Rev. Lett. 55, 1530 (1985)")
			.build();

	@Override
	public String id() {
		return "hopfield";
	}

	@Override
	public String name() {
		return "Hopfield model";
	}

	@Override
	public String description() {
		return "An associative memory: random patterns are made minima of the energy by Hebb's couplings. With one pattern"
				+ " it is a ferromagnet in disguise, with many a spin glass; retrieval is lost at P = 0.138 N.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J. J. Hopfield", "Neural networks and physical systems with emergent collective"
						+ " computational abilities", "Proc. Natl. Acad. Sci. USA 79, 2554", 1982, "10.1073/pnas.79.8.2554"),
				new Reference("D. J. Amit, H. Gutfreund, H. Sompolinsky", "Storing infinite numbers of patterns in a"
						+ " spin-glass model of neural networks", "Phys. Rev. Lett. 55, 1530", 1985,
						"10.1103/PhysRevLett.55.1530"));
	}

	@Override
	public String formula() {
		return "H = -\\frac{1}{2N}\\sum_{\\mu=1}^{P}\\Big(\\sum_i \\xi_i^\\mu s_i\\Big)^2 + \\frac{P}{2}";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together; permutations of the patterns.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("ground-state energy of one pattern, N = 16", -7.5, 1e-9, "-(N-1)/2, exact").at("N", "16")
						.at("P", "1").by("enumeration", LandscapeKinds.GROUND_ENERGY),
				KnownValue.of("ground states of one pattern, N = 16", 2, 1e-9, "the pattern and its image").at("N", "16")
						.at("P", "1").by("enumeration", LandscapeKinds.GROUND_DEGENERACY));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long spins = parameters.longInteger("N");
		return spins * (spins - 1) / 2 * BYTES_PER_PAIR + spins * parameters.longInteger("P") / 4;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		Patterns patterns = Patterns.draw(parameters.integer("P"), new IsingSpace(spins), disorder);
		IsingConfiguration[] columns = new IsingConfiguration[spins];
		for (int site = 0; site < spins; site++) {
			columns[site] = patterns.column(site);
		}
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).expect(spins * (spins - 1) / 2)
				.scale(1.0 / spins).planted(patterns.states().getFirst())
				.patterns(patterns.states());
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				model.bond(i, j, columns[i].overlap(columns[j]));
			}
		}
		return model.build();
	}
}
