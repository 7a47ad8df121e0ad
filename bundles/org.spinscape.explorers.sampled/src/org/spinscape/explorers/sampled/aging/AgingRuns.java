// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.explorer.Pace;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Table;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.explorers.sampled.walkers.RunPieces;

/**
 * Many quenches.
 *
 * @param sampler what moves
 * @param waits   waiting times in sweeps, ascending
 * @param times   times after them in sweeps, ascending
 * @param pieces  quenches in which they are made
 */
record AgingRuns(ComponentValue sampler, long[] waits, long[] times, RunPieces pieces) {

	/** Runs of spins that are advanced together. Fixed, so that results do not depend on the number of threads. */
	private static final int BLOCK = 64;

	/** Runs that are advanced together. */
	private interface Walkers {

		void sweep();

		EnergyTracker<?> walker(int run);

		String kernel();
	}

	/**
	 * What was measured.
	 *
	 * @param waits       as above
	 * @param times       as above
	 * @param compared    what the values are
	 * @param values      {@code [wait][time][run]}
	 * @param ages        times of the energies in sweeps after the quench
	 * @param energies    {@code [age][run]} in J
	 * @param temperature in J/k_B
	 * @param done        how the runs ended; empty if nothing but their number could end them
	 */
	record Measured(long[] waits, long[] times, TwoTimes compared, double[][][] values, long[] ages, double[][] energies,
			double temperature, Optional<Table> done) {

		/** Without room for runs that were not made. */
		private Measured of(RunPieces.Made made) {
			return new Measured(waits, times, compared, Arrays.stream(values).map(rows -> cut(rows, made.runs()))
					.toArray(double[][][]::new), ages, cut(energies, made.runs()), temperature, made.done());
		}

		private static double[][] cut(double[][] rows, int runs) {
			return Arrays.stream(rows).map(row -> Arrays.copyOf(row, runs)).toArray(double[][]::new);
		}

		/** The largest error of a mean over the first runs, at any two times. */
		private double error(int runs) {
			double largest = 0;
			for (double[][] wait : values) {
				for (double[] time : wait) {
					largest = Math.max(largest, MeanWithError.of(Arrays.copyOf(time, runs)).error()); // NaN stays
				}
			}
			return largest;
		}
	}

	/** Why there is no aging with a sampler, with the remedy; empty if there is. */
	static Optional<String> refuse(Sampler sampler) {
		return sampler.keepsTemperature() ? Optional.empty()
				: Optional.of("it keeps no fixed temperature; use a sampler that does, for example metropolis for spins and"
						+ " langevin for real vectors");
	}

	Measured measure(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		TwoTimes compared = TwoTimes.of(hamiltonian);
		long total = waits[waits.length - 1] + times[times.length - 1];
		long[] ages = LongStream.concat(LongStream.of(0), Arrays.stream(TimeGrid.upTo(total))).toArray();
		NestedSampler nested = NestedSampler.open(sampler, hamiltonian, context, total, 0);
		StreamFamily family = context.random().family();
		Sampler probe = nested.create(family.split(StreamName.PROBE, 0, 0));
		refuse(probe).ifPresent(reason -> {
			throw new ParameterException("sampler", "'" + sampler + "' cannot be used: " + reason);
		});
		Measured measured = new Measured(waits, times, compared, new double[waits.length][times.length][pieces.most()], ages,
				new double[ages.length][pieces.most()], probe.temperature(0), Optional.empty());
		int together = compared == TwoTimes.OVERLAP ? BLOCK : 1;
		int[] runs = new int[1];
		return measured.of(pieces.together(together).make(context, (from, to) -> {
			quench(hamiltonian, context, nested, family, measured, together, from, to);
			runs[0] = to;
		}, () -> measured.error(runs[0])));
	}

	private void quench(Hamiltonian<?> hamiltonian, ExplorerContext context, NestedSampler nested, StreamFamily family,
			Measured measured, int together, int from, int to) {
		long total = measured.ages()[measured.ages().length - 1];
		int blocks = (to - from + together - 1) / together;
		Crew crew = new Crew(context, "aging", blocks * total);
		crew.run(blocks, block -> {
			int first = from + block * together;
			int size = Math.min(together, to - first);
			List<RandomStream> streams = new ArrayList<>();
			for (int run = 0; run < size; run++) {
				streams.add(family.split(StreamName.AGING, first + run, 0));
			}
			Walkers walkers = measured.compared() == TwoTimes.OVERLAP ? together(nested.batch(streams))
					: alone(nested.create(streams.getFirst()));
			if (first == 0) {
				context.kernel(walkers.kernel());
			}
			for (int run = 0; run < size; run++) {
				start(hamiltonian, walkers.walker(run), family.split(StreamName.AGING_START, first + run, 0));
			}
			Pace pace = new Pace(crew);
			advance(walkers, first, size, total, measured, pace);
			pace.flush();
		});
	}

	private static Walkers together(WalkerBatch batch) {
		return new Walkers() {

			@Override
			public void sweep() {
				batch.sweep();
			}

			@Override
			public EnergyTracker<?> walker(int run) {
				return batch.walker(run);
			}

			@Override
			public String kernel() {
				return batch.kernel();
			}
		};
	}

	private static Walkers alone(Sampler sampler) {
		return new Walkers() {

			@Override
			public void sweep() {
				sampler.sweep();
			}

			@Override
			public EnergyTracker<?> walker(int run) {
				return sampler.walker(0);
			}

			@Override
			public String kernel() {
				return sampler.kernel();
			}
		};
	}

	/** A sampler's own start state need not be that of infinite temperature. */
	private static <C extends Configuration> void start(Hamiltonian<C> hamiltonian, EnergyTracker<?> walker,
			RandomStream random) {
		@SuppressWarnings("unchecked") // a walker of this model
		EnergyTracker<C> own = (EnergyTracker<C>) walker;
		own.reset(hamiltonian.space().random(random));
	}

	private void advance(Walkers walkers, int first, int size, long total, Measured measured, Pace pace) {
		Configuration[][] kept = new Configuration[waits.length][size];
		int nextAge = 0;
		int[] nextTime = new int[waits.length];
		for (long age = 0; age <= total; age++) {
			if (age > 0) {
				walkers.sweep();
				pace.did(1);
			}
			if (age == measured.ages()[nextAge]) {
				for (int run = 0; run < size; run++) {
					measured.energies()[nextAge][first + run] = walkers.walker(run).energy();
				}
				nextAge++;
			}
			for (int w = 0; w < waits.length; w++) {
				if (age == waits[w]) {
					for (int run = 0; run < size; run++) {
						kept[w][run] = walkers.walker(run).configuration().copy();
					}
				} else if (nextTime[w] < times.length && age == waits[w] + times[nextTime[w]]) {
					for (int run = 0; run < size; run++) {
						measured.values()[w][nextTime[w]][first + run] = measured.compared().of(kept[w][run],
								walkers.walker(run).configuration());
					}
					nextTime[w]++;
				}
			}
		}
	}
}
