// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/** Equal atoms with one energy for each pair. A state holds x, y and z of one atom after the other. */
final class Cluster
		implements
			Hamiltonian<RealConfiguration>,
			Gradient,
			HessianProduct,
			Symmetries,
			Objective,
			Planted {

	private final RealSpace space;
	private final ClusterForces forces;
	private final double[] nativePlaces;

	/** @param nativePlaces the lowest state that is known; null if none is */
	Cluster(RealSpace space, ClusterForces forces, double[] nativePlaces) {
		this.space = space;
		this.forces = forces;
		this.nativePlaces = nativePlaces;
	}

	private int atoms() {
		return space.sites() / 3;
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		return type == Planted.class && nativePlaces == null ? Optional.empty() : Hamiltonian.super.capability(type);
	}

	@Override
	public RealSpace space() {
		return space;
	}

	@Override
	public double energy(RealConfiguration state) {
		return forces.evaluate(state.values(), new double[space.sites()]);
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return forces;
	}

	/** All pairs, with about thirty multiplications each. */
	@Override
	public double operations(int sites) {
		return 15 * atoms() * (atoms() - 1.0);
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		return forces;
	}

	@Override
	public List<Symmetry> generators() {
		List<int[]> atoms = IntStream.range(0, atoms())
				.mapToObj(atom -> new int[] { 3 * atom, 3 * atom + 1, 3 * atom + 2 }).toList();
		return List.of(new RigidMotion("motions and reflections of the cluster", atoms),
				new BlockPermutation("any order of the " + atoms() + " atoms", atoms));
	}

	@Override
	public String objectiveName() {
		return "cluster-energy";
	}

	@Override
	public String objectiveUnit() {
		return "J";
	}

	@Override
	public double objective(double energy) {
		return energy;
	}

	@Override
	public OptionalDouble bestKnown() {
		return LowestKnown.energy(atoms(), forces.well().depth());
	}

	@Override
	public RealConfiguration nativeState() {
		return new RealConfiguration(nativePlaces.clone());
	}
}
