// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.util.List;

/** How the temperatures between the ends are placed, stage by stage within the burn-in. */
enum Placement {

	/** As given. */
	FIXED(0) {
		@Override
		double end(int stage, long burnIn) {
			return burnIn;
		}

		@Override
		void place(double[] temperatures, int stage, List<Ladder> ladders) {
			// there are no stages
		}
	},
	/**
	 * So that all neighbours exchange equally often: ratios of neighbouring temperatures grow where exchanges are more
	 * frequent than on average, by less and less (W. D. Vousden, W. M. Farr, I. Mandel, MNRAS 455, 1919 (2016)).
	 */
	CONSTANT_ACCEPTANCE(60) {
		@Override
		double end(int stage, long burnIn) {
			return burnIn * (stage + 1.0) / stages();
		}

		@Override
		void place(double[] temperatures, int stage, List<Ladder> ladders) {
			int pairs = temperatures.length - 1;
			double[] rates = new double[pairs];
			double mean = 0;
			for (int pair = 0; pair < pairs; pair++) {
				long tried = 0;
				long swapped = 0;
				for (Ladder ladder : ladders) {
					tried += ladder.tried(pair);
					swapped += ladder.swapped(pair);
				}
				if (tried == 0) {
					return; // too short a stage to learn from
				}
				rates[pair] = swapped / (double) tried;
				mean += rates[pair] / pairs;
			}
			double gain = 2 / (1 + 0.2 * stage);
			double[] weights = new double[pairs];
			for (int pair = 0; pair < pairs; pair++) {
				double ratio = StrictMath.log(temperatures[pair + 1] / temperatures[pair]);
				weights[pair] = ratio * StrictMath.exp(gain * (rates[pair] - mean));
			}
			spread(temperatures, weights);
		}
	},
	/**
	 * So that walkers diffuse from end to end as fast as they can: temperatures crowd where the share of walkers that
	 * come from the cold end falls off most steeply (H. G. Katzgraber, S. Trebst, D. A. Huse, M. Troyer, J. Stat. Mech.
	 * (2006) P03018). Stages double in length, since later ones start from a better set.
	 */
	FEEDBACK(4) {
		@Override
		double end(int stage, long burnIn) {
			return burnIn * ((2 << stage) - 1) / ((1 << stages()) - 1.0);
		}

		@Override
		void place(double[] temperatures, int stage, List<Ladder> ladders) {
			int slots = temperatures.length;
			double[] fraction = new double[slots];
			for (int slot = 0; slot < slots; slot++) {
				long up = 0;
				long down = 0;
				for (Ladder ladder : ladders) {
					up += ladder.trips().up(slot);
					down += ladder.trips().down(slot);
				}
				if (up + down == 0) {
					return; // no walker has been at an end yet: nothing to learn from
				}
				fraction[slot] = up / (double) (up + down);
			}
			double[] shares = new double[slots - 1];
			double total = 0;
			for (int pair = 0; pair < slots - 1; pair++) {
				// Noise may make the fraction rise; every interval keeps a tenth of an even share.
				double fall = Math.max(fraction[pair] - fraction[pair + 1], 0.01 / (slots - 1));
				shares[pair] = Math.sqrt(fall);
				total += shares[pair];
			}
			fill(temperatures, shares, total);
		}

		/** Puts as many of the new temperatures into each old interval as its share of the total says. */
		private void fill(double[] temperatures, double[] shares, double total) {
			double[] old = temperatures.clone();
			int pairs = shares.length;
			int interval = 0;
			double before = 0;
			for (int slot = 1; slot < pairs; slot++) {
				double wanted = total * slot / pairs;
				while (interval < pairs - 1 && before + shares[interval] < wanted) {
					before += shares[interval++];
				}
				double part = Math.min(1, (wanted - before) / shares[interval]);
				temperatures[slot] = old[interval] + part * (old[interval + 1] - old[interval]);
			}
		}
	};

	private final int stages;

	Placement(int stages) {
		this.stages = stages;
	}

	/** Number of times that temperatures are placed anew. */
	int stages() {
		return stages;
	}

	/** The sweep at whose end a stage ends. */
	abstract double end(int stage, long burnIn);

	/** Places the temperatures between the ends anew. */
	abstract void place(double[] temperatures, int stage, List<Ladder> ladders);

	/** Gives each interval of ln T a share that is proportional to its weight. */
	private static void spread(double[] temperatures, double[] weights) {
		double total = 0;
		for (double weight : weights) {
			total += weight;
		}
		int last = temperatures.length - 1;
		double range = StrictMath.log(temperatures[last] / temperatures[0]);
		double reached = 0;
		for (int slot = 1; slot < last; slot++) {
			reached += weights[slot - 1];
			temperatures[slot] = temperatures[0] * StrictMath.exp(range * reached / total);
		}
	}
}
