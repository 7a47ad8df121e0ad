// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.provider.Reference;

/** The glass of {@link EdwardsAnderson} with the magnitudes of the same couplings: {@code J_ij -> |J_ij|}. */
@Component(service = HamiltonianProvider.class)
public final class DisorderedFerromagnet extends LatticeGlass {

	/** Used by the service registry. */
	public DisorderedFerromagnet() {
		super(Math::abs);
	}

	@Override
	public String id() {
		return "disordered-ferromagnet";
	}

	@Override
	public String name() {
		return "Disordered ferromagnet";
	}

	@Override
	public String description() {
		return "The Edwards-Anderson glass with all couplings made positive: disorder without frustration. With the same"
				+ " seed its couplings are the magnitudes of the glass's, bond by bond, so that the two can be compared"
				+ " sample by sample.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} |J_{ij}|\\, s_i s_j - \\sum_i h_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, without fields.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return LatticeValues.disorderedFerromagnet();
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. Garstecki, T. X. Hoang, M. Cieplak",
						"Energy landscapes, supergraphs, and folding funnels in spin systems", "Phys. Rev. E 60, 3219",
						1999, "").unconfirmed(),
				new Reference("C. M. Newman, D. L. Stein", "Metastable states in spin glasses and disordered ferromagnets",
						"arXiv:cond-mat/9908455", 1999, ""));
	}
}
