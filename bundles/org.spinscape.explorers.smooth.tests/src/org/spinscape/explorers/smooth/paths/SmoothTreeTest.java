// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;
import org.spinscape.explorers.smooth.landscape.LineKinds;
import org.spinscape.hamiltonians.cluster.LennardJones;

/** Trees of landscapes whose minima and saddles are known in closed form. */
class SmoothTreeTest {

	/**
	 * A sum of wells with {@code f' = a (w + 1) (w - c) (w - 1)}: minima of height {@code a (-1/4 -+ 2 c / 3)} at -+1, and
	 * a pass of height {@code a (c^2 / 2 - c^4 / 12)} at c between them.
	 */
	private record Wells(double[] a, double[] c) implements Hamiltonian<RealConfiguration>, Gradient {

		@Override
		public RealSpace space() {
			return new RealSpace(a.length, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[a.length]);
		}

		@Override
		public Evaluator evaluator() {
			return (w, gradient) -> {
				double energy = 0;
				for (int i = 0; i < a.length; i++) {
					double square = w[i] * w[i];
					energy += a[i] * (square * square / 4 - c[i] * square * w[i] / 3 - square / 2 + c[i] * w[i]);
					gradient[i] = a[i] * (square - 1) * (w[i] - c[i]);
				}
				return energy;
			};
		}

		double low(int i) {
			return a[i] * (-.25 - 2 * c[i] / 3);
		}

		double high(int i) {
			return a[i] * (-.25 + 2 * c[i] / 3);
		}

		double pass(int i) {
			return a[i] * (c[i] * c[i] / 2 - Math.pow(c[i], 4) / 12);
		}
	}

	/** {@code sum a_i w_i^2 / 2} on a sphere: two minima at the ends of the softest axis, passes on the next one. */
	private record Axes(double[] a, boolean symmetric) implements Hamiltonian<RealConfiguration>, Gradient, Symmetries {

		@Override
		public SphereSpace space() {
			return new SphereSpace(a.length);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[a.length]);
		}

		@Override
		public Evaluator evaluator() {
			return (w, gradient) -> {
				double energy = 0;
				for (int i = 0; i < a.length; i++) {
					energy += a[i] * w[i] * w[i] / 2;
					gradient[i] = a[i] * w[i];
				}
				return energy;
			};
		}

