// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.BasinKinds;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Basins and weights against a descent from each state by itself, and against the tree. */
class GradientBasinsTest {

	private static final Hamiltonian<?> GLASS = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(3),
			Map.of("N", "10"));

	private static Explored basins(Hamiltonian<?> model, String symmetry) {
		return Explored.of(new GradientBasins(), model,
				Map.of("symmetry", symmetry, "temperatures", "0.01 0.7 1000000", "map", "yes"));
	}

	/** The state at which steepest descent ends; energies are real, so that no two are equal. */
	private static <C extends Configuration> long descend(Hamiltonian<C> model, long from) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		C state = space.create();
		space.assign(state, from);
		while (true) {
			int best = -1;
			double lowest = model.energy(state);
			for (int move = 0; move < space.moves(state); move++) {
				space.apply(state, move);
				if (model.energy(state) < lowest - 1e-9) {
					lowest = model.energy(state);
					best = move;
				}
				space.apply(state, move); // a flip undoes itself
			}
			if (best < 0) {
				return space.index(state);
			}
			space.apply(state, best);
		}
	}

	private static <C extends Configuration> double energy(Hamiltonian<C> model, long index) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		C state = space.create();
		space.assign(state, index);
		return model.energy(state);
	}

	private static <C extends Configuration> String text(Hamiltonian<C> model, long index) {
		FiniteSpace<C> space = (FiniteSpace<C>) model.space();
		C state = space.create();
		space.assign(state, index);
		return state.toText();
	}

	@Test
	void everyStateIsInTheBasinThatItDescendsTo() {
		Explored found = basins(GLASS, "none");
		Table minima = found.get("gradient-basins", Table.class);
		Table map = found.get("basin-of-state", Table.class);
		double[] numbers = map.numbers(BasinKinds.MINIMUM);
		assertEquals(1024, numbers.length);
		double[] weights = new double[minima.rows()];
		double all = 0;
		for (int state = 0; state < numbers.length; state++) {
			String end = minima.words(BasinKinds.STATE).get((int) numbers[state] - 1);
			assertEquals(text(GLASS, descend(GLASS, state)), end);
			assertEquals(energy(GLASS, state), map.numbers(BasinKinds.ENERGY)[state], 1e-9);
			double weight = Math.exp(-energy(GLASS, state) / 0.7);
			weights[(int) numbers[state] - 1] += weight;
			all += weight;
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= all;
		}
		assertArrayEquals(weights, found.get("basin-weight[temperature=0.7]", Series.class).y().values(), 1e-9);
		assertEquals(1 / Arrays.stream(weights).map(weight -> weight * weight).sum(),
				found.scalar("effective-basins[temperature=0.7]"), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "spin-flip" })
	void basinsAreThoseOfTheTree(String symmetry) {
		Explored found = basins(GLASS, symmetry);
		Tree tree = Explored.of(new BarrierTree(), GLASS, Map.of("symmetry", symmetry)).get("barrier-tree", Tree.class);
		Table minima = found.get("gradient-basins", Table.class);
		assertEquals(tree.leaves().size(), found.scalar("minima"));
		assertEquals(tree.leaves().stream().map(Tree.Leaf::state).toList(),
				minima.words(BasinKinds.STATE));
		// All states are equal where it is hot, and the lowest have everything where it is cold.
		double states = Arrays.stream(minima.numbers(BasinKinds.STATES)).sum();
		assertEquals("none".equals(symmetry) ? 1024 : 512, states);
		assertArrayEquals(Arrays.stream(minima.numbers(BasinKinds.STATES)).map(size -> size / states).toArray(),
				found.get("basin-weight[temperature=1000000]", Series.class).y().values(), 1e-6);
		double[] cold = found.get("basin-weight[temperature=0.01]", Series.class).y().values();
		assertTrue(cold[0] + ("none".equals(symmetry) ? cold[1] : 0) > 0.99, Arrays.toString(cold));
	}

	@Test
	void whatIsTooManyOrNotSymmetricIsRefused() {
		Hamiltonian<?> field = Explored.build(new EdwardsAnderson(), new SplitMix64(1), Map.of("L", "3", "field", "0.5"));
		GradientBasins basins = new GradientBasins();
		assertEquals("the model is not symmetric under a flip of all spins; use symmetry=none",
				basins.refuse(field, basins.schema().parse(Map.of("symmetry", "spin-flip"))).orElseThrow());
		Hamiltonian<?> large = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "26"));
		assertTrue(basins.refuse(large, basins.schema().parse(Map.of("map", "yes"))).orElseThrow().contains("too long"));
	}
}
