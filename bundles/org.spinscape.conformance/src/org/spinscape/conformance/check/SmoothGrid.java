// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;

/**
 * A smooth model of one or two coordinates, so few that its law is exact on a fine grid of them: a number on a line, or
 * angles, each of a circle. Classes are patches of the grid.
 */
final class SmoothGrid implements CountedModel {

	/** Beyond it, wells on a line have less than one part in a billion at temperatures of order 1. */
	private static final double FAR = 4;
	private static final int FINE_LINE = 1 << 13;
	private static final int FINE_CIRCLES = 1 << 9;
	private static final int PATCHES_OF_A_LINE = 16;
	private static final int PATCHES_OF_A_CIRCLE = 8;

	private final String name;
	private final Hamiltonian<RealConfiguration> model;
	private final boolean angles;
	private final int coordinates;
	/** Cells and patches along each coordinate. */
	private final int cells;
	private final int patches;

	private SmoothGrid(String name, Hamiltonian<RealConfiguration> model, boolean angles, int cells, int patches) {
		this.name = name;
		this.model = model;
		this.angles = angles;
		this.cells = cells;
		this.patches = patches;
		coordinates = angles ? model.space().sites() / 2 : model.space().sites();
	}

	/** One of each sort. */
	static List<SmoothGrid> all() {
		List<SmoothGrid> all = new ArrayList<>();
		all.add(new SmoothGrid("a double well on a line", new TinyWells(new RealSpace(1, 1)), false, FINE_LINE,
				PATCHES_OF_A_LINE));
		all.add(new SmoothGrid("double wells on a circle", new TinyWells(new SphereSpace(2)), true, FINE_LINE,
				PATCHES_OF_A_LINE));
		all.add(new SmoothGrid("two planar vectors in a field", new TinyVectors(), true, FINE_CIRCLES,
				PATCHES_OF_A_CIRCLE));
		return all;
	}

	@Override
	public String toString() {
		return name;
	}

	@Override
	public Hamiltonian<?> hamiltonian() {
		return model;
	}

	@Override
	public double energyOf(Configuration state) {
		return model.energy(model.space().cast(state));
	}

	@Override
	public int index(EnergyTracker<?> walker) {
		double[] values = model.space().cast(walker.configuration()).values();
		int index = 0;
		for (int i = 0; i < coordinates; i++) {
			double share = angles ? StrictMath.atan2(values[2 * i + 1], values[2 * i]) / (2 * Math.PI) + 0.5
					: (values[i] + FAR) / (2 * FAR);
			index = index * patches + Math.clamp((int) Math.floor(share * patches), 0, patches - 1);
		}
		return index;
	}

	/** The state at places along the coordinates. @param shares 0 to 1 */
	private RealConfiguration state(double[] shares) {
		double[] values = new double[model.space().sites()];
		for (int i = 0; i < coordinates; i++) {
			if (angles) {
				double angle = 2 * Math.PI * (shares[i] - 0.5);
				values[2 * i] = Math.sqrt(2) * StrictMath.cos(angle);
				values[2 * i + 1] = Math.sqrt(2) * StrictMath.sin(angle);
			} else {
				values[i] = FAR * (2 * shares[i] - 1);
			}
		}
		return new RealConfiguration(values);
	}

	/** Where a cell lies, or a place within it. @param within 0 to 1 along each coordinate */
	private RealConfiguration inCell(int cell, double[] within) {
		double[] shares = new double[coordinates];
		int rest = cell;
		for (int i = coordinates - 1; i >= 0; i--) {
			shares[i] = (rest % cells + within[i]) / cells;
			rest /= cells;
		}
		return state(shares);
	}

	@Override
	public Law law(DoubleUnaryOperator logWeight) {
		double[] middle = new double[coordinates];
		Arrays.fill(middle, 0.5);
		double[] weights = new double[coordinates == 1 ? cells : cells * cells];
		double[] classes = new double[coordinates == 1 ? patches : patches * patches];
		EnergyTracker<RealConfiguration> walker = model.track(model.space().create());
		double sum = 0;
		for (int cell = 0; cell < weights.length; cell++) {
			RealConfiguration state = inCell(cell, middle);
			weights[cell] = StrictMath.exp(logWeight.applyAsDouble(model.energy(state)));
			sum += weights[cell];
			walker.reset(state);
			classes[index(walker)] += weights[cell];
		}
		for (int i = 0; i < classes.length; i++) {
			classes[i] /= sum;
		}
		double[] cumulative = weights;
		for (int cell = 1; cell < cumulative.length; cell++) {
			cumulative[cell] += cumulative[cell - 1];
		}
		return new GridLaw(classes, cumulative);
	}

	/** @param cumulative weights of the cells, summed up */
	private final class GridLaw implements Law {

		private final double[] classes;
		private final double[] cumulative;

		GridLaw(double[] classes, double[] cumulative) {
			this.classes = classes;
			this.cumulative = cumulative;
		}

		@Override
		public double[] probabilities() {
			return classes;
		}

		/** The law hardly changes within a cell. */
		@Override
		public void put(EnergyTracker<?> walker, RandomStream random) {
			double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
			int found = Arrays.binarySearch(cumulative, drawn);
			double[] within = new double[coordinates];
			for (int i = 0; i < coordinates; i++) {
				within[i] = random.nextDouble();
			}
			@SuppressWarnings("unchecked") // a tracker of this model
			EnergyTracker<RealConfiguration> smooth = (EnergyTracker<RealConfiguration>) walker;
			smooth.reset(inCell(found < 0 ? -found - 1 : found, within));
		}
	}
}
