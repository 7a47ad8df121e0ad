// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.provider.Reference;

/** Unit vectors in the plane on a lattice. */
@Component(service = HamiltonianProvider.class)
public final class XyModel extends VectorModel {

	/** Used by the service registry. */
	public XyModel() {
		super(2);
	}

	@Override
	public String id() {
		return "xy";
	}

	@Override
	public String name() {
		return "XY model";
	}

	@Override
	public String description() {
		return "Spins that point anywhere in the plane, neighbours coupled by the cosine of the angle between them: a"
				+ " ferromagnet by default, an antiferromagnet with p=0, a glass between or with gaussian couplings. In two"
				+ " dimensions vortices bind in pairs below a temperature, without order; on a ring each winding number is a"
				+ " minimum of its own.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. M. Kosterlitz, D. J. Thouless",
				"Ordering, metastability and phase transitions in two-dimensional systems", "J. Phys. C 6, 1181", 1973,
				"10.1088/0022-3719/6/7/010"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("energy per bond where all spins agree, L = 8", -1, 1e-12, "all bonds satisfied").at("L", "8")
						.by("lbfgs", SearchKinds.BEST_ENERGY).with("start", "native").sweeps(10).times(1 / 128.0),
				frustrated(-1.5, "3", "three sublattices at 120 degrees"), ring(-0.7216281226399277, "embedded-clusters"),
				ring(-0.7216281226399277, "vector-heat-bath"), ring(-0.7216281226399277, "event-chain"), ring(
						-0.7216281226399277, "hybrid-monte-carlo"),
				KnownValue.of("minima of the ring of 8 spins", 2, 1e-9,
						"windings of no and of one turn, less than a right angle between neighbours; images counted once")
						.at("dimension", "1").at("L", "8").by("smooth-tree", LandscapeKinds.MINIMA).with("starts", "200"));
	}
}
