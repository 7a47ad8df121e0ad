// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.provider.Reference;

/** Unit vectors in space on a lattice. */
@Component(service = HamiltonianProvider.class)
public final class HeisenbergModel extends VectorModel {

	/** Used by the service registry. */
	public HeisenbergModel() {
		super(3);
	}

	@Override
	public String id() {
		return "heisenberg";
	}

	@Override
	public String name() {
		return "Classical Heisenberg model";
	}

	@Override
	public String description() {
		return "Spins that point anywhere in space, neighbours coupled by the cosine of the angle between them: a ferromagnet by"
				+ " default, an antiferromagnet with p=0, a glass between or with gaussian couplings. Ordered at low"
				+ " temperature in three dimensions, never in two.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("M. E. Fisher",
				"Magnetism in one-dimensional systems: the Heisenberg model for infinite spin", "Am. J. Phys. 32, 343", 1964,
				"").unconfirmed());
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("energy per bond where all spins agree, L = 8", -1, 1e-12, "all bonds satisfied").at("L", "8")
						.by("gradient-flow", SearchKinds.BEST_ENERGY).with("start", "native").sweeps(10).times(1 / 128.0),
				frustrated(-1.5, "3", "three sublattices at 120 degrees"), ring(-0.5439327242398636, "embedded-clusters"),
				ring(-0.5439327242398636, "vector-heat-bath"), ring(-0.5439327242398636, "event-chain"));
	}
}
