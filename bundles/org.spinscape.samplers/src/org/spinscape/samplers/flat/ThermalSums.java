// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Sums over records of a run with weights 1/g(E), from which thermal means follow at the temperatures of a plan: those of
 * g(E) exp(-E/T) times powers of the energy, each record with its own energy and not with that of a bin.
 */
final class ThermalSums {

	/**
	 * What to sum.
	 *
	 * @param betas     inverse temperatures in k_B/J
	 * @param shifts    of the exponents at each, so that the sums stay in range
	 * @param shift     of the exponents at infinite temperature
	 * @param reference energy that energies are taken relative to
	 */
	record Plan(double[] betas, double[] shifts, double shift, double reference) {

		/** Exponents as large as those of the levels. */
		static Plan of(double[] temperatures, LogStates states) {
			Levels levels = states.levels();
			double[] betas = Arrays.stream(temperatures).map(temperature -> 1 / temperature).toArray();
			return new Plan(betas, Arrays.stream(betas).map(beta -> largest(levels, states, beta)).toArray(),
					largest(levels, states, 0), levels.energy(0));
		}

		private static double largest(Levels levels, LogStates states, double beta) {
			double largest = Double.NEGATIVE_INFINITY;
			for (int level = 0; level < levels.count(); level++) {
				double energy = levels.energy(level);
				largest = Math.max(largest, states.at(energy) - beta * energy);
			}
			return largest;
		}
	}

	private final Plan plan;
	private double all;
	private final double[][] sums;

	ThermalSums(Plan plan) {
		this.plan = plan;
		sums = new double[plan.betas().length][3];
	}

	/** Takes records of one energy. @param logStates what their weight was made of */
	void add(double energy, double logStates, double count) {
		all += count * StrictMath.exp(logStates - plan.shift());
		double relative = energy - plan.reference();
		for (int t = 0; t < sums.length; t++) {
			double factor = count * StrictMath.exp(logStates - plan.betas()[t] * energy - plan.shifts()[t]);
			sums[t][0] += factor;
			sums[t][1] += factor * relative;
			sums[t][2] += factor * relative * relative;
		}
	}

	/** Takes the sums of another part of the run. */
	void add(ThermalSums other) {
		all += other.all;
		for (int t = 0; t < sums.length; t++) {
			for (int power = 0; power < sums[t].length; power++) {
				sums[t][power] += other.sums[t][power];
			}
		}
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(all);
		for (double[] powers : sums) {
			for (double sum : powers) {
				out.writeDouble(sum);
			}
		}
	}

	void restore(DataInput in) throws IOException {
		all = in.readDouble();
		for (double[] powers : sums) {
			for (int power = 0; power < powers.length; power++) {
				powers[power] = in.readDouble();
			}
		}
	}

	/** ln Z at a temperature of the plan. @param logStates logarithm of the number of all states */
	double logPartition(int temperature, double logStates) {
		return logStates + StrictMath.log(sums[temperature][0] / all) + plan.shifts()[temperature] - plan.shift();
	}

	/** Mean energy in J. */
	double energy(int temperature) {
		return plan.reference() + sums[temperature][1] / sums[temperature][0];
	}

	/** Variance of the energy over T^2, in k_B. */
	double heatCapacity(int temperature) {
		double mean = sums[temperature][1] / sums[temperature][0];
		double beta = plan.betas()[temperature];
		return beta * beta * (sums[temperature][2] / sums[temperature][0] - mean * mean);
	}
}
