// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Replicas ("lanes") of one system that are swept together, each at its own temperature. Made by
 * {@link MultiSpin#walkers}; owned by one thread.
 *
 * <p>
 * Lanes come in groups of {@link #GROUP}: fewer lanes take as long as a full group. The walk of a lane depends on the
 * seed, on its number, and on the temperatures in its group, but not on the number of lanes, the machine or its vector
 * width. Moves are accepted with probabilities that are right to 2^-52.
 */
public final class MultiSpinWalkers implements SpinLanes {

	/** Lanes that share words of memory. */
	public static final int GROUP = Lanes.COUNT;

	private final MultiSpin plan;
	private final int lanes;
	private final Randomness randomness;
	private final Kernels kernels;
	private final LaneGroup[] groups;

	MultiSpinWalkers(MultiSpin plan, int lanes, double temperature, Randomness randomness, RandomStream seed) {
		this(plan, lanes, temperature, randomness, seed, Kernels.BEST);
	}

	MultiSpinWalkers(MultiSpin plan, int lanes, double temperature, Randomness randomness, RandomStream seed,
			Kernels kernels) {
		if (lanes < 1) {
			throw new IllegalArgumentException("at least one lane is needed: " + lanes);
		}
		this.plan = plan;
		this.lanes = lanes;
		this.randomness = randomness;
		this.kernels = kernels;
		groups = new LaneGroup[(lanes - 1) / GROUP + 1];
		for (int g = 0; g < groups.length; g++) {
			int used = Math.min(GROUP, lanes - g * GROUP);
			groups[g] = new LaneGroup(plan, used, temperature, randomness, seed, kernels);
		}
	}

	@Override
	public int lanes() {
		return lanes;
	}

	@Override
	public double temperature(int lane) {
		return group(lane).temperatures().get(lane % GROUP);
	}

	/**
	 * Sets the temperature of a lane. The next sweep then prepares its tables anew, once for all changes; that takes
	 * some ten microseconds a group.
	 *
	 * @param temperature in J/k_B, from 0 to infinity
	 */
	@Override
	public void temperature(int lane, double temperature) {
		group(lane).temperatures().set(lane % GROUP, temperature);
	}

	/** Sets the temperature of all lanes, in J/k_B, from 0 to infinity. */
	public void temperature(double temperature) {
		for (LaneGroup group : groups) {
			group.temperatures().setAll(temperature);
		}
	}

	/**
	 * Attempts every spin of every lane once, in a fixed order: independent set by independent set.
	 *
	 * <p>
	 * At infinite temperature Metropolis accepts every move, so that each sweep only mirrors the state; use the heat
	 * bath there.
	 */
	@Override
	public void sweep(SpinRule rule) {
		for (LaneGroup group : groups) {
			group.sweep(rule);
		}
	}

	@Override
	public double energy(int lane) {
		return group(lane).energy(lane % GROUP);
	}

	@Override
	public IsingConfiguration configuration(int lane) {
		IsingConfiguration state = plan.space().create();
		group(lane).read(lane % GROUP, state);
		return state;
	}

	@Override
	public void set(int lane, IsingConfiguration state) {
		if (state.sites() != plan.space().sites()) {
			throw new IllegalArgumentException(state.sites() + " spins do not fit " + plan.space().sites());
		}
		group(lane).write(lane % GROUP, state);
	}

	@Override
	public void flip(int lane, int site) {
		group(lane).flip(lane % GROUP, site);
	}

	@Override
	public String kernel() {
		return "multi-spin coding, " + (randomness == Randomness.SHARED ? "shared" : "independent") + ", "
				+ kernels.sites().description();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		for (LaneGroup group : groups) {
			group.save(out);
		}
	}

	/** Continues from what walkers of the same plan, number of lanes and randomness wrote by {@link #save}. */
	@Override
	public void restore(DataInput in) throws IOException {
		for (LaneGroup group : groups) {
			group.restore(in);
		}
	}

	private LaneGroup group(int lane) {
		return groups[Objects.checkIndex(lane, lanes) / GROUP];
	}
}
