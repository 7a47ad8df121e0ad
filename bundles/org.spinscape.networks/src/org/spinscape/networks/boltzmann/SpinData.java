// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * States of Ising spins to learn from.
 *
 * @param sites  spins of a state
 * @param values +1 or -1, state after state; read only
 */
public record SpinData(int sites, double[] values) {

	public SpinData {
		if (sites < 1 || values.length < sites || values.length % sites != 0) {
			throw new IllegalArgumentException(values.length + " values are no states of " + sites + " spins");
		}
	}

	/** Number of states. */
	public int count() {
		return values.length / sites;
	}

	/** One state as a fresh array. */
	public double[] state(int index) {
		return Arrays.copyOfRange(values, index * sites, (index + 1) * sites);
	}

	/** Mean of each spin, pulled a little to zero so that none is certain. */
	public double[] means() {
		double[] means = new double[sites];
		for (int k = 0; k < values.length; k++) {
			means[k % sites] += values[k] / (count() + 2.0);
		}
		return means;
	}

	/** Writes one state into an array. */
	void copy(int index, double[] to, int at) {
		System.arraycopy(values, index * sites, to, at, sites);
	}

	/** The states from {@code from} to {@code to - 1}. */
	public SpinData range(int from, int to) {
		return new SpinData(sites, Arrays.copyOfRange(values, from * sites, to * sites));
	}

	/** Room for states that are then {@linkplain #put put} in. */
	public static SpinData empty(int sites, int count) {
		return new SpinData(sites, new double[Math.multiplyExact(sites, count)]);
	}

	/** Sets one state. */
	public void put(int index, IsingConfiguration state) {
		for (int site = 0; site < sites; site++) {
			values[index * sites + site] = state.spin(site);
		}
	}

	/** As many states drawn by fair coins: what is left at infinite temperature. */
	public SpinData coins(RandomStream random) {
		double[] drawn = new double[values.length];
		for (int k = 0; k < drawn.length; k++) {
			drawn[k] = random.nextBoolean() ? 1 : -1;
		}
		return new SpinData(sites, drawn);
	}

	/** Hidden units of a machine drawn once for each state: the data of the next layer of a stack. */
	public SpinData hidden(Machine machine, RandomStream random) {
		GibbsChains chains = new GibbsChains(count(), machine.visibleUnits(), machine.hiddenUnits());
		System.arraycopy(values, 0, chains.visible(), 0, values.length);
		double[] ones = new double[count()];
		Arrays.fill(ones, 1);
		chains.drawHidden(machine, ones, random);
		return new SpinData(machine.hiddenUnits(), chains.hidden());
	}

	/** Mean log-likelihood of a state under a machine. @param logZ of the machine */
	public double logLikelihood(Machine machine, double logZ) {
		double sum = 0;
		for (int k = 0; k < count(); k++) {
			sum -= machine.freeEnergy(state(k)) + logZ;
		}
		return sum / count();
	}
}
