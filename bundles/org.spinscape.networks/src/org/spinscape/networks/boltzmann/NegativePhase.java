// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/** Draws from a machine in training the states that its gradient compares with the data. Owned by one thread. */
interface NegativePhase {

	/**
	 * Draws anew; afterwards {@link #chains()} holds visible states of the machine and the fields that belong to them.
	 *
	 * @param batch the data of this step, visible states one after the other
	 */
	void draw(Machine machine, double[] batch, RandomStream random);

	/** The chains, whose first {@link #count()} are at the machine's own temperature. */
	GibbsChains chains();

	/** Number of states that count. */
	int count();

	/** Contrastive divergence: {@code steps} steps from the data, of equally many chains as the batch has states. */
	static NegativePhase contrastive(Machine machine, int batch, int steps) {
		GibbsChains chains = new GibbsChains(batch, machine.visibleUnits(), machine.hiddenUnits());
		return new Plain(chains, steps, true, ones(batch));
	}

	/** Persistent contrastive divergence: chains go on from step to step. */
	static NegativePhase persistent(Machine machine, int chains, int steps, RandomStream random) {
		GibbsChains gibbs = new GibbsChains(chains, machine.visibleUnits(), machine.hiddenUnits());
		begin(gibbs, machine, ones(chains), random);
		return new Plain(gibbs, steps, false, ones(chains));
	}

	/** Persistent chains at several inverse temperatures from 1 down to 0, evenly spaced, which exchange their states. */
	static NegativePhase tempered(Machine machine, int chains, int levels, int steps, RandomStream random) {
		GibbsChains gibbs = new GibbsChains(chains * levels, machine.visibleUnits(), machine.hiddenUnits());
		double[] strengths = new double[chains * levels];
		for (int k = 0; k < strengths.length; k++) {
			strengths[k] = 1 - k / chains / (levels - 1.0);
		}
		begin(gibbs, machine, strengths, random);
		return new Tempered(gibbs, chains, steps, strengths);
	}

	/** Hidden units are what is kept from step to step: their fields then serve the next draw and the gradient. */
	private static void begin(GibbsChains gibbs, Machine machine, double[] strengths, RandomStream random) {
		gibbs.randomise(random);
		gibbs.drawHidden(machine, strengths, random);
	}

	private static double[] ones(int count) {
		double[] ones = new double[count];
		Arrays.fill(ones, 1);
		return ones;
	}

	/** All chains at the machine's own temperature. */
	record Plain(GibbsChains chains, int steps, boolean fromData, double[] strengths) implements NegativePhase {

		@Override
		public void draw(Machine machine, double[] batch, RandomStream random) {
			if (fromData) {
				System.arraycopy(batch, 0, chains.visible(), 0, chains.visible().length);
				chains.drawHidden(machine, strengths, random);
			}
			for (int step = 0; step < steps; step++) {
				chains.drawVisible(machine, strengths, random);
				chains.drawHidden(machine, strengths, random);
			}
		}

		@Override
		public int count() {
			return strengths.length;
		}
	}

	/** Levels of equally many chains, the machine's own temperature first; a chain meets those at its place in the list. */
	record Tempered(GibbsChains chains, int count, int steps, double[] strengths) implements NegativePhase {

		@Override
		public void draw(Machine machine, double[] batch, RandomStream random) {
			for (int step = 0; step < steps; step++) {
				chains.drawVisible(machine, strengths, random);
				chains.drawHidden(machine, strengths, random);
				exchange(machine, step % 2, random);
			}
			chains.computeHiddenFields(machine);
		}

		private void exchange(Machine machine, int parity, RandomStream random) {
			double[] energies = new double[strengths.length];
			for (int chain = 0; chain < energies.length; chain++) {
				energies[chain] = energy(machine, chain);
			}
			for (int cold = 0; cold + count < strengths.length; cold++) {
				int hot = cold + count;
				if (cold / count % 2 == parity && random.nextDouble() < Logistic
						.exp(Math.min(0, (strengths[cold] - strengths[hot]) * (energies[cold] - energies[hot])))) {
					swap(chains.visible(), machine.visibleUnits(), cold, hot);
					swap(chains.hidden(), machine.hiddenUnits(), cold, hot);
				}
			}
		}

		/** Of both layers as drawn; the fields are those on the hidden units. */
		private double energy(Machine machine, int chain) {
			int n = machine.visibleUnits();
			int m = machine.hiddenUnits();
			double sum = 0;
			for (int i = 0; i < n; i++) {
				sum -= machine.visible()[i] * chains.visible()[chain * n + i];
			}
			for (int j = 0; j < m; j++) {
				sum -= chains.hiddenFields()[chain * m + j] * chains.hidden()[chain * m + j];
			}
			return sum;
		}

		private static void swap(double[] states, int width, int one, int other) {
			for (int i = 0; i < width; i++) {
				double kept = states[one * width + i];
				states[one * width + i] = states[other * width + i];
				states[other * width + i] = kept;
			}
		}
	}
}
