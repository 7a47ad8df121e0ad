// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.explorers.sampled.aging.Aging;
import org.spinscape.explorers.sampled.passage.FirstPassage;
import org.spinscape.explorers.sampled.passage.Landing;
import org.spinscape.explorers.sampled.supergraph.Supergraph;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** Explorers of many runs are ended by the error that they declare, or by the clock, and then done again to the same bits. */
class BudgetsOfRunsTest {

	private static final Hamiltonian<?> GLASS = Explored.build(new EdwardsAnderson(), new SplitMix64(20150325),
			Map.of("L", "3", "couplings", "uniform"));

	/**
	 * An explorer with a budget.
	 *
	 * @param unit   of its work, which is the parameter that says how much is done at most
	 * @param target error that is small enough
	 * @param values parameters
	 * @param error  of what its budget is about
	 * @param result a result in which all that was done has a part
	 */
	private record Budgeted(ExplorerProvider explorer, String unit, double target, Map<String, String> values,
			ToDoubleFunction<Explored> error, String result) {

		Explored explore(int threads, Map<String, String> more) {
			return Walked.explore(explorer, GLASS, 1, threads, with(more));
		}

		Map<String, String> with(Map<String, String> more) {
			Map<String, String> all = new HashMap<>(values);
			all.putAll(more);
			return all;
		}

		Table done(Explored explored) {
			return explored.get("work-done[in=" + unit + "]", Table.class);
		}

		long made(Explored explored) {
			return (long) done(explored).numbers(SearchKinds.MADE)[0];
		}

		List<String> endedBy(Explored explored) {
			return ((Table.TextColumn) done(explored).column(SearchKinds.ENDED_BY)).values();
		}

		@Override
		public String toString() {
			return explorer.id();
		}
	}

	static final List<Budgeted> EXPLORERS = List.of(
			new Budgeted(new FirstPassage(), "runs", 0.05, Map.of("sampler", "tiny-metropolis", "temperatures", "0.7, 1",
					"sweeps", "1000"), BudgetsOfRunsTest::relativeErrorOfTimes, "first-passage"),
			new Budgeted(new Landing(), "runs", 0.01, Map.of("sampler", "tiny-metropolis", "sweeps", "2"),
					found -> found.get("landing-share", Scalar.class).error(), "landing-share"),
			new Budgeted(new Aging(), "runs", 0.02, Map.of("sampler", "tiny-metropolis(temperature=1)", "waits", "4, 16",
					"sweeps", "16"), BudgetsOfRunsTest::errorOfOverlaps, "aging"),
			new Budgeted(new Supergraph(), "sweeps", 0.01, Map.of("sampler", "tiny-metropolis", "runs", "10", "burn-in", "20",
					"interval", "1", "temperatures", "0.7, 1", "passage-runs", "0"),
					found -> largest(found.get("native-probability", Series.class).y().errors()), "native-probability"));

	private static double largest(double... values) {
		return DoubleStream.of(values).max().orElseThrow();
	}

	private static double relativeErrorOfTimes(Explored found) {
		Table times = found.get("first-passage", Table.class);
		double[] means = numbers(times, "exponential-mean");
		double[] errors = numbers(times, "exponential-error");
		return Math.max(errors[0] / means[0], errors[1] / means[1]);
	}

	private static double[] numbers(Table table, String column) {
		return table.columns().stream().filter(each -> each.name().equals(column))
				.map(each -> ((Table.RealColumn) each).values()).findFirst().orElseThrow();
	}

	private static double errorOfOverlaps(Explored found) {
		return Stream.of("4", "16").mapToDouble(wait -> largest(found.get("aging-correlation[waiting-time=" + wait + "]",
				Series.class).y().errors())).max().orElseThrow();
	}

	/** The numbers of a result, to the last bit. */
	private static String text(Explored explored, String name) {
		return explored.results().stream().filter(each -> each.name().equals(name)).map(BudgetsOfRunsTest::values)
				.findFirst().orElseThrow();
	}

	private static String values(Result result) {
		return switch (result) {
			case Scalar scalar -> scalar.value() + " " + scalar.error();
			case Series series -> DoubleStream.of(series.y().values()).boxed().toList().toString();
			case Matrix matrix -> Stream.of(matrix.values()).map(row -> DoubleStream.of(row).boxed().toList()).toList()
					.toString();
			case Table table -> table.columns().stream().map(BudgetsOfRunsTest::values).toList().toString();
			default -> throw new IllegalArgumentException("" + result);
		};
	}

	private static String values(Table.Column column) {
		return switch (column) {
			case Table.RealColumn real -> DoubleStream.of(real.values()).boxed().toList().toString();
			case Table.IntegerColumn whole -> LongStream.of(whole.values()).boxed().toList().toString();
			case Table.TextColumn words -> words.values().toString();
		};
	}

	@ParameterizedTest
	@FieldSource("EXPLORERS")
	void aBudgetThatIsNotUsedUpChangesNothing(Budgeted budgeted) {
		Explored without = budgeted.explore(2, Map.of(budgeted.unit, "300"));
		Explored with = budgeted.explore(1, Map.of(budgeted.unit, "300", "budget", "1e6"));
		assertEquals(List.of("amount"), budgeted.endedBy(with));
		assertEquals(300, budgeted.made(with));
		assertEquals(text(without, budgeted.result), text(with, budgeted.result));
	}

	@ParameterizedTest
	@FieldSource("EXPLORERS")
	void itEndsWhenTheErrorIsSmallEnough(Budgeted budgeted) {
		Explored enough = budgeted.explore(2, Map.of(budgeted.unit, "1000000", "target-error", "" + budgeted.target));
		assertEquals(List.of("error"), budgeted.endedBy(enough));
		double error = budgeted.error.applyAsDouble(enough);
		assertTrue(error <= budgeted.target && error > budgeted.target / 2, "error " + error);
	}

	@ParameterizedTest
	@FieldSource("EXPLORERS")
	void whatTheClockEndedCanBeDoneAgain(Budgeted budgeted) {
		Map<String, String> timed = Map.of(budgeted.unit, "1000000", "budget", "0.1");
		Explored first = budgeted.explore(2, timed);
		assertEquals(List.of("time"), budgeted.endedBy(first));
		Explored again = Walked.repeat(budgeted.explorer, GLASS, 1, budgeted.made(first), budgeted.with(timed));
		assertEquals(budgeted.made(first), budgeted.made(again));
		assertEquals(text(first, budgeted.result), text(again, budgeted.result));
	}

	/** With no success the error of the time is not known: that ends nothing. */
	@Test
	void anErrorThatIsNotKnownEndsNothing() {
		Explored none = Walked.explore(new FirstPassage(), GLASS, 1, Map.of("sampler", "tiny-metropolis", "target", "energy",
				"energy", "-1000", "sweeps", "3", "runs", "100", "target-error", "1e9"));
		assertEquals(100, (long) none.get("work-done[in=runs]", Table.class).numbers(SearchKinds.MADE)[0]);
	}
}