		@Override
		public List<Symmetry> generators() {
			return symmetric ? List.of(new SignChange("all", new int[] { 0, 1, 2, 3 })) : List.of();
		}
	}

	private static List<Result> explore(Hamiltonian<?> model, int threads, int starts, int hops, double tolerance,
			int steps) {
		return new SmoothTreeExplorer(new SmoothTreeExplorer.Plan(starts, new Descents.Plan(hops, .8, tolerance, steps, 300),
				false, 25, 3, 16, 200))
				.explore(model, new QuietContext(1, threads));
	}

	private static List<Result> explore(Hamiltonian<?> model) {
		return explore(model, 1, 30, 0, 1e-9, 1000);
	}

	private static double scalar(List<Result> results, ResultKind<Scalar> kind) {
		return results.stream().filter(result -> result.tag().kind().id().equals(kind.id())).map(Scalar.class::cast)
				.findFirst().orElseThrow().value();
	}

	private static Tree tree(List<Result> results) {
		return results.stream().filter(Tree.class::isInstance).map(Tree.class::cast).findFirst().orElseThrow();
	}

	private static Verdict.Level level(List<Result> results) {
		return results.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast).findFirst().orElseThrow()
				.level();
	}

	/** Four minima; the one that is high in both wells leaves by the lower pass, after the one it leads to has ended. */
	@Test
	void treeOfTwoTiltedWells() {
		Wells wells = new Wells(new double[] { 1, 2 }, new double[] { .1, .2 });
		List<Result> results = explore(wells);
		List<Tree.Leaf> leaves = tree(results).leaves();
		double[] energies = { wells.low(0) + wells.low(1), wells.high(0) + wells.low(1), wells.low(0) + wells.high(1),
				wells.high(0) + wells.high(1) };
		double[] saddles = { Double.NaN, wells.pass(0) + wells.low(1), wells.low(0) + wells.pass(1),
				wells.pass(0) + wells.high(1) };
		int[] fathers = { -1, 0, 0, 0 };
		assertEquals(4, leaves.size());
		for (int i = 0; i < 4; i++) {
			assertEquals(energies[i], leaves.get(i).energy(), 1e-9);
			assertEquals(saddles[i], leaves.get(i).saddle(), 1e-3);
			assertEquals(fathers[i], leaves.get(i).father());
		}
		assertEquals(Verdict.Level.SUPPORTED, level(results));
		assertEquals(4, scalar(results, LandscapeKinds.MINIMA));
		assertEquals(-energies[0], scalar(results, PathReport.LOWEST_DEPTH), 1e-9, "the state of zeros has energy 0");
		assertEquals(0, scalar(results, SmoothTreeReport.SYMMETRIC_IMAGES));
	}

	/** On a sphere the two ends of the softest axis lie opposite; the pass is at the next axis: N (a_2 - a_1) / 2 above. */
	@Test
	void passesOfAQuadraticFormOnASphere() {
		List<Result> results = explore(new Axes(new double[] { 1, 2, 3, 5 }, false));
		List<Tree.Leaf> leaves = tree(results).leaves();
		assertEquals(2, leaves.size());
		assertEquals(2, leaves.get(0).energy(), 1e-9);
		assertEquals(2, leaves.get(1).energy(), 1e-9);
		assertEquals(4, leaves.get(1).saddle(), .02);
		assertTrue(leaves.get(1).saddle() >= 4 - 1e-3, "no path is lower than the pass: " + leaves.get(1).saddle());
	}

	@Test
	void imagesOfAMinimumCountOnce() {
		List<Result> results = explore(new Axes(new double[] { 1, 2, 3, 5 }, true));
		assertEquals(1, tree(results).leaves().size());
		double images = scalar(results, SmoothTreeReport.SYMMETRIC_IMAGES);
		assertTrue(images > 5 && images < 25, "about half of 30: " + images);
		assertEquals(1, scalar(results, SmoothTreeReport.LOWEST_SHARE));
	}

	@Test
	void hopsFindWhatOneStartDoesNot() {
		Wells wells = new Wells(new double[] { 1, 1, 1 }, new double[] { .1, .15, .2 });
		assertEquals(1, tree(explore(wells, 1, 1, 0, 1e-9, 1000)).leaves().size());
		Tree found = tree(explore(wells, 1, 1, 60, 1e-9, 1000));
		assertTrue(found.leaves().size() >= 4, "minima: " + found.leaves().size());
		assertEquals(wells.low(0) + wells.low(1) + wells.low(2), found.leaves().getFirst().energy(), 1e-9);
	}

	@Test
	void endsThatAreNotAtRestAreNoLeaves() {
		List<Result> results = explore(new Wells(new double[] { 1, 2 }, new double[] { .1, .2 }), 1, 30, 0, 1e-9, 2);
		assertEquals(Verdict.Level.CANNOT_SAY, level(results));
		assertEquals(30, scalar(results, LineKinds.UNCONVERGED_ENDS));
		assertEquals(0, scalar(results, LandscapeKinds.MINIMA));
		assertTrue(results.stream().noneMatch(Tree.class::isInstance));
	}

	/** The clusters of 6, 7 and 8 atoms have 2, 4 and 8 minima, however they lie in space (J. Zhang, arXiv:1101.0039). */
	@ParameterizedTest
	@CsvSource({ "6, 2, -12.712062", "7, 4, -16.505384", "8, 8, -19.821489" })
	void clustersCountOnceHoweverTheyLie(int atoms, int minima, double lowest) {
		LennardJones provider = new LennardJones();
		Hamiltonian<?> model = provider.build(provider.schema().parse(Map.of("N", Integer.toString(atoms))),
				new SplitMix64(1));
		List<Result> results = new SmoothTreeExplorer(
				new SmoothTreeExplorer.Plan(300, new Descents.Plan(0, .5, 1e-8, 1000, 300), false, 1, 2, 8, 20))
				.explore(model, new QuietContext(3, 1));
		assertEquals(minima, scalar(results, LandscapeKinds.MINIMA));
		assertEquals(300 - minima, scalar(results, SmoothTreeReport.SYMMETRIC_IMAGES));
		assertEquals(minima, scalar(results, SmoothTreeReport.MINIMA_ESTIMATE), "at most one was found only once");
		assertEquals(1, scalar(results, SmoothTreeReport.START_COVERAGE), 1 / 300.0 + 1e-9);
		assertEquals(lowest, tree(results).leaves().getFirst().energy(), 1e-6);
		assertEquals(Verdict.Level.SUPPORTED, level(results), "motions are no saddles");
	}

	/** The octahedron of 6 atoms: its softest vibration, not one of the six motions that cost nothing. */
	@Test
	void motionsAreNotTheSoftestDirection() {
		LennardJones provider = new LennardJones();
		Hamiltonian<?> model = provider.build(provider.schema().parse(Map.of("N", "6")), new SplitMix64(1));
		List<Result> results = new SmoothTreeExplorer(
				new SmoothTreeExplorer.Plan(1, new Descents.Plan(0, .5, 1e-10, 1000, 300), true, 25, 2, 8, 20))
				.explore(model, new QuietContext(3, 1));
		Table table = results.stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		double[] softest = ((Table.RealColumn) table.columns().get(2)).values();
		assertEquals(-12.712062, tree(results).leaves().getFirst().energy(), 1e-6, "the native start is in the tree");
		assertTrue(softest[0] > 50, "softest " + softest[0]);
		assertEquals(0, scalar(results, SmoothTreeReport.LOWEST_SHARE), "no random start led there");
	}

	@Test
	void threadsDoNotShow() {
		Wells wells = new Wells(new double[] { 1, 1, 2 }, new double[] { .1, .15, .2 });
		assertEquals(tree(explore(wells, 1, 20, 2, 1e-9, 1000)).leaves(),
				tree(explore(wells, 2, 20, 2, 1e-9, 1000)).leaves());
	}
}
