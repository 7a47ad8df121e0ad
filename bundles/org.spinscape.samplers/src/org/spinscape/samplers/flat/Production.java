// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * The run with fixed weights, in blocks. Where each level is one energy, every attempt is counted; real energies are
 * recorded one by one, at the end of each sweep.
 */
final class Production {

	/** Parts of the run that errors are taken from. */
	static final int BLOCKS = 20;
	private static final int LOOK = 256;

	private final FlatSampler<?> sampler;
	private final LogStates states;
	private final Levels levels;
	private final ThermalSums.Plan plan;
	private final long[] visits;
	/** Of each block and level: visits, each as often as its weight differs from that of the middle of the level. */
	private final double[][] masses;
	/** Of each level: its visits' energies, weighted so. */
	private final double[] energies;
	private final List<ThermalSums> recorded = new ArrayList<>();
	private double lowest = Double.POSITIVE_INFINITY;
	/** Of the block under way: its sums, and the sweeps done. */
	private ThermalSums sums;
	private long sweep;

	Production(FlatSampler<?> sampler, double[] temperatures) {
		this.sampler = sampler;
		states = sampler.states();
		levels = states.levels();
		plan = ThermalSums.Plan.of(temperatures, states);
		visits = new long[levels.count()];
		masses = new double[BLOCKS][levels.count()];
		energies = new double[levels.count()];
		sums = new ThermalSums(plan);
	}

	/** Runs to the end. @param keep called after each sweep, in which it may save or stop */
	void run(long sweeps, ExplorerContext context, Runnable keep) {
		long perBlock = Math.max(1, sweeps / BLOCKS);
		context.phase("production", BLOCKS * perBlock);
		for (; recorded.size() < BLOCKS; sweep = 0) {
			double[] mass = masses[recorded.size()];
			while (sweep < perBlock) {
				if (sweep % LOOK == 0) {
					context.done(recorded.size() * perBlock + sweep);
				}
				if (levels.exact()) {
					sampler.sweep(energy -> {
						sampler.trips().at(energy);
						count(energy, 1, mass);
					});
				} else {
					sampler.sweep();
					record(sampler.walker(0).energy(), mass, sums);
				}
				sweep++;
				keep.run();
			}
			recorded.add(levels.exact() ? binned(mass) : sums);
			sums = new ThermalSums(plan);
		}
	}

	void save(DataOutput out) throws IOException {
		out.writeInt(recorded.size());
		for (ThermalSums block : recorded) {
			block.save(out);
		}
		sums.save(out);
		out.writeLong(sweep);
		for (double[] mass : masses) {
			for (double each : mass) {
				out.writeDouble(each);
			}
		}
		for (int level = 0; level < visits.length; level++) {
			out.writeLong(visits[level]);
			out.writeDouble(energies[level]);
		}
		out.writeDouble(lowest);
	}

	/** Continues from {@link #save}, with the sampler in the state that it then had. */
	void restore(DataInput in) throws IOException {
		for (int blocks = in.readInt(); blocks > 0; blocks--) {
			ThermalSums block = new ThermalSums(plan);
			block.restore(in);
			recorded.add(block);
		}
		sums.restore(in);
		sweep = in.readLong();
		for (double[] mass : masses) {
			for (int level = 0; level < mass.length; level++) {
				mass[level] = in.readDouble();
			}
		}
		for (int level = 0; level < visits.length; level++) {
			visits[level] = in.readLong();
			energies[level] = in.readDouble();
		}
		lowest = in.readDouble();
	}

	private void record(double energy, double[] mass, ThermalSums sums) {
		double logStates = states.at(energy);
		count(energy, StrictMath.exp(logStates - states.at(levels.energy(level(energy)))), mass);
		sums.add(energy, logStates, 1);
	}

	private void count(double energy, double weight, double[] mass) {
		int level = level(energy);
		visits[level]++;
		mass[level] += weight;
		energies[level] += weight * energy;
		lowest = Math.min(lowest, energy);
	}

	private int level(double energy) {
		return Math.clamp(levels.of(energy), 0, levels.count() - 1);
	}

	/** Sums that take each record for one of the middle of its level. */
	private ThermalSums binned(double[] mass) {
		ThermalSums sums = new ThermalSums(plan);
		for (int level = 0; level < mass.length; level++) {
			if (mass[level] > 0) {
				double energy = levels.energy(level);
				sums.add(energy, states.at(energy), mass[level]);
			}
		}
		return sums;
	}

	Levels levels() {
		return levels;
	}

	/** Sums of each block from the energies recorded. */
	List<ThermalSums> recorded() {
		return recorded;
	}

	/** Sums of each block as if every energy were that of its level. */
	List<ThermalSums> binned() {
		return Arrays.stream(masses).map(this::binned).toList();
	}

	/** Visits of each level. */
	long[] visits() {
		return visits;
	}

	/** ln of the number of states of a level that some blocks say, up to a constant; minus infinity without a visit. */
	double logStates(int level, IntPredicate without) {
		double mass = 0;
		for (int block = 0; block < BLOCKS; block++) {
			mass += without.test(block) ? 0 : masses[block][level];
		}
		return mass > 0 ? states.at(levels.energy(level)) + StrictMath.log(mass) : Double.NEGATIVE_INFINITY;
	}

	/** Mean energy of the states of a level. */
	double meanEnergy(int level) {
		return levels.exact() ? levels.energy(level)
				: energies[level] / Arrays.stream(masses).mapToDouble(mass -> mass[level]).sum();
	}

	/** Lowest energy recorded. */
	double lowest() {
		return lowest;
	}

	long roundTrips() {
		return sampler.trips().count();
	}

	ThermalSums.Plan plan() {
		return plan;
	}
}
