// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.core.sampler.WalkerBatch;

/**
 * One set of walkers, one per temperature, within a batch. Neighbouring slots exchange their walkers with probability
 * {@code min(1, exp((beta_a - beta_b)(E_a - E_b)))}, slots 0-1, 2-3, ... and 1-2, 3-4, ... in turn (K. Hukushima, K.
 * Nemoto, J. Phys. Soc. Jpn. 65, 1604 (1996)). What moves is the temperature: a walker stays where it is.
 */
final class Ladder {

	private final WalkerBatch batch;
	private final int first;
	private final RandomStream random;
	private final int[] walkerIn;
	/** Inverse temperature of each slot above that of the next one. */
	private final double[] steps;
	private final long[] tried;
	private final long[] swapped;
	private final RoundTrips trips;
	private final Chances chances;
	private int parity;

	/**
	 * @param first index of the first walker in the batch; the others follow
	 * @param slots number of temperatures
	 * @param chances what ladders of the same temperatures remember together
	 */
	Ladder(WalkerBatch batch, int first, int slots, RandomStream random, Chances chances) {
		this.batch = batch;
		this.first = first;
		this.random = random;
		this.chances = chances;
		walkerIn = new int[slots];
		steps = new double[slots - 1];
		tried = new long[slots - 1];
		swapped = new long[slots - 1];
		trips = new RoundTrips(slots);
		for (int slot = 0; slot < slots; slot++) {
			walkerIn[slot] = slot;
		}
		trips.note(walkerIn);
	}

	/** Index in the batch of the walker in a slot. */
	int walker(int slot) {
		return first + walkerIn[slot];
	}

	/** Gives each walker the temperature of its slot. */
	void heat(double[] temperatures) {
		for (int slot = 0; slot < walkerIn.length; slot++) {
			batch.temperature(walker(slot), temperatures[slot]);
		}
		learn(temperatures);
	}

	/** Takes over temperatures that the walkers have already. */
	void learn(double[] temperatures) {
		for (int slot = 0; slot < steps.length; slot++) {
			steps[slot] = 1 / temperatures[slot] - 1 / temperatures[slot + 1];
		}
	}

	/** Attempts the exchanges of one step. @param energies of all walkers of the batch */
	void exchange(double[] energies) {
		for (int slot = parity; slot + 1 < walkerIn.length; slot += 2) {
			double advantage = steps[slot] * (energies[walker(slot)] - energies[walker(slot + 1)]);
			tried[slot]++;
			if (advantage >= 0 || chances.metropolis(random.nextDouble(), -advantage)) {
				swapped[slot]++;
				int cold = walkerIn[slot];
				walkerIn[slot] = walkerIn[slot + 1];
				walkerIn[slot + 1] = cold;
				batch.exchange(walker(slot), walker(slot + 1));
			}
		}
		parity = 1 - parity;
		trips.note(walkerIn);
	}

	/** Attempted exchanges of a slot with the next one. */
	long tried(int slot) {
		return tried[slot];
	}

	/** Accepted exchanges of a slot with the next one. */
	long swapped(int slot) {
		return swapped[slot];
	}

	/** Where its walkers are now, and what was counted. @param temperatures those of the slots */
	ExchangeState state(double[] temperatures) {
		int slots = walkerIn.length;
		long[] fromCold = new long[slots];
		long[] fromHot = new long[slots];
		for (int slot = 0; slot < slots; slot++) {
			fromCold[slot] = trips.up(slot);
			fromHot[slot] = trips.down(slot);
		}
		return new ExchangeState(temperatures.clone(), walkerIn.clone(), tried.clone(), swapped.clone(), fromCold, fromHot,
				trips.count(), trips.sweeps());
	}

	RoundTrips trips() {
		return trips;
	}

	/** Starts counting anew. */
	void clear() {
		Arrays.fill(tried, 0);
		Arrays.fill(swapped, 0);
		trips.clear();
	}

	void save(DataOutput out) throws IOException {
		random.save(out);
		out.writeInt(parity);
		for (int walker : walkerIn) {
			out.writeInt(walker);
		}
		for (int pair = 0; pair < tried.length; pair++) {
			out.writeLong(tried[pair]);
			out.writeLong(swapped[pair]);
		}
		trips.save(out);
	}

	void restore(DataInput in) throws IOException {
		random.restore(in);
		parity = in.readInt();
		for (int slot = 0; slot < walkerIn.length; slot++) {
			walkerIn[slot] = in.readInt();
		}
		for (int pair = 0; pair < tried.length; pair++) {
			tried[pair] = in.readLong();
			swapped[pair] = in.readLong();
		}
		trips.restore(in);
	}
}
