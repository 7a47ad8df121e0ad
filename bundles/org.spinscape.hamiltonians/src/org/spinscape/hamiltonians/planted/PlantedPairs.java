// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.planted;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Nearest neighbours coupled by {@code J_ij = xi_i xi_j K_ij}: a model of couplings K turned from all spins up to its
 * native state xi. Drawn first, if at all, are the graph and the native state, then the couplings bond by bond.
 */
abstract class PlantedPairs implements HamiltonianProvider {

	/** Draws the next coupling K_ij in J, positive if the bond favours the native state. */
	abstract double coupling(Parameters parameters, RandomStream disorder);

	@Override
	public final long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters);
	}

	@Override
	public final Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		IsingConfiguration xi = Gauge.nativeState(parameters, new IsingSpace(lattice.sites()), disorder);
		PairHamiltonianBuilder model = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds()).planted(xi);
		lattice.layout().ifPresent(model::layout);
		lattice.forEachBond((i, j) -> model.bond(i, j, xi.spin(i) * xi.spin(j) * coupling(parameters, disorder)));
		return model.build();
	}
}
