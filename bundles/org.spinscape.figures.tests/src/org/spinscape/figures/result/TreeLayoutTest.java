// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.Landscapes;
import org.spinscape.figures.result.TreeLayout.Stretch;

class TreeLayoutTest {

	static Stream<TreeLayout> layouts() {
		Stream<TreeLayout> rings = IntStream.range(0, 20)
				.mapToObj(seed -> TreeLayout.of(Landscapes.ring(10 + 40 * seed, seed), 500));
		Stream<TreeLayout> pruned = IntStream.of(1, 2, 10, 77).mapToObj(n -> TreeLayout.of(Landscapes.ring(600, 9), n));
		Stream<TreeLayout> squares = Stream.of(TreeLayout.of(Landscapes.square4(true, 20150325), 500),
				TreeLayout.of(Landscapes.square4(false, 20150325), 500), TreeLayout.of(ties(), 500));
		return Stream.of(rings, pruned, squares).flatMap(s -> s);
	}

	/** Three minima that meet at one saddle, two of them of equal energy, as in +-J systems; and one apart. */
	private static Tree ties() {
		return new Tree(ResultKind.tree("ties", "J", "").tag(), List.of(leaf(-8, -1, Double.NaN), leaf(-8, 0, -4),
				leaf(-6, 0, -4), leaf(-6, 2, -4), leaf(-5, -1, Double.NaN)), List.of(), false);
	}

	private static Leaf leaf(double energy, int father, double saddle) {
		return new Leaf("", energy, 1, father, saddle, "", 0, -1);
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void noStretchCrossesAnother(TreeLayout layout) {
		List<Stretch> rungs = layout.stretches().stream().filter(Stretch::level).toList();
		for (Stretch rung : rungs) {
			double left = Math.min(rung.x1(), rung.x2());
			double right = Math.max(rung.x1(), rung.x2());
			for (Stretch upright : layout.stretches()) {
				boolean between = upright.x1() > left && upright.x1() < right;
				if (!upright.level() && between) {
					assertFalse(upright.y1() < rung.y1() && upright.y2() > rung.y1(), rung + " crosses " + upright);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void uprightStretchesHaveTheirOwnPlace(TreeLayout layout) {
		Set<Double> places = new HashSet<>();
		for (int leaf : layout.shown()) {
			assertTrue(places.add(layout.x(leaf)), "two leaves at " + layout.x(leaf));
			assertTrue(layout.x(leaf) > 0 && layout.x(leaf) < layout.slots());
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void branchesReachFromTheMinimumToTheSaddle(TreeLayout layout) {
		for (int leaf : layout.shown()) {
			Leaf minimum = layout.tree().leaves().get(leaf);
			List<Stretch> branch = layout.stretches().stream().filter(s -> s.leaf() == leaf && !s.level()).toList();
			assertEquals(minimum.energy(), branch.getFirst().y1());
			assertEquals(layout.end(leaf), branch.getLast().y2());
			for (int i = 1; i < branch.size(); i++) {
				assertEquals(branch.get(i - 1).y2(), branch.get(i).y1(), "a gap in the branch of " + leaf);
				assertTrue(branch.get(i).weight() >= branch.get(i - 1).weight());
			}
			assertTrue(branch.stream().allMatch(s -> s.y2() >= s.y1()));
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void fathersStandAboveTheirChildren(TreeLayout layout) {
		for (int leaf : layout.shown()) {
			int father = layout.tree().leaves().get(leaf).father();
			if (father >= 0) {
				assertTrue(layout.shows(father), "the father of a leaf that is shown is shown");
				assertTrue(layout.end(father) >= layout.end(leaf));
			}
			assertTrue(layout.topEnergy() >= layout.end(leaf));
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void theWayUpEndsAtTheTop(TreeLayout layout) {
		for (int leaf : layout.shown()) {
			double[] path = layout.path(leaf);
			assertEquals(layout.x(leaf), path[0]);
			assertEquals(layout.topEnergy(), path[path.length - 1]);
			for (int i = 4; i < path.length; i += 4) {
				assertArrayEquals(Arrays.copyOfRange(path, i - 2, i), Arrays.copyOfRange(path, i, i + 2), "pieces join");
				assertTrue(path[i + 3] >= path[i + 1], "never down");
			}
		}
	}

	/** A single funnel: every minimum joins the ground state directly, so the stem stands in the middle. */
	@Test
	void funnelsAreBalanced() {
		List<Leaf> leaves = new java.util.ArrayList<>(List.of(leaf(-10, -1, Double.NaN)));
		IntStream.range(1, 101).forEach(i -> leaves.add(leaf(-9 + 0.05 * i, 0, -8.5 + 0.05 * i)));
		TreeLayout layout = TreeLayout.of(new Tree(ResultKind.tree("palm", "J", "").tag(), leaves, List.of(), false), 500);
		assertEquals(50.5, layout.x(0), 1);
	}

	@Test
	void pruningKeepsTheHighestBarriers() {
		Tree tree = Landscapes.ring(600, 3);
		TreeLayout layout = TreeLayout.of(tree, 20);
		double least = Arrays.stream(layout.shown()).mapToDouble(i -> tree.leaves().get(i).barrier()).min().orElseThrow();
		for (int i = 0; i < tree.leaves().size(); i++) {
			assertTrue(layout.shows(i) || tree.leaves().get(i).barrier() <= least);
		}
		assertEquals(20, layout.slots());
	}

	@Test
	void aLonelyMinimumIsAStem() {
		TreeLayout layout = TreeLayout.of(new Tree(ResultKind.tree("one", "J", "").tag(), List.of(leaf(-3, -1,
				Double.NaN)), List.of(), false), 500);
		assertEquals(1, layout.stretches().size());
		assertTrue(layout.topEnergy() > -3);
	}

	@Test
	void refusesAFatherThatComesLater() {
		Tree wrong = new Tree(ResultKind.tree("wrong", "J", "").tag(), List.of(leaf(-3, 1, -1), leaf(-2, -1,
				Double.NaN)), List.of(), false);
		String message = assertThrows(IllegalArgumentException.class, () -> TreeLayout.of(wrong, 9)).getMessage();
		assertTrue(message.contains("'wrong'"), message);
	}

	/** The fixture of science.md A6, L=4 glass: two funnels, that of the ground state holds 0.660004 of the states. */
	@Test
	void funnelsOfTheFixture() {
		Tree tree = Landscapes.square4(true, 20150325);
		TreeFunnels funnels = new TreeFunnels(tree);
		assertEquals(19, tree.leaves().size());
		assertEquals(-11.298855, tree.leaves().getFirst().energy(), 1e-6);
		assertEquals(2, funnels.count());
		assertEquals(0.660004, funnels.groundShare(tree), 1e-6);
		assertEquals(0, funnels.rank(tree.leaves().getFirst().funnel()));
	}
}
