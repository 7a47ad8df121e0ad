// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.provider.Reference;

/**
 * The Edwards-Anderson spin glass {@code H = -sum_<ij> J_ij s_i s_j - sum_i h_i s_i}; see {@link LatticeGlass} for the
 * draws.
 */
@Component(service = HamiltonianProvider.class)
public final class EdwardsAnderson extends LatticeGlass {

	/** Used by the service registry. */
	public EdwardsAnderson() {
		super(DoubleUnaryOperator.identity());
	}

	@Override
	public String id() {
		return "edwards-anderson";
	}

	@Override
	public String name() {
		return "Edwards-Anderson spin glass";
	}

	@Override
	public String description() {
		return "Ising spins on a lattice or random graph with random couplings between nearest neighbours,"
				+ " H = -sum J_ij s_i s_j. The standard short-range spin glass: no transition at finite temperature in two"
				+ " dimensions, one near T = 1 J/k_B in three. Bonds can be diluted and fields added.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} J_{ij} s_i s_j - \\sum_i h_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, without fields; a gauge transformation changes the couplings and not the"
				+ " landscape.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return LatticeValues.glass();
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("S. F. Edwards, P. W. Anderson", "Theory of spin glasses",
						"J. Phys. F: Met. Phys. 5, 965", 1975, "10.1088/0305-4608/5/5/017"),
				new Reference("H. Nishimori", "Internal energy, specific heat and correlation function of the bond-random"
						+ " Ising model", "Prog. Theor. Phys. 66, 1169", 1981, "10.1143/PTP.66.1169"));
	}
}
