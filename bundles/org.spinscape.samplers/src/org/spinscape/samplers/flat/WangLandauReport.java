// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Density of states and thermal curves of a production run with their errors. */
final class WangLandauReport {

	static final ResultKind<Scalar> LOWEST_LEVEL = ResultKind.scalar("lowest-level", "J",
			"Lowest energy that the production run has visited");
	static final ResultKind<Scalar> FLATNESS = ResultKind.scalar("flatness", "",
			"Visits of the least visited level of the production run over the mean of all: near 1 if the weights were"
					+ " good");
	static final ResultKind<Scalar> PRODUCTION_ROUND_TRIPS = ResultKind.scalar("production-round-trips", "",
			"Times that the production run has gone from the energy of infinite"
					+ " temperature to the lowest one known when the weights were fixed and back");
	static final ResultKind<Verdict> FLAT_ERRORS = ResultKind.verdict("flat-errors",
			"The production run has gone up and down the energies often enough for errors");
	static final ResultKind<Series> FLAT_LOG_PARTITION = ResultKind.series("flat-log-partition",
			"Logarithm of the partition function by reweighting");
	static final ResultKind<Series> FLAT_ENERGY = ResultKind.series("flat-energy",
			"Thermal mean of the energy by reweighting");
	static final ResultKind<Series> FLAT_HEAT_CAPACITY = ResultKind.series("flat-heat-capacity",
			"Variance of the energy over T^2 by reweighting");
	static final ResultKind<Series> BINNING_BIAS_LOG_PARTITION = ResultKind.series("binning-bias-log-partition",
			"What ln Z would change by if each energy were taken for the middle of its bin");
	static final ResultKind<Series> BINNING_BIAS_ENERGY = ResultKind.series("binning-bias-energy",
			"What the mean energy would change by if each were taken for the middle of its bin");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LOWEST_LEVEL, ThermalKinds.LEVEL_WIDTH, FLATNESS,
			PRODUCTION_ROUND_TRIPS, FLAT_ERRORS, ThermalKinds.LOG_DENSITY_OF_STATES, FLAT_LOG_PARTITION, FLAT_ENERGY,
			FLAT_HEAT_CAPACITY, BINNING_BIAS_LOG_PARTITION, BINNING_BIAS_ENERGY);

	/** With fewer round trips the scatter of blocks says nothing about the error. */
	private static final int FEWEST_TRIPS = 20;

	private final Production run;
	private final Levels levels;
	private final double logStates;
	private final boolean travelled;

	/** @param logStates logarithm of the number of all states */
	WangLandauReport(Production run, double logStates) {
		this(run, logStates, run.roundTrips() >= FEWEST_TRIPS);
	}

	/** @param travelled whether blocks say what the errors are */
	private WangLandauReport(Production run, double logStates, boolean travelled) {
		this.run = run;
		this.logStates = logStates;
		this.travelled = travelled;
		levels = run.levels();
	}

	/** What a run says that is not over: errors need all of its blocks. */
	static List<Result> unfinished(Production run, double logStates) {
		WangLandauReport report = new WangLandauReport(run, logStates, false);
		return List.of(report.table(report.logDensity(_ -> false)), Scalar.exact(LOWEST_LEVEL, run.lowest()),
				Scalar.exact(FLATNESS, report.flatness()), Scalar.exact(PRODUCTION_ROUND_TRIPS, run.roundTrips()));
	}

	List<Result> results(double[] temperatures) {
		List<Result> results = new ArrayList<>();
		double[] total = logDensity(_ -> false);
		results.add(table(total));
		results.add(Scalar.exact(LOWEST_LEVEL.means(levels.exact()
				? "Lowest energy level that the production run has visited"
				: "Lowest energy that the production run has recorded"), run.lowest()));
		results.add(Scalar.exact(ThermalKinds.LEVEL_WIDTH.means("Width of the bins of the density of states; 0"
				+ " where each level is one energy"), levels.exact() ? 0 : levels.width()));
		results.add(Scalar.exact(FLATNESS,
				flatness()));
		results.add(Scalar.exact(PRODUCTION_ROUND_TRIPS, run.roundTrips()));
		results.add(verdict());
		run.workDone().ifPresent(results::add);
		if (temperatures.length > 0) {
			addCurves(temperatures, results);
		}
		return results;
	}

	private Verdict verdict() {
		return new Verdict(FLAT_ERRORS.tag(),
				travelled ? Level.SUPPORTED : Level.CANNOT_SAY, run.roundTrips() + " round trips; " + FEWEST_TRIPS
						+ " are needed" + (travelled ? "." : ", so that errors are unknown: give more production sweeps."));
	}

	/** ln g of each level without some blocks; minus infinity if it was not visited. */
	private double[] logDensity(IntPredicate without) {
		double[] logs = new double[levels.count()];
		double largest = Double.NEGATIVE_INFINITY;
		for (int level = 0; level < logs.length; level++) {
			logs[level] = run.logStates(level, without);
			largest = Math.max(largest, logs[level]);
		}
		double sum = 0;
		for (double log : logs) {
			sum += StrictMath.exp(log - largest);
		}
		double shift = logStates - largest - StrictMath.log(sum);
		for (int level = 0; level < logs.length; level++) {
			logs[level] += shift;
		}
		return logs;
	}

	private double flatness() {
		double least = Double.POSITIVE_INFINITY;
		double sum = 0;
		int visited = 0;
		for (long visits : run.visits()) {
			if (visits > 0) {
				least = Math.min(least, visits);
				sum += visits;
				visited++;
			}
		}
		return least * visited / sum;
	}

	private double error(ToDoubleFunction<IntPredicate> quantity) {
		return travelled ? BlockError.of(run.blocks(), quantity) : Double.NaN;
	}

	/** Of ln g of the levels. */
	private double[] errors(int[] seen) {
		if (!travelled) {
			double[] unknown = new double[seen.length];
			Arrays.fill(unknown, Double.NaN);
			return unknown;
		}
		return BlockError.of(run.blocks(), seen.length, without -> {
			double[] logs = logDensity(without);
			return IntStream.of(seen).mapToDouble(level -> logs[level]).toArray();
		});
	}

	/** Largest error of ln g of any level; NaN if errors are not known. */
	double largestError() {
		return Arrays.stream(errors(seen(logDensity(_ -> false)))).max().orElse(Double.NaN);
	}

	/** Levels that were visited. */
	private static int[] seen(double[] total) {
		return IntStream.range(0, total.length).filter(level -> !Double.isInfinite(total[level])).toArray();
	}

	private Table table(double[] total) {
		int[] seen = seen(total);
		double[] energy = new double[seen.length];
		double[] log = new double[seen.length];
		for (int i = 0; i < seen.length; i++) {
			int level = seen[i];
			energy[i] = run.meanEnergy(level);
			log[i] = total[level];
		}
		return new Table(ThermalKinds.LOG_DENSITY_OF_STATES.means("Natural logarithm of the number of states at each "
				+ (levels.exact() ? "energy level"
						: "bin of energies, which is listed with the mean of those recorded in it")
				+ ", normalised to the number of all states, with the error of one standard deviation (jackknife over "
				+ run.blocks() + " blocks)"),
				List.of(ThermalKinds.LEVEL_ENERGY.of(energy), ThermalKinds.LEVEL_LOG.of(log),
						new RealColumn("error", "", errors(seen))));
	}

	private void addCurves(double[] temperatures, List<Result> results) {
		String how = levels.exact() ? "" : ", from energies recorded one by one";
		ThermalSums all = sums(run.recorded(), _ -> false);
		results.add(curve(FLAT_LOG_PARTITION.more(how),
				"log partition function", "", temperatures, all, this::logPartition));
		results.add(curve(FLAT_ENERGY.more(how), "energy", "J", temperatures, all,
				ThermalSums::energy));
		results.add(curve(FLAT_HEAT_CAPACITY.more(how), "heat capacity", "k_B",
				temperatures, all, ThermalSums::heatCapacity));
		if (!levels.exact()) {
			ThermalSums binned = sums(run.binned(), _ -> false);
			String meaning = " would change by if each energy were taken for the middle of its bin; the curves are free of it,"
					+ " the table of bins is not";
			results.add(bias(BINNING_BIAS_LOG_PARTITION.more(meaning), "", temperatures, all, binned,
					this::logPartition));
			results.add(bias(BINNING_BIAS_ENERGY.more(meaning), "J", temperatures, all, binned,
					ThermalSums::energy));
		}
	}

	private double logPartition(ThermalSums sums, int temperature) {
		return sums.logPartition(temperature, logStates);
	}

	private ThermalSums sums(List<ThermalSums> blocks, IntPredicate without) {
		ThermalSums sums = new ThermalSums(run.plan());
		for (int block = 0; block < blocks.size(); block++) {
			if (!without.test(block)) {
				sums.add(blocks.get(block));
			}
		}
		return sums;
	}

	/** A quantity at a temperature of the plan. */
	private interface Thermal {

		double at(ThermalSums sums, int temperature);
	}

	private Series curve(ResultTag tag, String axis, String unit, double[] temperatures, ThermalSums all,
			Thermal quantity) {
		double[] values = new double[temperatures.length];
		double[] errors = new double[temperatures.length];
		for (int t = 0; t < values.length; t++) {
			int at = t;
			values[t] = quantity.at(all, t);
			errors[t] = error(without -> quantity.at(sums(run.recorded(), without), at));
		}
		return new Series(tag.means(tag.meaning() + "; error by jackknife over " + run.blocks() + " blocks"),
				Axis.of("temperature", "J/k_B", temperatures), new Axis(axis, unit, values, errors));
	}

	private static Series bias(ResultTag tag, String unit, double[] temperatures, ThermalSums recorded,
			ThermalSums binned, Thermal quantity) {
		double[] values = new double[temperatures.length];
		for (int t = 0; t < values.length; t++) {
			values[t] = quantity.at(binned, t) - quantity.at(recorded, t);
		}
		return new Series(tag, Axis.of("temperature", "J/k_B", temperatures), Axis.of("bias", unit, values));
	}
}
