// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

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
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * The ferromagnet in random fields, {@code H = -J sum_<ij> s_i s_j - sum_i h_i s_i}: first the graph is drawn, if at all, then
 * the fields site by site.
 */
@Component(service = HamiltonianProvider.class)
public final class RandomFieldIsing implements HamiltonianProvider {

	private static final String GAUSSIAN = "gaussian";
	private static final String WIDTH = "width";

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder())
			.positive("J", 1).unit("J").describe("Coupling of neighbours.")
			.choice("fields", GAUSSIAN, GAUSSIAN, "pm")
			.describe("Distribution of the fields: gaussian, or pm for two values of equal size.")
			.real(WIDTH, 1, 0, 1000).unit("J").describe("Standard deviation of the fields, or their size.")
			.real("mean", 0, -1000, 1000).unit("J").describe("Uniform field that is added.")
			.build();

	@Override
	public String id() {
		return "random-field-ising";
	}

	@Override
	public String name() {
		return "Random-field Ising model";
	}

	@Override
	public String description() {
		return "A ferromagnet whose sites each prefer a direction of their own: disorder that competes with the couplings without"
				+ " frustrated loops. In three dimensions ordered below a width of about 2.27 J at T = 0 for Gaussian fields; its"
				+ " ground states are found exactly by random-field-ground-state.";
	}

	@Override
	public String formula() {
		return "H = -J\\sum_{\\langle ij\\rangle} s_i s_j - \\sum_i h_i s_i";
	}

	@Override
	public String symmetry() {
		return "None in one sample; on the average over samples, all spins turned over.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("Y. Imry, S.-k. Ma",
				"Random-field instability of the ordered state of continuous symmetry",
				"Phys. Rev. Lett. 35, 1399", 1975, "10.1103/PhysRevLett.35.1399"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("ground-state energy per spin where fields are stronger than all neighbours", -10, 1e-9,
						"exact mean: each spin follows its field, and a bond is satisfied as often as not").at("L", "24")
						.at("fields", "pm").at(WIDTH, "10").by("random-field-ground-state", LandscapeKinds.GROUND_ENERGY)
						.times(1.0 / 576).samples(20),
				KnownValue.of("ground-state energy per spin in weak fields that cancel", -2, 0.02,
						"all spins equal: two bonds a spin; the fields give no more than their mean, of order width/L").at(
								"L", "24")
						.at("fields", "pm").at(WIDTH, "0.1").by("random-field-ground-state", LandscapeKinds.GROUND_ENERGY)
						.times(1.0 / 576).samples(20));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		double coupling = parameters.real("J");
		double width = parameters.real(WIDTH);
		double mean = parameters.real("mean");
		boolean gaussian = GAUSSIAN.equals(parameters.text("fields"));
		PairHamiltonianBuilder model = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds());
		lattice.layout().ifPresent(model::layout);
		lattice.forEachBond((i, j) -> model.bond(i, j, coupling));
		for (int site = 0; site < lattice.sites(); site++) {
			double drawn = gaussian ? disorder.nextGaussian() : disorder.nextBoolean() ? 1 : -1;
			model.field(site, mean + width * drawn);
		}
		return model.build();
	}
}
