// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.StateSpace;
import org.spinscape.samplers.BestRecord;

/**
 * See {@link PopulationAnnealing}. Step k goes from beta_(k-1) to beta_k: each walker of energy E gets
 * {@code exp(-(beta_k - beta_(k-1)) E)} over the population's mean of it as its expected number of copies (systematic
 * resampling at a fixed size), and that mean is the ratio of partition functions (J. Machta, Phys. Rev. E 82, 026704
 * (2010)). Then the copies are swept.
 */
final class PopulationSampler implements Sampler, BestState {

	static final ResultKind<Series> POPULATION_ENERGY = ResultKind.series("population-energy",
			"Mean energy of the population at the end of each temperature");
	static final ResultKind<Series> POPULATION_LOG_PARTITION = ResultKind.series("population-log-partition",
			"Logarithm of the partition function, sum of exp(-E/T) over all states");
	static final ResultKind<Scalar> LOG_PARTITION = ResultKind.scalar("log-partition", "",
			"Logarithm of the partition function at the last temperature");
	static final ResultKind<Scalar> FAMILY_SIZE = ResultKind.scalar("family-size", "walkers",
			"Mean square family size at the end (rho_t); the population is"
					+ " large enough if it is at least a hundred times that");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(POPULATION_ENERGY, POPULATION_LOG_PARTITION, LOG_PARTITION,
			FAMILY_SIZE);

	private final Hamiltonian<?> hamiltonian;
	private final WalkerBatch walkers;
	private final RandomStream random;
	private final double lastBeta;
	private final int steps;
	private final int sweepsPerStep;
	/** The member of the first population that a walker descends from. */
	private final int[] families;
	private final double[] meanEnergy;
	/** Logarithm of Z(beta_k) / Z(0). */
	private final double[] logRatio;
	private final BestRecord best = new BestRecord();
	private long sweep;
	private int step;

	PopulationSampler(Hamiltonian<?> hamiltonian, WalkerBatch walkers, RandomStream random, double lastBeta, int steps,
			int sweepsPerStep) {
		this.hamiltonian = hamiltonian;
		this.walkers = walkers;
		this.random = random;
		this.lastBeta = lastBeta;
		this.steps = steps;
		this.sweepsPerStep = sweepsPerStep;
		families = new int[walkers.size()];
		Arrays.setAll(families, i -> i);
		meanEnergy = new double[steps + 1];
		logRatio = new double[steps + 1];
		meanEnergy[0] = mean();
		look();
	}

	private double beta(int index) {
		return lastBeta * index / steps;
	}

	@Override
	public void sweep() {
		if (sweep % sweepsPerStep == 0 && step < steps) {
			step++;
			resample(beta(step) - beta(step - 1));
			for (int walker = 0; walker < walkers.size(); walker++) {
				walkers.temperature(walker, 1 / beta(step));
			}
		}
		walkers.sweep();
		sweep++;
		look();
		meanEnergy[step] = mean();
	}

	private void resample(double betaStep) {
		int size = walkers.size();
		double lowest = Double.POSITIVE_INFINITY;
		for (int walker = 0; walker < size; walker++) {
			lowest = Math.min(lowest, walkers.walker(walker).energy());
		}
		double[] weights = new double[size];
		double sum = 0;
		for (int walker = 0; walker < size; walker++) {
			weights[walker] = StrictMath.exp(-betaStep * (walkers.walker(walker).energy() - lowest));
			sum += weights[walker];
		}
		logRatio[step] = logRatio[step - 1] + StrictMath.log(sum / size) - betaStep * lowest;
		copy(copies(weights, sum));
	}

	/** Numbers of copies, by one uniform number: each is its expectation rounded up or down. */
	private int[] copies(double[] weights, double sum) {
		int size = weights.length;
		int[] copies = new int[size];
		double u = random.nextDouble();
		double reached = 0;
		int given = 0;
		for (int walker = 0; walker < size; walker++) {
			reached += weights[walker] * size / sum;
			while (given + u < reached && given < size) {
				copies[walker]++;
				given++;
			}
		}
		copies[size - 1] += size - given; // rounding of the sum may leave the last one out
		return copies;
	}

