// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.List;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** Exact canonical averages from all energies. */
final class ThermalAverages {

	private ThermalAverages() {
	}

	/** Log of the partition function, mean energy and heat capacity at these temperatures. */
	static List<Result> of(DensityOfStates density, double[] temperatures) {
		double[] logPartition = new double[temperatures.length];
		double[] energy = new double[temperatures.length];
		double[] heat = new double[temperatures.length];
		double ground = density.sorted()[0];
		for (int t = 0; t < temperatures.length; t++) {
			double sum = 0;
			double first = 0;
			double second = 0;
			double beta = 1 / temperatures[t];
			// From above, so that the small weights are added up before the large ones.
			for (int i = density.sorted().length - 1; i >= 0; i--) {
				double excitation = density.sorted()[i] - ground;
				double weight = Math.exp(-beta * excitation);
				sum += weight;
				first += weight * excitation;
				second += weight * excitation * excitation;
			}
			double mean = first / sum;
			logPartition[t] = Math.log(density.weight() * sum) - beta * ground;
			energy[t] = ground + mean;
			heat[t] = (second / sum - mean * mean) * beta * beta;
		}
		Axis axis = Axis.of("temperature", "J/k_B", temperatures);
		return List.of(
				new Series("exact-log-partition", "Logarithm of the partition function, sum of exp(-E/T) over all states",
						axis, Axis.of("log partition function", "", logPartition)),
				new Series("exact-energy", "Exact thermal mean of the total energy", axis, Axis.of("energy", "J", energy)),
				new Series("exact-heat-capacity", "Variance of the total energy divided by T^2", axis,
						Axis.of("heat capacity", "k_B", heat)));
	}
}
