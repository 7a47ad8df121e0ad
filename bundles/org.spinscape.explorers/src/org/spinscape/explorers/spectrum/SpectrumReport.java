// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.explorers.basin.FunnelVariant;
import org.spinscape.explorers.graph.Landscape;
import org.spinscape.explorers.minima.Minimum;

/** Turns spectrum, distances and walks into results. */
final class SpectrumReport {

	private static final String START = ", starting in the stationary distribution of the walk, which is uniform where all"
			+ " states have as many moves";

	private final Landscape landscape;

	SpectrumReport(Landscape landscape) {
		this.landscape = landscape;
	}

	/** Autocorrelation after 0, 1, ... steps, with what it is normalised by. */
	List<Result> correlation(double mean, double variance, double[] autocorrelation) {
		double[] steps = IntStream.range(0, autocorrelation.length).asDoubleStream().toArray();
		return List.of(
				new Series("landscape-autocorrelation",
						"rho(s) = Cov(E(x_t), E(x_{t+s})) / Var(E) along a simple random walk of single moves, exact" + START,
						Axis.of("steps", "", steps), Axis.of("autocorrelation", "", autocorrelation)),
				Scalar.exact("correlation-length", "steps",
						"Correlation length of the random walk, -1 / ln|rho(1)|; 0 if rho(1) is 0, undefined if all energies"
								+ " are equal",
						-1 / StrictMath.log(Math.abs(autocorrelation[1]))),
				Scalar.exact("mean-energy", "J", "Mean energy of the random walk" + START, mean),
				Scalar.exact("energy-variance", "J^2", "Variance of the energy of the random walk" + START, variance));
	}

	/** B_p by order. */
	Series spectrum(double[] amplitudes) {
		double[] orders = IntStream.range(1, amplitudes.length).asDoubleStream().toArray();
		return new Series("amplitude-spectrum",
				"B_p: share of the variance of the energy over all states that products of p spins have, the sum of squares"
						+ " of all Walsh coefficients of order p over that of all orders above 0",
				Axis.of("order", "", orders),
				Axis.of("amplitude", "", Arrays.copyOfRange(amplitudes, 1, amplitudes.length)));
	}

	/** Fitness-distance correlation of states and of minima, with the scatter of the latter. */
	List<Result> distances(GroundDistance distance, List<Minimum> minima, int listed) {
		int[] states = minima.stream().mapToInt(Minimum::state).toArray();
		int rows = Math.min(listed, states.length);
		String sign = "; positive where energy rises with distance; undefined if one of them does not vary";
		String nearest = " of energy and smallest number of single moves to a ground state, over ";
		return List.of(
				Scalar.exact("fitness-distance-states", "", "Fitness-distance correlation, variant of states: correlation"
						+ " coefficient" + nearest + "all states with equal weight" + sign, distance.correlation()),
				Scalar.exact("fitness-distance-minima", "", "Fitness-distance correlation, variant of minima: correlation"
						+ " coefficient" + nearest + "all local minima with equal weight, ground states included, a plateau by"
						+ " its state of lowest index, among " + landscape.space() + sign, distance.correlation(states)),
				new Table("minima-distances", "Energy of local minima and smallest number of single moves to a ground state,"
						+ " the lowest " + rows + " of " + states.length + ", among " + landscape.space(),
						List.of(new TextColumn("state", IntStream.range(0, rows)
								.mapToObj(rank -> landscape.graph().text(states[rank])).toList()),
								new RealColumn("energy", "J", minima.stream().limit(rows).mapToDouble(Minimum::energy)
										.toArray()),
								new IntegerColumn("distance", "moves",
										IntStream.range(0, rows).mapToLong(rank -> distance.of(states[rank])).toArray()))));
	}

	/** Means over walks of one kind. */
	List<Scalar> walks(DescentRule rule, AdaptiveWalks.Means means, FunnelVariant variant) {
		String walk = " of a " + rule.description() + ", from a uniformly chosen state; it ends where no neighbour is strictly"
				+ " lower, also on a plateau that has an exit elsewhere";
		return List.of(
				Scalar.exact(rule.prefix() + "-steps", "steps", "Mean number of steps" + walk, means.steps()),
				Scalar.exact(rule.prefix() + "-ground", "", "Probability that the end" + walk + ", is a ground state",
						means.ground()),
				Scalar.exact(rule.prefix() + "-funnel", "", "Probability that the end" + walk
						+ ", is in the ground funnel, " + variant.description(), means.funnel()));
	}
}