	private void copy(int[] copies) {
		int free = 0;
		for (int walker = 0; walker < copies.length; walker++) {
			while (copies[walker] > 1) {
				while (copies[free] != 0) {
					free++;
				}
				put(hamiltonian, walkers.walker(walker), walkers.walker(free));
				families[free] = families[walker];
				copies[free] = 1;
				copies[walker]--;
			}
		}
	}

	private static <C extends Configuration> void put(Hamiltonian<C> model, EnergyTracker<?> from, EnergyTracker<?> to) {
		@SuppressWarnings("unchecked") // both are trackers of this model
		EnergyTracker<C> target = (EnergyTracker<C>) to;
		target.reset(model.space().cast(from.configuration()));
	}

	private double mean() {
		double sum = 0;
		for (int walker = 0; walker < walkers.size(); walker++) {
			sum += walkers.walker(walker).energy();
		}
		return sum / walkers.size();
	}

	private void look() {
		for (int walker = 0; walker < walkers.size(); walker++) {
			best.look(walkers.walker(walker));
		}
	}

	@Override
	public int slots() {
		return 1;
	}

	@Override
	public int systems() {
		return walkers.size();
	}

	/** The first member of the population. */
	@Override
	public EnergyTracker<?> walker(int slot) {
		return walkers.walker(0);
	}

	@Override
	public double temperature(int slot) {
		return 1 / beta(step);
	}

	@Override
	public boolean equilibrium() {
		return false; // the temperature changes
	}

	@Override
	public double bestEnergy() {
		return best.bestEnergy();
	}

	@Override
	public Configuration bestConfiguration() {
		return best.bestConfiguration();
	}

	@Override
	public String kernel() {
		return walkers.kernel();
	}

	/** Mean square family size rho_t: the population's size over the effective number of surviving families. */
	private double familySize() {
		long[] sizes = new long[walkers.size()];
		for (int family : families) {
			sizes[family]++;
		}
		double squares = 0;
		for (long size : sizes) {
			squares += (double) size * size;
		}
		return squares / walkers.size();
	}

	private static double logStates(StateSpace<?> space) {
		return space instanceof FiniteSpace<?> finite ? finite.logStates() : Double.NaN;
	}

	@Override
	public List<Result> report() {
		double[] betas = new double[step + 1];
		double[] logPartition = new double[step + 1];
		double start = logStates(hamiltonian.space());
		for (int k = 0; k <= step; k++) {
			betas[k] = beta(k);
			logPartition[k] = start + logRatio[k];
		}
		Series.Axis axis = Series.Axis.of("inverse temperature", "k_B/J", betas);
		List<Result> results = new ArrayList<>();
		results.add(new Series(POPULATION_ENERGY.tag(), axis,
				Series.Axis.of("energy", "J", Arrays.copyOf(meanEnergy, step + 1))));
		if (!Double.isNaN(start)) {
			results.add(new Series(POPULATION_LOG_PARTITION.tag(), axis,
					Series.Axis.of("log partition function", "", logPartition)));
			results.add(Scalar.exact(LOG_PARTITION, logPartition[step]));
		}
		results.add(Scalar.exact(FAMILY_SIZE, familySize()));
		return results;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		random.save(out);
		out.writeLong(sweep);
		out.writeInt(step);
		for (int family : families) {
			out.writeInt(family);
		}
		for (int k = 0; k <= step; k++) {
			out.writeDouble(meanEnergy[k]);
			out.writeDouble(logRatio[k]);
		}
		best.save(hamiltonian.space(), out);
		walkers.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		sweep = in.readLong();
		step = in.readInt();
		for (int i = 0; i < families.length; i++) {
			families[i] = in.readInt();
		}
		for (int k = 0; k <= step; k++) {
			meanEnergy[k] = in.readDouble();
			logRatio[k] = in.readDouble();
		}
		best.restore(hamiltonian.space(), in);
		walkers.restore(in);
	}
}
