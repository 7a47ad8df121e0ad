// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.CommonRotation;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.ProductSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.core.space.Vectors;

/**
 * {@code H = -sum_<ij> J_ij S_i . S_j - h sum_i S_i^x} with unit vectors of n components. A state holds the n components of
 * {@code w_i = sqrt(n) S_i} of one spin after the other: each spin lives on a sphere of radius sqrt(n), so that a component
 * is of order 1. Immutable.
 */
final class VectorSpins
		implements
			Hamiltonian<RealConfiguration>,
			Gradient,
			HessianProduct,
			EnergyBounds,
			Symmetries,
			MagneticMoment,
			SpinComponents,
			SpinReflections,
			VectorPairs,
			Planted {

	private final ProductSpace space;
	private final int components;
	private final int[] offsets;
	private final int[] neighbours;
	/** J_ij / n. */
	private final double[] couplings;
	/** h / sqrt(n). */
	private final double field;
	private final boolean ordered;
	private final Optional<SiteLayout> places;

	/** @param bonds couplings in J, without fields @param components n, at least 2 @param field h in J @param places where the spins are */
	VectorSpins(PairCouplings bonds, int components, double field, Optional<SiteLayout> places) {
		space = new ProductSpace(Collections.nCopies(bonds.spins(), new SphereSpace(components)));
		this.components = components;
		this.places = places;
		offsets = bonds.offsets();
		neighbours = bonds.neighbours();
		couplings = Arrays.stream(bonds.couplings()).map(coupling -> coupling / components).toArray();
		this.field = field / Math.sqrt(components);
		ordered = Arrays.stream(couplings).allMatch(coupling -> coupling >= 0);
	}

	@Override
	public ProductSpace space() {
		return space;
	}

	@Override
	public double energy(RealConfiguration configuration) {
		return evaluator().evaluate(configuration.values(), new double[configuration.values().length]);
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return this::evaluate;
	}

	private double evaluate(double[] point, double[] gradient) {
		apply(point, gradient);
		double energy = 0;
		for (int i = 0; i < point.length; i++) {
			energy += gradient[i] * point[i] / 2;
		}
		for (int i = 0; i < point.length; i += components) {
			energy -= field * point[i];
			gradient[i] -= field;
		}
		return energy;
	}

	/** The Hessian, which is the same everywhere, times a vector. */
	private void apply(double[] vector, double[] result) {
		Arrays.fill(result, 0);
		for (int spin = 0; spin + 1 < offsets.length; spin++) {
			int at = spin * components;
			for (int k = offsets[spin]; k < offsets[spin + 1]; k++) {
				int there = neighbours[k] * components;
				for (int c = 0; c < components; c++) {
					result[at + c] -= couplings[k] * vector[there + c];
				}
			}
		}
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		return (_, vector, result) -> apply(vector, result);
	}

	@Override
	public double operations(int sites) {
		return (double) neighbours.length * components + sites;
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		boolean missing = type == Planted.class && !ordered || type == SpinReflections.class && field != 0;
		return missing ? Optional.empty() : Hamiltonian.super.capability(type);
	}

	/** All bonds satisfied, all spins along the field. */
	@Override
	public double lower() {
		double sum = Arrays.stream(couplings).map(Math::abs).sum() / 2 * components
				+ Math.abs(field) * Math.sqrt(components) * (offsets.length - 1);
		return -sum * (1 + 1e-12);
	}

	@Override
	public double upper() {
		return -lower();
	}

	@Override
	public List<Symmetry> generators() {
		int held = field == 0 ? 0 : 1;
		return components - held < 2 ? List.of() : List.of(new CommonRotation(components, held));
	}

	@Override
	public int spins() {
		return offsets.length - 1;
	}

	@Override
	public int components() {
		return components;
	}

	@Override
	public void moment(Configuration state, double[] moment) {
		double[] values = space.cast(state).values();
		Arrays.fill(moment, 0);
		for (int i = 0; i < values.length; i++) {
			moment[i % components] += values[i];
		}
		Vectors.scale(moment, 1 / Math.sqrt(components));
	}

	@Override
	public void read(Configuration state, double[] result) {
		double[] values = space.cast(state).values();
		double radius = Math.sqrt(components);
		for (int i = 0; i < values.length; i++) {
			result[i] = values[i] / radius;
		}
	}

	@Override
	public Optional<SiteLayout> places() {
		return places;
	}

	@Override
	public void forEachBond(Bond bond) {
		for (int spin = 0; spin + 1 < offsets.length; spin++) {
			for (int k = offsets[spin]; k < offsets[spin + 1]; k++) {
				bond.between(spin, neighbours[k]);
			}
		}
	}

	@Override
	public int vectors() {
		return spins();
	}

	@Override
	public void field(int vector, double[] point, double[] result) {
		Arrays.fill(result, 0);
		result[0] = field;
		for (int k = offsets[vector]; k < offsets[vector + 1]; k++) {
			int there = neighbours[k] * components;
			for (int c = 0; c < components; c++) {
				result[c] += couplings[k] * point[there + c];
			}
		}
	}

	@Override
	public double[] couplings() {
		return couplings;
	}

	@Override
	public void ownField(int vector, double[] result) {
		Arrays.fill(result, 0);
		result[0] = field;
	}

	@Override
	public int[] offsets() {
		return offsets;
	}

	@Override
	public int[] neighbours() {
		return neighbours;
	}

	@Override
	public Reflection draw(Configuration state, RandomStream random) {
		return Mirror.draw(neighbours, couplings, space.cast(state).values(), components, random);
	}

	/** All spins along the field, or the first axis: the ground state of a ferromagnet. */
	@Override
	public RealConfiguration nativeState() {
		double[] values = new double[space.sites()];
		for (int i = 0; i < values.length; i += components) {
			values[i] = (field < 0 ? -1 : 1) * Math.sqrt(components);
		}
		return new RealConfiguration(values);
	}
}
