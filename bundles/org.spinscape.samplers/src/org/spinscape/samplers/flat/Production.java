// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntPredicate;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.result.Table;

/**
 * The run with fixed weights, in blocks. Where each level is one energy, every attempt is counted; real energies are
 * recorded one by one, at the end of each sweep. If something else may end it than the number of sweeps, blocks are short at
 * first; whenever there are {@value #BLOCKS}, they are joined two by two, and the next ones are as long as these.
 */
final class Production {

	/** Parts of the run that errors are taken from. */
	static final int BLOCKS = 20;
	private static final int LOOK = 256;
	/** Fewer blocks say nothing of errors. */
	private static final int FEWEST = BLOCKS / 2;
	/** Sweeps of a block up to which the first ones are, where blocks grow. */
	private static final long SHORT = 1000;

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
	private final Budget budget;
	private final BudgetWatch watch;
	/** Sweeps of a block now. */
	private long perBlock;
	private double lowest = Double.POSITIVE_INFINITY;
	/** Of the block under way: its sums, and the sweeps done. */
	private ThermalSums sums;
	private long sweep;

	/** @param budget in sweeps */
	Production(FlatSampler<?> sampler, double[] temperatures, Budget budget, ExplorerContext context) {
		this.sampler = sampler;
		long longest = Math.max(1, budget.most() / BLOCKS);
		perBlock = budget.open() ? shortest(longest) : longest;
		this.budget = new Budget(BLOCKS * perBlock * Long.highestOneBit(longest / perBlock), budget.seconds(), budget
				.error());
		watch = context.watch(this.budget);
		states = sampler.states();
		levels = states.levels();
		plan = ThermalSums.Plan.of(temperatures, states);
		visits = new long[levels.count()];
		masses = new double[BLOCKS][levels.count()];
		energies = new double[levels.count()];
		sums = new ThermalSums(plan);
	}

	/** At most {@link #SHORT}, a power of two times which is nearly the longest. */
	private static long shortest(long longest) {
		long length = longest;
		while (length > SHORT) {
			length /= 2;
		}
		return length;
	}

	/**
	 * Runs to the end.
	 *
	 * @param error gives the error so far that the budget may be about
	 * @param keep  called after each sweep, in which it may save or stop
	 */
	void run(ExplorerContext context, DoubleSupplier error, Runnable keep) {
		context.phase("production", budget.most());
		for (; goesOn(error); sweep = 0) {
			double[] mass = masses[recorded.size()];
			while (sweep < perBlock) {
				if (sweep % LOOK == 0) {
					context.done(Math.max(made() + sweep, (long) (watch.part() * budget.most())));
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

	/** Whether there is another block to come; joins blocks if there is no room for it. */
	private boolean goesOn(DoubleSupplier error) {
		int blocks = recorded.size();
		if (sweep > 0 || blocks < FEWEST) {
			return true;
		}
		if (!watch.goesOn(made(), blocks < BLOCKS ? () -> Double.NaN : error)) {
			return false;
		}
		if (blocks == BLOCKS) {
			join();
		}
		return true;
	}

	private void join() {
		for (int pair = 0; pair < BLOCKS / 2; pair++) {
			recorded.get(2 * pair).add(recorded.get(2 * pair + 1));
			for (int level = 0; level < visits.length; level++) {
				masses[pair][level] = masses[2 * pair][level] + masses[2 * pair + 1][level];
			}
		}
		for (int block = BLOCKS / 2; block < BLOCKS; block++) {
			Arrays.fill(masses[block], 0);
			recorded.remove(block - BLOCKS / 2 + 1); // every second one
		}
		perBlock *= 2;
	}

	/** Sweeps of the blocks that are finished. */
	private long made() {
		return recorded.size() * perBlock;
	}

	/** Blocks that are finished. */
	int blocks() {
		return recorded.size();
	}

	/** What was done and what ended it, if anything but the number of sweeps could. */
	Optional<Table> workDone() {
		return budget.open() ? Optional.of(BudgetWatch.done("sweeps", List.of(watch))) : Optional.empty();
	}

	void save(DataOutput out) throws IOException {
		watch.save(out);
		out.writeLong(perBlock);
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
		watch.restore(in);
		perBlock = in.readLong();
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
		return Arrays.stream(masses).limit(blocks()).map(this::binned).toList();
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
