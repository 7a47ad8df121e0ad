// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;

/** What holds of folding whatever the numbers are: units of energy, and which data speak. */
class FoldingLawsTest {

	/** The upper of two states is met once in so many records. */
	private static final double[] ONE_OF = { 21, 11, 6, 3, 2.2 };
	private static final int RECORDS = 4000;

	private static double[] draws(RandomStream random, double share, double value) {
		double[] series = new double[RECORDS];
		Arrays.setAll(series, _ -> random.nextDouble() < share ? value : 0);
		return series;
	}

	private static Recording recording(ResultKind<Scalar> kind, boolean equilibrium, double unit, double[][]... slots) {
		double[] temperatures = Arrays.stream(ONE_OF).limit(slots.length).map(of -> unit / Math.log(of - 1)).toArray();
		return new Recording(kind.tag(), equilibrium, temperatures, 1, slots);
	}

	/** Two states {@code unit} apart, and states that fold as they cool. */
	private static TaskData sampled(double unit, boolean equilibrium, int temperatures, List<Result> results) {
		RandomStream random = new StreamKey(4, StreamPurpose.TEST, "folding", 0, 0).open();
		double[][][] energies = new double[temperatures][1][];
		double[][][] overlaps = new double[temperatures][1][];
		for (int slot = 0; slot < temperatures; slot++) {
			energies[slot][0] = draws(random, 1 / ONE_OF[slot], unit);
			overlaps[slot][0] = draws(random, 0.95 - 0.2 * slot, 1);
		}
		return new TaskData(List.of(recording(ObservableKinds.ENERGY, equilibrium, unit, energies),
				recording(ObservableKinds.OVERLAP, equilibrium, unit, overlaps)),
				new LandscapeFacts(1, Math.log(2), 0, Double.NaN, 0, 0, false), results);
	}

	private static List<Result> analyze(TaskData data) {
		return new Folding().create(new Folding().schema().parse(Map.of())).analyze(data);
	}

	private static List<Scalar> scalars(List<Result> results) {
		return results.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
	}

	private static void assertClose(String name, double expected, double found) {
		assertEquals(expected, found, Double.isNaN(expected) ? 0 : 1e-3 * Math.abs(expected), name);
	}

	/** Of energies four times as large temperatures and gaps are four times as large, with their errors; ratios stay. */
	@Test
	void unitsOfEnergy() {
		List<Scalar> one = scalars(analyze(sampled(1, true, 5, List.of())));
		List<Scalar> four = scalars(analyze(sampled(4, true, 5, List.of())));
		List<String> withErrors = new ArrayList<>();
		assertEquals(one.size(), four.size());
		for (int i = 0; i < one.size(); i++) {
			Scalar scalar = one.get(i);
			double factor = scalar.unit().startsWith("J") ? 4 : 1;
			assertClose(scalar.name(), factor * scalar.value(), four.get(i).value());
			assertClose("error of " + scalar.name(), factor * scalar.thermalError(), four.get(i).thermalError());
			if (scalar.thermalError() > 0) {
				withErrors.add(scalar.name());
			}
		}
		assertTrue(withErrors.containsAll(List.of("folding-temperature-heat", "folding-ratio-heat", "glass-temperature",
				"folding-temperature-overlap", "folding-ratio-overlap", "stability-gap-mean")), withErrors::toString);
	}

	private static Table levels(double[] energies, long... counts) {
		return new Table(ResultKind.table("density-of-states", "").tag(), List.of(new Table.RealColumn("energy", "J",
				energies),
				new Table.IntegerColumn("states", "", counts)));
	}

	private static List<String> names(TaskData data) {
		return analyze(data).stream().map(Result::name).toList();
	}

	/** Levels that were counted say what they can, and the run says the rest, each thing once. */
	@Test
	void countedLevelsComeFirst() {
		Table three = levels(new double[] { -4, 0, 1 }, 1, 60, 20);
		List<String> counted = names(new TaskData(List.of(), LandscapeFacts.NONE, List.of(three)));
		List<String> recorded = names(sampled(1, true, 5, List.of()));
		List<String> both = names(sampled(1, true, 5, List.of(three)));
		assertTrue(counted.contains("folding-temperature-native"), counted::toString);
		assertTrue(recorded.contains("folding-temperature-overlap"), recorded::toString);
		assertTrue(both.containsAll(counted) && both.containsAll(recorded), both::toString);
		assertEquals(both.size(), both.stream().distinct().count(), "each thing is said once: " + both);
		Scalar exact = scalars(analyze(sampled(1, true, 5, List.of(three)))).stream()
				.filter(scalar -> scalar.name().equals("folding-temperature-heat")).findFirst().orElseThrow();
		assertTrue(exact.meaning().contains("from the levels counted"), exact.meaning());
	}

	/** Two levels have no density to speak of; one temperature, or a run out of equilibrium, cannot be reweighted. */
	@Test
	void whatIsTooLittle() {
		assertEquals(List.of(), names(new TaskData(List.of(), LandscapeFacts.NONE, List.of(levels(new double[] { -4, 0 }, 1,
				60)))));
		assertEquals(List.of(), names(sampled(1, true, 1, List.of())));
		assertEquals(List.of(), names(sampled(1, false, 5, List.of())));
	}
}
