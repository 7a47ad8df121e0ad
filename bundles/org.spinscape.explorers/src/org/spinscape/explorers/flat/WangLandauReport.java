// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/** Density of states and thermal curves with errors by leaving out one block of the production run at a time. */
final class WangLandauReport {

	private final Levels levels;
	private final double[] total;
	private final StateDensity density;
	private final List<StateDensity> without = new ArrayList<>();

	/** @param histograms of the blocks of the production run */
	WangLandauReport(Levels levels, double[] weights, double[][] histograms, double logStates) {
		this.levels = levels;
		total = new double[levels.count()];
		for (double[] block : histograms) {
			for (int level = 0; level < total.length; level++) {
				total[level] += block[level];
			}
		}
		density = new StateDensity(levels, weights, total, logStates);
		for (double[] block : histograms) {
			double[] rest = new double[total.length];
			for (int level = 0; level < rest.length; level++) {
				rest[level] = total[level] - block[level];
			}
			without.add(new StateDensity(levels, weights, rest, logStates));
		}
	}

	List<Result> results(double[] temperatures) {
		List<Result> results = new ArrayList<>();
		results.add(table());
		int lowest = 0;
		while (total[lowest] == 0) {
			lowest++;
		}
		results.add(Scalar.exact("lowest-level", "J", "Lowest energy level that the walk has visited",
				levels.energy(lowest)));
		results.add(Scalar.exact("flatness", "",
				"Visits of the least visited level of the production run over the mean of all: near 1 if the weights were"
						+ " good",
				flatness()));
		if (temperatures.length > 0) {
			results.add(curve("flat-log-partition", "Logarithm of the partition function by reweighting",
					"log partition function", "", temperatures, (d, beta) -> d.logSum(beta)));
			results.add(curve("flat-energy", "Thermal mean of the energy by reweighting", "energy", "J", temperatures,
					(d, beta) -> d.moment(beta, 1)));
			results.add(curve("flat-heat-capacity", "Variance of the energy over T^2 by reweighting", "heat capacity",
					"k_B", temperatures,
					(d, beta) -> beta * beta * (d.moment(beta, 2) - d.moment(beta, 1) * d.moment(beta, 1))));
		}
		return results;
	}

	private double flatness() {
		double least = Double.POSITIVE_INFINITY;
		double sum = 0;
		int visited = 0;
		for (double visits : total) {
			if (visits > 0) {
				least = Math.min(least, visits);
				sum += visits;
				visited++;
			}
		}
		return least * visited / sum;
	}

	private double jackknife(ToDoubleFunction<StateDensity> quantity) {
		double mean = 0;
		double squares = 0;
		int blocks = without.size();
		for (StateDensity rest : without) {
			double value = quantity.applyAsDouble(rest);
			mean += value / blocks;
			squares += value * value / blocks;
		}
		return Math.sqrt((blocks - 1) * Math.max(0, squares - mean * mean));
	}

	private Table table() {
		List<Integer> seen = new ArrayList<>();
		for (int level = 0; level < total.length; level++) {
			if (total[level] > 0) {
				seen.add(level);
			}
		}
		double[] energy = new double[seen.size()];
		double[] log = new double[seen.size()];
		double[] error = new double[seen.size()];
		for (int i = 0; i < energy.length; i++) {
			int level = seen.get(i);
			energy[i] = levels.energy(level);
			log[i] = density.log(level);
			error[i] = jackknife(rest -> rest.log(level));
		}
		return new Table("log-density-of-states",
				"Natural logarithm of the number of states at each energy level, normalised to the number of all states, with"
						+ " the error of one standard deviation (jackknife over " + without.size() + " blocks)",
				List.of(new Table.RealColumn("energy", "J", energy), new Table.RealColumn("log-states", "", log),
						new Table.RealColumn("error", "", error)));
	}

	/** A quantity of a density of states at an inverse temperature. */
	private interface Thermal {
		double at(StateDensity density, double beta);
	}

	private Series curve(String name, String meaning, String axis, String unit, double[] temperatures, Thermal quantity) {
		double[] values = new double[temperatures.length];
		double[] errors = new double[temperatures.length];
		for (int i = 0; i < values.length; i++) {
			double beta = 1 / temperatures[i];
			values[i] = quantity.at(density, beta);
			errors[i] = jackknife(rest -> quantity.at(rest, beta));
		}
		return new Series(name, meaning, Series.Axis.of("temperature", "J/k_B", temperatures),
				new Series.Axis(axis, unit, values, errors));
	}
}
