// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.minima.Minimum;

/** Turns spectrum, distances and walks into results. */
final class SpectrumReport {

	/** Label of walks: the rule that they descend by. */
	private static final String RULE = "rule";
	private static final String START = ", starting in the stationary distribution of the walk, which is uniform where all"
			+ " states have as many moves";

	static final ResultKind<Series> LANDSCAPE_AUTOCORRELATION = ResultKind.series("landscape-autocorrelation",
			"rho(s) = Cov(E(x_t), E(x_{t+s})) / Var(E) along a simple random walk of single moves, exact" + START);
	static final ResultKind<Scalar> MEAN_ENERGY = ResultKind.scalar("mean-energy", "J",
			"Mean energy of the random walk" + START);
	static final ResultKind<Scalar> ENERGY_VARIANCE = ResultKind.scalar("energy-variance", "J^2",
			"Variance of the energy of the random walk" + START);
	static final ResultKind<Scalar> FITNESS_DISTANCE_STATES = ResultKind.scalar("fitness-distance-states", "",
			"Fitness-distance correlation, variant of states: correlation coefficient");
	static final ResultKind<Scalar> FITNESS_DISTANCE_MINIMA = ResultKind.scalar("fitness-distance-minima", "",
			"Fitness-distance correlation, variant of minima: correlation coefficient");
	static final ResultKind<Scalar> WALK_STEPS = ResultKind.scalar("walk-steps", "steps",
			"Mean number of steps of a walk that only descends");
	static final ResultKind<Scalar> WALK_GROUND = ResultKind.scalar("walk-ground", "",
			"Probability that such a walk ends in a ground state");
	static final ResultKind<Scalar> WALK_FUNNEL = ResultKind.scalar("walk-funnel", "",
			"Probability that such a walk ends in the ground funnel");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(WALK_STEPS, WALK_GROUND, WALK_FUNNEL, LANDSCAPE_AUTOCORRELATION,
			LandscapeKinds.CORRELATION_LENGTH,
			MEAN_ENERGY, ENERGY_VARIANCE, SmoothKinds.AMPLITUDE_SPECTRUM, FITNESS_DISTANCE_STATES,
			FITNESS_DISTANCE_MINIMA, GraphKinds.MINIMA_DISTANCES);

	private final Landscape landscape;

	SpectrumReport(Landscape landscape) {
		this.landscape = landscape;
	}

	/** Autocorrelation after 0, 1, ... steps, with what it is normalised by. */
	List<Result> correlation(double mean, double variance, double[] autocorrelation) {
		double[] steps = IntStream.range(0, autocorrelation.length).asDoubleStream().toArray();
		return List.of(
				new Series(LANDSCAPE_AUTOCORRELATION.tag(),
						Axis.of("steps", "", steps), Axis.of("autocorrelation", "", autocorrelation)),
				Scalar.exact(LandscapeKinds.CORRELATION_LENGTH.means("Correlation length of the random walk, -1 /"
						+ " ln|rho(1)|; 0 if rho(1) is 0, undefined if all energies"
						+ " are equal"),
						-1 / StrictMath.log(Math.abs(autocorrelation[1]))),
				Scalar.exact(MEAN_ENERGY, mean),
				Scalar.exact(ENERGY_VARIANCE, variance));
	}

	/** B_p by order. */
	Series spectrum(double[] amplitudes) {
		double[] orders = IntStream.range(1, amplitudes.length).asDoubleStream().toArray();
		return new Series(SmoothKinds.AMPLITUDE_SPECTRUM.means("B_p: share of the variance of the energy over all"
				+ " states that products of p spins have, the sum of squares"
				+ " of all Walsh coefficients of order p over that of all orders above 0"),
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
				Scalar.exact(FITNESS_DISTANCE_STATES.more(nearest + "all states with equal weight" + sign),
						distance.correlation()),
				Scalar.exact(FITNESS_DISTANCE_MINIMA.more(nearest
						+ "all local minima with equal weight, ground states included, a plateau by"
						+ " its state of lowest index, among " + landscape.space() + sign), distance.correlation(states)),
				new Table(GraphKinds.MINIMA_DISTANCES.more(", the lowest " + rows + " of " + states.length
						+ ", among " + landscape.space()),
						List.of(new TextColumn("state", IntStream.range(0, rows)
								.mapToObj(rank -> landscape.graph().text(states[rank])).toList()),
								new RealColumn("energy", "J", minima.stream().limit(rows).mapToDouble(Minimum::energy)
										.toArray()),
								new IntegerColumn("distance", "moves",
										IntStream.range(0, rows).mapToLong(rank -> distance.of(states[rank])).toArray()))));
	}

	/** Means over walks of one kind. */
	List<Scalar> walks(DescentRule rule, ExactAdaptiveWalks.Means means, FunnelVariant variant) {
		String walk = " of a " + rule.description()
				+ ", from a uniformly chosen state; it ends where no neighbour is strictly"
				+ " lower, also on a plateau that has an exit elsewhere";
		return List.of(
				Scalar.exact(WALK_STEPS.label(RULE, rule.prefix()).means("Mean number of steps" + walk), means.steps()),
				Scalar.exact(WALK_GROUND.label(RULE, rule.prefix()).means("Probability that the end" + walk
						+ ", is a ground state"),
						means.ground()),
				Scalar.exact(WALK_FUNNEL.label(RULE, rule.prefix()).means("Probability that the end" + walk
						+ ", is in the ground funnel, " + variant.description()), means.funnel()));
	}
}
