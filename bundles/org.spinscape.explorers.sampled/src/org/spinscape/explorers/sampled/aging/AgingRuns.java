// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * Many quenches.
 *
 * @param sampler what moves
 * @param waits   waiting times in sweeps, ascending
 * @param times   times after them in sweeps, ascending
 * @param runs    number of quenches
 */
record AgingRuns(ComponentValue sampler, long[] waits, long[] times, int runs) {

	/** Runs that are advanced together. Fixed, so that results do not depend on the number of threads. */
	private static final int BLOCK = 64;

	/**
	 * What was measured.
	 *
	 * @param waits       as above
	 * @param times       as above
	 * @param overlaps    {@code [wait][time][run]}
	 * @param ages        times of the energies in sweeps after the quench
	 * @param energies    {@code [age][run]} in J
	 * @param temperature in J/k_B
	 */
	record Measured(long[] waits, long[] times, double[][][] overlaps, long[] ages, double[][] energies,
			double temperature) {
	}

	/** Why there is no aging at a temperature, with the remedy; empty if there is. @param temperature NaN for none */
	static Optional<String> refuse(double temperature) {
		return Double.isNaN(temperature)
				? Optional.of("it keeps no fixed temperature; use a sampler that does, for example metropolis")
				: Optional.empty();
	}

	Measured measure(Hamiltonian<IsingConfiguration> hamiltonian, ExplorerContext context) {
		long total = waits[waits.length - 1] + times[times.length - 1];
		long[] ages = LongStream.concat(LongStream.of(0), Arrays.stream(TimeGrid.upTo(total))).toArray();
		Measured measured = new Measured(waits, times, new double[waits.length][times.length][runs], ages,
				new double[ages.length][runs], Double.NaN);
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, total, 0);
		StreamFamily family = context.random().family();
		WalkerBatch probe = nested.batch(List.of(family.split(StreamName.PROBE, 0, 0)));
		refuse(probe.equilibrium() ? probe.temperature(0) : Double.NaN).ifPresent(reason -> {
			throw new ParameterException("sampler", "'" + sampler + "' cannot be used: " + reason);
		});
		int blocks = (runs + BLOCK - 1) / BLOCK;
		Crew crew = new Crew(context, "aging", blocks * total);
		crew.run(blocks, block -> {
			int first = block * BLOCK;
			int size = Math.min(BLOCK, runs - first);
			List<RandomStream> streams = new ArrayList<>();
			for (int run = 0; run < size; run++) {
				streams.add(family.split(StreamName.AGING, first + run, 0));
			}
			WalkerBatch batch = nested.batch(streams);
			if (block == 0) {
				context.kernel(batch.kernel());
			}
			for (int run = 0; run < size; run++) {
				start(hamiltonian, batch.walker(run), family.split(StreamName.AGING_START, first + run, 0));
			}
			Pace pace = new Pace(crew);
			advance(batch, first, size, total, measured, pace);
			pace.flush();
		});
		return new Measured(waits, times, measured.overlaps(), ages, measured.energies(), probe.temperature(0));
	}

	/** A sampler's own start state need not be that of infinite temperature. */
	private static void start(Hamiltonian<IsingConfiguration> hamiltonian, EnergyTracker<?> walker, RandomStream random) {
		@SuppressWarnings("unchecked") // a walker of this model
		EnergyTracker<IsingConfiguration> own = (EnergyTracker<IsingConfiguration>) walker;
		own.reset(hamiltonian.space().random(random));
	}

	private void advance(WalkerBatch batch, int first, int size, long total, Measured measured, Pace pace) {
		IsingConfiguration[][] kept = new IsingConfiguration[waits.length][size];
		int nextAge = 0;
		int[] nextTime = new int[waits.length];
		for (long age = 0; age <= total; age++) {
			if (age > 0) {
				batch.sweep();
				pace.did(1);
			}
			if (age == measured.ages()[nextAge]) {
				for (int run = 0; run < size; run++) {
					measured.energies()[nextAge][first + run] = batch.walker(run).energy();
				}
				nextAge++;
			}
			for (int w = 0; w < waits.length; w++) {
				if (age == waits[w]) {
					for (int run = 0; run < size; run++) {
						kept[w][run] = state(batch, run).copy();
					}
				} else if (nextTime[w] < times.length && age == waits[w] + times[nextTime[w]]) {
					for (int run = 0; run < size; run++) {
						IsingConfiguration now = state(batch, run);
						measured.overlaps()[w][nextTime[w]][first + run] = now.overlap(kept[w][run]) / (double) now.sites();
					}
					nextTime[w]++;
				}
			}
		}
	}

	private static IsingConfiguration state(WalkerBatch batch, int run) {
		return (IsingConfiguration) batch.walker(run).configuration();
	}
}
