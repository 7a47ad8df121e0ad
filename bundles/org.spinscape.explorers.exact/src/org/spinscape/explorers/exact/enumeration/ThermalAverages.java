// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** Exact canonical averages from all energies. */
final class ThermalAverages {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ThermalKinds.EXACT_LOG_PARTITION, ThermalKinds.EXACT_ENERGY,
			ThermalKinds.EXACT_HEAT_CAPACITY, ThermalKinds.EFFECTIVE_STATES);

	private ThermalAverages() {
	}

	/** Sums of weights, of weights times the first and second power of the excitation energy, and of squared weights. */
	private static final class Moments implements EnergyStream.Accumulator<Moments> {

		private final double ground;
		private final double[] temperatures;
		private final double[] sum;
		private final double[] first;
		private final double[] second;
		private final double[] squares;

		private Moments(double ground, double[] temperatures) {
			this.ground = ground;
			this.temperatures = temperatures;
			sum = new double[temperatures.length];
			first = new double[temperatures.length];
			second = new double[temperatures.length];
			squares = new double[temperatures.length];
		}

		@Override
		public void take(double[] energies, int count) {
			// Each block is summed by itself: partial sums of like size keep the rounding small.
			for (int t = 0; t < temperatures.length; t++) {
				Moments block = new Moments(ground, temperatures);
				for (int i = 0; i < count; i++) {
					block.add(t, energies[i], 1);
				}
				sum[t] += block.sum[t];
				first[t] += block.first[t];
				second[t] += block.second[t];
				squares[t] += block.squares[t];
			}
		}

		private void add(int t, double energy, double states) {
			double excitation = energy - ground;
			double one = StrictMath.exp(-excitation / temperatures[t]);
			double weight = states * one;
			sum[t] += weight;
			squares[t] += weight * one;
			first[t] += weight * excitation;
			second[t] += weight * excitation * excitation;
		}

		@Override
		public void join(Moments next) {
			for (int t = 0; t < temperatures.length; t++) {
				sum[t] += next.sum[t];
				first[t] += next.first[t];
				second[t] += next.second[t];
				squares[t] += next.squares[t];
			}
		}
	}

	/** Log of the partition function, mean energy and heat capacity at these temperatures. */
	static List<Result> of(DensityOfStates density, double[] temperatures, ExplorerContext context) {
		double ground = density.ground();
		Moments moments = density.levels().map(levels -> moments(levels, ground, temperatures))
				.orElseGet(() -> EnergyStream.read(density.table(), "thermal averages",
						() -> new Moments(ground, temperatures), context));
		double states = density.levels().isPresent() ? 1 : density.weight();
		double[] logPartition = new double[temperatures.length];
		double[] energy = new double[temperatures.length];
		double[] heat = new double[temperatures.length];
		double[] effective = new double[temperatures.length];
		for (int t = 0; t < temperatures.length; t++) {
			double mean = moments.first[t] / moments.sum[t];
			logPartition[t] = StrictMath.log(states * moments.sum[t]) - ground / temperatures[t];
			energy[t] = ground + mean;
			effective[t] = states * moments.sum[t] * moments.sum[t] / moments.squares[t];
			heat[t] = (moments.second[t] / moments.sum[t] - mean * mean) / temperatures[t] / temperatures[t];
		}
		Axis axis = Axis.of("temperature", "J/k_B", temperatures);
		return List.of(
				new Series(ThermalKinds.EXACT_LOG_PARTITION.tag(),
						axis, Axis.of("log partition function", "", logPartition)),
				new Series(ThermalKinds.EXACT_ENERGY.tag(), axis, Axis.of("energy", "J", energy)),
				new Series(ThermalKinds.EXACT_HEAT_CAPACITY.tag(), axis,
						Axis.of("heat capacity", "k_B", heat)),
				new Series(ThermalKinds.EFFECTIVE_STATES.tag(), axis, Axis.of("states", "", effective)));
	}

	private static Moments moments(EnergyLevels levels, double ground, double[] temperatures) {
		Moments moments = new Moments(ground, temperatures);
		for (int t = 0; t < temperatures.length; t++) {
			// From above, so that the small weights are added up before the large ones.
			for (int level = levels.energies().length - 1; level >= 0; level--) {
				moments.add(t, levels.energies()[level], levels.counts()[level]);
			}
		}
		return moments;
	}
}
