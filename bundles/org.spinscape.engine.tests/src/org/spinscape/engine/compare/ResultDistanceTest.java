// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** How far results of every type are apart: each number and each word of them counts. */
class ResultDistanceTest {

	private static final ResultKind<Series> CURVE = ResultKind.series("curve", "a curve");
	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");

	private static double relative(Result first, Result second) {
		assertEquals(0, ResultDistance.of(first, first).relative());
		double there = ResultDistance.of(first, second).relative();
		assertEquals(there, ResultDistance.of(second, first).relative(), "a distance is the same both ways");
		return there;
	}

	/** A number of 2 beside one of 4 that becomes 3: by a quarter of the largest. */
	private static void assertNumberCounts(DoubleFunction<Result> result) {
		assertEquals(0.25, relative(result.apply(2), result.apply(3)), 1e-15, result.apply(2).type());
	}

	private static void assertWordCounts(Function<String, Result> result) {
		assertEquals(Double.POSITIVE_INFINITY, relative(result.apply("+-"), result.apply("++")), result.apply("+").type());
	}

	@Test
	void everyNumberCounts() {
		assertNumberCounts(x -> Series.of(CURVE, Axis.of("t", "", x, 4), Axis.of("y", "", 1, 1)));
		assertNumberCounts(y -> Series.of(CURVE, Axis.of("t", "", 1, 2), Axis.of("y", "", 4, y)));
		ResultKind<Histogram> bins = ResultKind.histogram("bins", "J", "counts");
		assertNumberCounts(edge -> new Histogram(bins.tag(), "energy", new double[] { 0, edge, 4 }, new double[] { 1, 1 }));
		assertNumberCounts(count -> new Histogram(bins.tag(), "energy", new double[] { 0, 1, 2 },
				new double[] { count, 4 }));
		assertNumberCounts(entry -> new Matrix(ResultKind.matrix("overlap", "", "overlaps").tag(), Axis.of("i", "", 1, 2),
				Axis.of("j", "", 1, 2), new double[][] { { 9, 9 }, { 4, entry } }));
		ResultKind<Table> table = ResultKind.table("minima", "minima");
		assertNumberCounts(value -> new Table(table.tag(),
				List.of(new Table.RealColumn("energy", "J", new double[] { 4, value }))));
		assertNumberCounts(value -> new Table(table.tag(),
				List.of(new Table.IntegerColumn("size", "", new long[] { (long) value, 4 }))));
		assertNumberCounts(energy -> tree("+", energy, 1, 0, 9));
		assertNumberCounts(saddle -> tree("+", 9, 1, 0, saddle));
		assertNumberCounts(degeneracy -> tree("+", 9, (long) degeneracy, 0, 9));
		assertNumberCounts(father -> tree("+", 9, 1, (int) father, 9));
		assertNumberCounts(energy -> states("++", energy));
	}

	private static Tree tree(String state, double energy, long degeneracy, int father, double saddle) {
		return new Tree(ResultKind.tree("barriers", "J", "barriers").tag(),
				List.of(new Tree.Leaf(state, energy, degeneracy, father, saddle, "", 1, 0),
						new Tree.Leaf("-", 4, 4, 4, 4, "", 1, 0)), List.of(), false);
	}

	private static Configurations states(String state, double energy) {
		return new Configurations(ResultKind.configurations("states", "J", "states").tag(), "2 spins",
				List.of(state, "--"), new double[] { energy, 4 }, Configurations.Layout.NONE);
	}

	@Test
	void everyWordCounts() {
		assertWordCounts(state -> tree(state, 1, 1, 0, 1));
		assertWordCounts(state -> states(state, 1));
		assertWordCounts(word -> new Table(ResultKind.table("minima", "minima").tag(),
				List.of(new Table.TextColumn("state", List.of(word)))));
		ResultKind<Verdict> deep = ResultKind.verdict("deep", "It is deep.");
		assertEquals(Double.POSITIVE_INFINITY, relative(new Verdict(deep.tag(), Verdict.Level.SUPPORTED, ""),
				new Verdict(deep.tag(), Verdict.Level.CANNOT_SAY, "")));
	}

	@Test
	void whatCannotBeLaidBesideEachOtherIsInfinitelyFar() {
		Scalar one = Scalar.exact(ENERGY, 1);
		assertEquals(Double.POSITIVE_INFINITY, relative(one, states("++", 1)), "two types");
		assertEquals(Double.POSITIVE_INFINITY, relative(one, Scalar.exact(ENERGY, Double.NaN)));
		assertEquals(Double.POSITIVE_INFINITY, relative(one, Scalar.exact(ENERGY, Double.POSITIVE_INFINITY)));
		assertEquals(Double.POSITIVE_INFINITY, relative(curve(new double[] { 1 }), curve(new double[] { 1, 2 })),
				"more points");
		assertEquals(0, relative(Scalar.exact(ENERGY, Double.NaN), Scalar.exact(ENERGY, Double.NaN)));
	}

	/** What is not finite in both is no scale for the rest: of 1 beside 2 and infinity the half has changed. */
	@Test
	void infiniteNumbersAreNoScale() {
		assertEquals(0.5, relative(curve(new double[] { Double.POSITIVE_INFINITY, 1, 2 }),
				curve(new double[] { Double.POSITIVE_INFINITY, 2, 2 })), 1e-15);
	}

	private static Series curve(double[] values, double... errors) {
		double[] points = new double[values.length];
		return Series.of(CURVE, Axis.of("t", "", points), new Axis("y", "J", values, errors));
	}

	/** Errors of 3 and 4 are one of 5; a point without an error is left out. */
	@Test
	void differencesAreCountedInErrorsOfTheDynamics() {
		assertArrayEquals(new double[] { 2 }, ResultDistance.of(Scalar.thermal(ENERGY, 20, 3, 10),
				Scalar.thermal(ENERGY, 10, 4, 10)).sigmas(), 1e-12);
		assertArrayEquals(new double[] { -2, 1 }, ResultDistance.of(curve(new double[] { 0, 5, 10 }, 3, 0, 0),
				curve(new double[] { 10, 7, 5 }, 4, 0, 5)).sigmas(), 1e-12);
		Scalar average = new Scalar(ENERGY.tag(), 1, Double.NaN, 0.1, 10);
		assertArrayEquals(new double[0], ResultDistance.of(average, new Scalar(ENERGY.tag(), 2, Double.NaN, 0.1, 10))
				.sigmas(), "errors of the disorder do not count");
	}

	@Test
	void curvesAtOtherPlacesHaveNoDifferencesInErrors() {
		Axis errors = new Axis("y", "J", new double[] { 1 }, new double[] { 1 });
		assertArrayEquals(new double[0], ResultDistance.of(Series.of(CURVE, Axis.of("t", "", 1), errors),
				Series.of(CURVE, Axis.of("t", "", 2), errors)).sigmas());
		assertArrayEquals(new double[0], ResultDistance.of(curve(new double[] { 1 }), curve(new double[] { 2 }, 1))
				.sigmas(), "a curve without errors");
		assertArrayEquals(new double[0], ResultDistance.of(curve(new double[] { 2 }, 1), curve(new double[] { 1 }))
				.sigmas());
	}
}
