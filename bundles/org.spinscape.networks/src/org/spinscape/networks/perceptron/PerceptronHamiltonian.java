// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.perceptron;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * {@code E = scale * sum_mu cost(y_mu xi^mu . w)}, energies in J: the weights w are the spins, xi the patterns and y
 * their labels. All sums are free of rounding but for the one factor. Immutable.
 */
final class PerceptronHamiltonian implements Hamiltonian<IsingConfiguration>, LocalFields, EnergyBounds, BlockEnergies {

	/** States of a block whose stabilities stand in one table: half a megabyte for 64 patterns. */
	private static final int MOST_LOW_SPINS = 10;

	private final IsingSpace space;
	private final LabelledPatterns patterns;
	private final Cost cost;
	private final double scale;
	private final Optional<IsingConfiguration> teacher;
	/** Labelled inputs of all patterns at a site: from {@code site P} on. */
	private final double[] columns;

	/** @param teacher the weights that gave the labels, if any did */
	PerceptronHamiltonian(LabelledPatterns patterns, Cost cost, double scale, Optional<IsingConfiguration> teacher) {
		this.space = new IsingSpace(patterns.sites());
		this.patterns = patterns;
		this.cost = cost;
		this.scale = scale;
		this.teacher = teacher;
		int count = patterns.count();
		columns = new double[patterns.inputs().length];
		for (int mu = 0; mu < count; mu++) {
			for (int site = 0; site < patterns.sites(); site++) {
				columns[site * count + mu] = patterns.labels()[mu] * patterns.inputs()[mu * patterns.sites() + site];
			}
		}
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration weights) {
		double sum = 0;
		for (int mu = 0; mu < patterns.count(); mu++) {
			sum += cost.of(patterns.labels()[mu] * patterns.sum(weights, mu));
		}
		return scale * sum;
	}

	/** Fills in the stability of each pattern. */
	void stabilities(IsingConfiguration weights, double[] stabilities) {
		Arrays.fill(stabilities, 0);
		for (int site = 0; site < patterns.sites(); site++) {
			add(site, weights.spin(site), stabilities);
		}
	}

	/** Brings stabilities up to date with a flip. @param weight the weight before */
	void flip(int site, int weight, double[] stabilities) {
		add(site, -2 * weight, stabilities);
	}

	private void add(int site, double factor, double[] stabilities) {
		int start = site * stabilities.length;
		for (int mu = 0; mu < stabilities.length; mu++) {
			stabilities[mu] += factor * columns[start + mu];
		}
	}

	/** Energy in J. */
	double energy(double[] stabilities) {
		double sum = 0;
		for (double stability : stabilities) {
			sum += cost.of(stability);
		}
		return scale * sum;
	}

	/** Energy in J after a flip. @param weight the weight before */
	double flipped(int site, int weight, double[] stabilities) {
		double sum = 0;
		double factor = -2 * weight;
		int start = site * stabilities.length;
		for (int mu = 0; mu < stabilities.length; mu++) {
			sum += cost.of(stabilities[mu] + factor * columns[start + mu]);
		}
		return scale * sum;
	}

	int patterns() {
		return patterns.count();
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new PerceptronTracker(this, start);
	}

	@Override
	public void energies(long first, double[] energies) {
		int low = Math.min(MOST_LOW_SPINS, Long.numberOfTrailingZeros(energies.length));
		double[][] tables = tables(low);
		double[] costs = new double[1 << low];
		IsingConfiguration state = space.create();
		for (int from = 0; from < energies.length; from += costs.length) {
			space.assign(state, first + from);
			Arrays.fill(costs, 0);
			for (int mu = 0; mu < tables.length; mu++) {
				cost.add(highSum(state, low, mu), tables[mu], costs);
			}
			for (int k = 0; k < costs.length; k++) {
				energies[from + k] = scale * costs[k];
			}
		}
	}

	/** Of each pattern, what the first {@code low} sites add to its stability, by their state. */
	private double[][] tables(int low) {
		double[][] tables = new double[patterns.count()][1 << low];
		for (int mu = 0; mu < tables.length; mu++) {
			double[] table = tables[mu];
			for (int site = 0; site < low; site++) {
				table[0] += columns[site * tables.length + mu];
			}
			for (int state = 1; state < table.length; state++) {
				int turned = Integer.numberOfTrailingZeros(state);
				table[state] = table[state & state - 1] - 2 * columns[turned * tables.length + mu];
			}
		}
		return tables;
	}

	private double highSum(IsingConfiguration state, int from, int pattern) {
		double sum = 0;
		for (int site = from; site < space.sites(); site++) {
			sum += state.spin(site) * columns[site * patterns.count() + pattern];
		}
		return sum;
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == Planted.class) {
			return teacher.map(weights -> type.cast((Planted) weights::copy));
		}
		if (type == IntegerEnergies.class) {
			return cost == Cost.ERRORS ? Optional.of(type.cast((IntegerEnergies) () -> scale)) : Optional.empty();
		}
		if (type == BlockEnergies.class && space.states().isEmpty()) {
			return Optional.empty(); // states without numbers
		}
		return Hamiltonian.super.capability(type);
	}

	@Override
	public double lower() {
		return 0;
	}

	@Override
	public double upper() {
		double[] most = new double[patterns.count()];
		for (int k = 0; k < columns.length; k++) {
			most[k % most.length] -= Math.abs(columns[k]);
		}
		return energy(most);
	}
}
