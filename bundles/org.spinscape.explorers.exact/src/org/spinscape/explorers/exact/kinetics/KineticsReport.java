// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.exact.equilibrium.Occupation;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.minima.Minimum;

/** Turns what was solved into results. */
final class KineticsReport {

	private static final String STEPS = "steps";

	static final ResultKind<Scalar> SHORTEST_FIRST_PASSAGE = ResultKind.scalar("shortest-first-passage", STEPS,
			"The shortest mean first-passage time of the given temperatures");
	static final ResultKind<Scalar> LEVINTHAL_STEPS = ResultKind.scalar("levinthal-steps", STEPS,
			"Levinthal's baseline: number of states over number of ground states, the mean number of independent"
					+ " random states until one of them is a ground state");
	static final ResultKind<Scalar> LEVINTHAL_RATIO = ResultKind.scalar("levinthal-ratio", "",
			"Shortest mean first-passage time of the given temperatures over Levinthal's baseline");
	static final ResultKind<Scalar> FOLDING_TEMPERATURE_BASIN = ResultKind.scalar("folding-temperature-basin", "J/k_B",
			"T_f, variant of basins: lowest temperature at which the equilibrium probability of the gradient"
					+ " basins of the ground states is a half; undefined if it is nowhere below");
	static final ResultKind<Matrix> BASIN_RATES = ResultKind.matrix("basin-rates", "1/step",
			"Probability of a proposed single move from one gradient basin to another");
	static final ResultKind<Table> BASIN_EQUILIBRIUM = ResultKind.table("basin-equilibrium",
			"Gradient basins of the rates by rank of their minima");
	static final ResultKind<Verdict> BASIN_RATES_KNOWN = ResultKind.verdict("basin-rates-known",
			"Rates between gradient basins can be computed");
	static final ResultKind<Series> FIRST_PASSAGE = ResultKind.series("first-passage",
			"Mean number of single moves proposed");
	static final ResultKind<Series> FIRST_PASSAGE_RESIDUAL = ResultKind.series("first-passage-residual",
			"Relative residual of the equations of the first-passage times, scaled by their diagonal");
	static final ResultKind<Series> FIRST_PASSAGE_ERROR = ResultKind.series("first-passage-error",
			"Rigorous bound of the relative error of the first-passage time of any start: the largest residual of"
					+ " (1 - P) tau = 1");
	static final ResultKind<Series> SECOND_EIGENVALUE = ResultKind.series("second-eigenvalue",
			"|l2|: largest magnitude of an eigenvalue of the transition matrix of a single proposed move");
	static final ResultKind<Series> SECOND_EIGENVALUE_QUOTIENT = ResultKind.series("second-eigenvalue-quotient",
			"Second eigenvalue among states up to symmetry");
	static final ResultKind<Series> SECOND_EIGENVALUE_RESIDUAL = ResultKind.series("second-eigenvalue-residual",
			"Norm of the residual of the eigenvectors; the error of the eigenvalues is its square over the distance to"
					+ " the next one");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SHORTEST_FIRST_PASSAGE, LEVINTHAL_STEPS, LEVINTHAL_RATIO,
			ThermalKinds.FOLDING_TEMPERATURE, FOLDING_TEMPERATURE_BASIN, BASIN_RATES, BASIN_EQUILIBRIUM,
			BASIN_RATES_KNOWN, FIRST_PASSAGE, FIRST_PASSAGE_RESIDUAL, FIRST_PASSAGE_ERROR, SECOND_EIGENVALUE,
			SECOND_EIGENVALUE_QUOTIENT, SECOND_EIGENVALUE_RESIDUAL, ThermalKinds.NATIVE_PROBABILITY);

	private static final String NOT_KNOWN = "; undefined where a state has no way to a ground state or the highest"
			+ " state's Boltzmann weight is too small a number";

	private final Landscape landscape;
	private final long groundStates;
	private final Dynamics dynamics;
	private final boolean direct;

	/**
	 * @param groundStates number of ground states among all states
	 * @param direct       whether first-passage times come from elimination
	 */
	KineticsReport(Landscape landscape, long groundStates, Dynamics dynamics, boolean direct) {
		this.landscape = landscape;
		this.groundStates = groundStates;
		this.dynamics = dynamics;
		this.direct = direct;
	}

	/** First-passage times and what follows from them. */
	List<Result> passage(double[] temperatures, PassageTime[] times) {
		List<Result> results = new ArrayList<>();
		results.add(curve(FIRST_PASSAGE.more(" (" + dynamics.description()
				+ ") until a ground state is reached from a uniformly chosen state; starts in a ground state count 0; solved "
				+ (direct ? "by elimination without subtractions" : "by conjugate gradients") + NOT_KNOWN),
				"first-passage time", STEPS, temperatures, t -> times[t].mean()));
		if (!direct) {
			results.add(curve(FIRST_PASSAGE_RESIDUAL.more(" at " + IterativePassage.RESIDUAL),
					"relative residual", "", temperatures, t -> times[t].residual()));
			results.add(curve(FIRST_PASSAGE_ERROR.tag(),
					"relative error", "", temperatures, t -> times[t].bound()));
		}
		int best = best(times);
		double states = (double) landscape.graph().states() * (landscape.symmetric() ? 2 : 1);
		double levinthal = states / groundStates;
		double shortest = best < 0 ? Double.NaN : times[best].mean();
		results.addAll(OptimumInside.of(temperatures, best));
		results.add(Scalar.exact(SHORTEST_FIRST_PASSAGE, shortest));
		results.add(Scalar.exact(LEVINTHAL_STEPS,
				levinthal));
		results.add(Scalar.exact(LEVINTHAL_RATIO,
				shortest / levinthal));
		return results;
	}

	private static int best(PassageTime[] times) {
		return IntStream.range(0, times.length).filter(t -> !Double.isNaN(times[t].mean())).boxed()
				.min((a, b) -> Double.compare(times[a].mean(), times[b].mean())).orElse(-1);
	}

	/** Second eigenvalues. */
	List<Result> relaxation(double[] temperatures, RelaxationModes[] relaxations) {
		List<Result> results = new ArrayList<>();
		results.add(curve(SECOND_EIGENVALUE.more(" (" + dynamics.description()
				+ ") on all states, after the 1 of equilibrium; with symmetry under the"
				+ " flip of all spins it tells of equilibration, not of folding"),
				"|l2|", "", temperatures, t -> relaxations[t].all()));
		if (landscape.symmetric()) {
			results.add(curve(SECOND_EIGENVALUE_QUOTIENT.more(" among " + landscape.space()), "|l2|", "",
					temperatures, t -> relaxations[t].even()));
		}
		results.add(curve(SECOND_EIGENVALUE_RESIDUAL.tag(),
				"residual", "", temperatures, t -> relaxations[t].residual()));
		return results;
	}

	/** Equilibrium of ground states. @param width highest energy above the lowest, in J */
	List<Result> folding(double[] temperatures, Occupation ground, Occupation basin,
			double width) {
		return List.of(
				curve(ThermalKinds.NATIVE_PROBABILITY.means("Equilibrium probability of the ground states, exact"),
						"probability", "",
						temperatures, t -> ground.probability(temperatures[t])),
				Scalar.exact(ThermalKinds.FOLDING_TEMPERATURE.means("T_f, variant of states: temperature at which"
						+ " the equilibrium probability of the ground states is"
						+ " a half; undefined if they are half of all states"),
						ground.halfTemperature(width)),
				Scalar.exact(FOLDING_TEMPERATURE_BASIN,
						basin.halfTemperature(width)));
	}

	/** Rates between basins. */
	List<Result> rates(BasinRates rates, List<Minimum> minima, double temperature) {
		int size = rates.weights().length;
		boolean rest = size < minima.size();
		double[] ranks = IntStream.rangeClosed(1, size).asDoubleStream().toArray();
		double sum = Arrays.stream(rates.weights()).sum();
		String last = rest ? "; the last one stands for all higher basins, its energy is that of their lowest minimum" : "";
		String where = ", among " + landscape.space() + ", at T = " + temperature + last;
		return List.of(
				new Matrix(BASIN_RATES.means("Probability of a proposed single move (" + dynamics.description()
						+ ") to lead from the gradient"
						+ " basin of the row's minimum to that of the column's, each basin in Boltzmann equilibrium"
						+ " within itself; rows sum to 1" + where),
						Axis.of("rank of minimum", "", ranks), Axis.of("rank of minimum", "", ranks), rates.rates()),
				new Table(BASIN_EQUILIBRIUM.more(where),
						List.of(IntegerColumn.numbered("rank", size),
								new TextColumn("state", IntStream.range(0, size).mapToObj(rank -> rest && rank == size - 1
										? "others" : landscape.graph().text(minima.get(rank).state())).toList()),
								new RealColumn("energy", "J", IntStream.range(0, size)
										.mapToDouble(rank -> minima.get(rank).energy()).toArray()),
								new RealColumn("probability", "",
										Arrays.stream(rates.weights()).map(weight -> weight / sum).toArray()),
								new RealColumn("escape", "1/step", IntStream.range(0, size)
										.mapToDouble(rank -> 1 - rates.rates()[rank][rank]).toArray()))));
	}

	/** Instead of rates at a temperature that is too low. */
	static Result noRates(double temperature) {
		return new Verdict(BASIN_RATES_KNOWN.tag(),
				Verdict.Level.CANNOT_SAY, "At T = " + temperature + " the Boltzmann weight of the highest state is too small"
						+ " a number; raise rates-temperature");
	}

	private static Series curve(ResultTag tag, String axis, String unit, double[] temperatures,
			IntToDoubleFunction byIndex) {
		return new Series(tag, Axis.of("temperature", "J/k_B", temperatures),
				Axis.of(axis, unit, IntStream.range(0, temperatures.length).mapToDouble(byIndex).toArray()));
	}
}
