// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.BondDistribution;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Random nearest-neighbour couplings on a lattice, {@code H = -sum_<ij> J_ij s_i s_j - sum_i h_i s_i}: what the
 * Edwards-Anderson glass and its disordered ferromagnet share.
 *
 * <p>
 * Drawn first, if at all, is the graph; then the couplings bond by bond: cells in order (x fastest, then y, then z),
 * for each the bond to the right, then down, then to the next layer; then which bonds are missing; then the fields; then what
 * the couplings are perturbed with, the same however strongly. Two
 * models that only transform the drawn couplings thus match bond by bond for the same stream, and so do a model and its
 * diluted copy, or one in a random field.
 */
abstract class LatticeGlass implements HamiltonianProvider {

	private static final String DILUTION = "dilution";
	private static final String FIELD = "field";
	private static final String FIELD_WIDTH = "field-width";

	private static final ParameterSchema SCHEMA = BondDistribution.declarePerturbation(BondDistribution
			.declare(LatticeParameters.declare(ParameterSchema.builder()), 0.5, BondDistribution.GAUSSIAN,
					BondDistribution.PLUS_MINUS, BondDistribution.UNIFORM)
			.real(DILUTION, 0, 0, 1).describe("Probability that a bond is missing; 0 leaves the lattice whole."))
			.real(FIELD, 0, -100, 100).unit("J").describe("Uniform magnetic field; positive favours spins up.")
			.real(FIELD_WIDTH, 0, 0, 100).unit("J")
			.describe("Standard deviation of a gaussian random field that is added to the uniform one, site by site.")
			.cite("Y. Imry, S.-k. Ma, Phys. Rev. Lett. 35, 1399 (1975)")
			.build();

	private final DoubleUnaryOperator transform;

	/** @param transform what becomes of a drawn coupling */
	LatticeGlass(DoubleUnaryOperator transform) {
		this.transform = transform;
	}

	@Override
	public final ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public final long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters);
	}

	@Override
	public final Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		double[] couplings = new double[lattice.bonds()];
		for (int bond = 0; bond < couplings.length; bond++) {
			couplings[bond] = BondDistribution.draw(parameters, disorder);
		}
		boolean[] missing = missing(couplings.length, parameters.real(DILUTION), disorder);
		double[] fields = fields(lattice.sites(), parameters.real(FIELD), parameters.real(FIELD_WIDTH), disorder);
		BondDistribution.perturb(couplings, parameters, disorder);
		PairHamiltonianBuilder model = PairHamiltonian.builder(lattice.sites()).expect(couplings.length);
		lattice.layout().ifPresent(model::layout);
		int[] next = new int[1];
		lattice.forEachBond((i, j) -> {
			int bond = next[0]++;
			if (!missing[bond]) {
				model.bond(i, j, transform.applyAsDouble(couplings[bond]));
			}
		});
		if (symmetricGaussian(parameters)) {
			model.gaussian(1);
		}
		for (int site = 0; site < fields.length; site++) {
			model.field(site, fields[site]);
		}
		return model.build();
	}

	/** Whether the couplings are as drawn from a Gaussian of zero mean and there are no fields. */
	private boolean symmetricGaussian(Parameters parameters) {
		return transform.applyAsDouble(-1) == -1 && BondDistribution.symmetricGaussian(parameters)
				&& parameters.real(FIELD) == 0 && parameters.real(FIELD_WIDTH) == 0;
	}

	private static boolean[] missing(int bonds, double dilution, RandomStream disorder) {
		boolean[] missing = new boolean[bonds];
		for (int bond = 0; bond < bonds && dilution > 0; bond++) {
			missing[bond] = disorder.nextDouble() < dilution;
		}
		return missing;
	}

	private static double[] fields(int sites, double mean, double width, RandomStream disorder) {
		double[] fields = new double[sites];
		for (int site = 0; site < sites; site++) {
			fields[site] = width == 0 ? mean : mean + width * disorder.nextGaussian();
		}
		return fields;
	}
}
