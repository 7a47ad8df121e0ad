// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.random.WordBuffer;
import org.spinscape.kernels.walk.SpinRule;

/** The replicas that fill the words of one group, with all that belongs to them. */
final class LaneGroup {

	private static final int WORDS = Lanes.WORDS;

	private final MultiSpin plan;
	private final Kernels kernels;
	private final LaneTemperatures temperatures;
	private final DecisionMaker maker;
	private final LaneCounter counter;
	private final long[] spins;
	private final int[] unsatisfied = new int[Lanes.COUNT];
	private boolean counted;

	LaneGroup(MultiSpin plan, int lanes, double temperature, Randomness randomness, RandomStream seed,
			Kernels kernels) {
		this.plan = plan;
		this.kernels = kernels;
		temperatures = new LaneTemperatures(lanes, temperature);
		spins = new long[plan.space().sites() * WORDS];
		WordBuffer start = new WordBuffer(seed);
		for (int k = 0; k < spins.length; k++) {
			spins[k] = start.nextLong();
		}
		maker = switch (randomness) {
			case INDEPENDENT -> new IndependentDecisions(plan, temperatures, seed);
			case SHARED -> new SharedDecisions(plan, temperatures, seed);
		};
		counter = new LaneCounter(kernels.bonds());
	}

	LaneTemperatures temperatures() {
		return temperatures;
	}

	void sweep(SpinRule rule) {
		int slots = plan.order().slots();
		int[] neighbours = plan.order().neighbours();
		for (Chunk chunk : plan.order().chunks()) {
			Decisions decisions = maker.decide(chunk, rule);
			for (Run run : chunk.runs()) {
				kernels.sites().update(spins, neighbours, slots, run, decisions, rule);
			}
		}
		counted = false;
	}

	double energy(int lane) {
		if (!counted) {
			plan.bonds().count(spins, kernels.bonds(), counter, unsatisfied);
			counted = true;
		}
		return plan.energy(unsatisfied[lane]);
	}

	void read(int lane, IsingConfiguration target) {
		int[] positions = plan.order().positions();
		for (int site = 0; site < positions.length; site++) {
			long down = spins[positions[site] * WORDS + (lane >>> 6)] >>> lane & 1;
			target.set(site, 1 - 2 * (int) down);
		}
	}

	void write(int lane, IsingConfiguration state) {
		int[] positions = plan.order().positions();
		for (int site = 0; site < positions.length; site++) {
			int word = positions[site] * WORDS + (lane >>> 6);
			spins[word] = spins[word] & ~(1L << lane) | (long) state.bit(site) << lane;
		}
		counted = false;
	}

	void flip(int lane, int site) {
		spins[plan.order().positions()[site] * WORDS + (lane >>> 6)] ^= 1L << lane;
		counted = false;
	}

	void save(DataOutput out) throws IOException {
		for (int lane = 0; lane < temperatures.lanes(); lane++) {
			out.writeDouble(temperatures.get(lane));
		}
		for (long word : spins) {
			out.writeLong(word);
		}
		maker.save(out);
	}

	void restore(DataInput in) throws IOException {
		for (int lane = 0; lane < temperatures.lanes(); lane++) {
			temperatures.set(lane, in.readDouble());
		}
		for (int k = 0; k < spins.length; k++) {
			spins[k] = in.readLong();
		}
		maker.restore(in);
		counted = false;
	}
}
