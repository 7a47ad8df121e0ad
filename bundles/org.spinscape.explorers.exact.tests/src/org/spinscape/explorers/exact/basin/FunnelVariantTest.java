// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.explorers.exact.ListedLandscape;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.SaddleOracle;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** Funnels of all variants against the saddles of all pairs of minima. */
class FunnelVariantTest {

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void everyVariantFollowsItsDefinition(String kind) {
		var model = ListedModel.kinds().get(kind);
		check(Landscape.of(model, new Quiet()).graph());
		check(Landscape.full(model, new Quiet()).graph());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void alsoOnRandomGraphsOfFewLevels(long seed) {
		check(ListedLandscape.random(400, 150, 25, new SplitMix64(seed)));
	}

	private static void check(StateGraph graph) {
		MinimumSearch search = new MinimumSearch(graph, new Quiet());
		List<Leaf> leaves = Flooding.flood(graph, search.minima().getLast(), false, new Quiet()).graph();
		int[] states = leaves.stream().mapToInt(leaf -> leaf.minimum().state()).toArray();
		double[] energies = leaves.stream().mapToDouble(leaf -> leaf.minimum().energy()).toArray();
		for (FunnelVariant variant : FunnelVariant.values()) {
			Basins basins = Basins.of(graph, leaves, search.stable(), variant, new Quiet());
			double[][] saddles = variant == FunnelVariant.C ? SaddleOracle.saddles(graph, states)
					: directSaddles(graph, basins.descent(), states.length);
			List<List<Integer>> arrows = new ArrayList<>();
			for (int x = 0; x < states.length; x++) {
				arrows.add(arrows(variant == FunnelVariant.B, saddles[x], energies, x));
			}
			Funnels funnels = basins.funnels();
			int shared = 0;
			List<Set<Integer>> bottoms = new ArrayList<>(); // all ends of all ways of arrows, which lead to lower ranks
			for (int x = 0; x < states.length; x++) {
				int end = x;
				while (!arrows.get(end).isEmpty()) {
					end = arrows.get(end).getFirst();
				}
				assertEquals(end, funnels.bottom(funnels.funnelOf(x)), variant + ", minimum " + x);
				Set<Integer> ends = new HashSet<>(arrows.get(x).isEmpty() ? Set.of(x) : Set.of());
				arrows.get(x).forEach(y -> ends.addAll(bottoms.get(y)));
				bottoms.add(ends);
				shared += ends.size() > 1 ? 1 : 0;
			}
			assertEquals(shared, funnels.shared(), variant.name());
			assertTrue(variant.description().startsWith("variant " + variant));
		}
	}

	/** Lower minima that the exit leads to, by rank. */
	private static List<Integer> arrows(boolean onlyDown, double[] saddles, double[] energies, int x) {
		double exit = Double.POSITIVE_INFINITY;
		for (int y = 0; y < energies.length; y++) {
			exit = y != x && (!onlyDown || energies[y] < energies[x]) ? Math.min(exit, saddles[y]) : exit;
		}
		List<Integer> arrows = new ArrayList<>();
		for (int y = 0; y < energies.length; y++) {
			boolean leads = y != x && exit < Double.POSITIVE_INFINITY && saddles[y] == exit;
			if (leads && energies[y] < energies[x]) {
				arrows.add(y);
			}
		}
		return arrows;
	}

	private static double[][] directSaddles(StateGraph graph, SteepestDescent descent, int minima) {
		double[][] saddles = new double[minima][minima];
		for (double[] row : saddles) {
			Arrays.fill(row, Double.POSITIVE_INFINITY);
		}
		for (int u = 0; u < graph.states(); u++) {
			for (int move = 0; move < graph.degree(u); move++) {
				int v = graph.neighbour(u, move);
				double[] row = saddles[descent.minimumOf(u)];
				int y = descent.minimumOf(v);
				row[y] = Math.min(row[y], Math.max(graph.energy(u), graph.energy(v)));
			}
		}
		return saddles;
	}
}
