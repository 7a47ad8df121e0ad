// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.enumeration.Enumeration;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Landscapes so small that every result can be written down, some of them no hypercubes. */
class TinyLandscapesTest {

	private static Explored tree(Hamiltonian<?> model, String symmetry) {
		return Explored.of(new BarrierTree(), model, Map.of("symmetry", symmetry, "levels", "2"));
	}

	@Test
	void oneFreeSpinIsOnePlateau() {
		PairHamiltonian free = PairHamiltonian.builder(1).build();
		Explored explored = tree(free, "none");
		assertEquals(1, explored.scalar("minima"));
		assertEquals(2, explored.scalar("ground-degeneracy"));
		assertEquals(1, explored.scalar("funnel-share"));
		assertEquals(2, explored.get("barrier-tree", Tree.class).leaves().getFirst().degeneracy());
		assertTrue(Double.isNaN(explored.scalar("minimum-gap")));
		Explored enumerated = Explored.of(new Enumeration(), free, Map.of());
		assertEquals(0, enumerated.scalar("strict-minima"));
		assertEquals(2, enumerated.scalar("minimum-states"));
	}

	@Test
	void aPairHasTwoStatesDownAndTwoUp() {
		PairHamiltonian pair = PairHamiltonian.builder(2).bond(0, 1, 1).build();
		for (String symmetry : List.of("none", "spin-flip")) {
			Explored explored = tree(pair, symmetry);
			assertEquals(-1, explored.scalar("ground-energy"));
			assertEquals(2, explored.scalar("minima"));
			assertEquals(1, explored.scalar("minima-quotient"));
			assertEquals("none".equals(symmetry) ? 2 : 1, explored.get("barrier-tree", Tree.class).leaves().size());
		}
		Tree.Leaf second = tree(pair, "none").get("barrier-tree", Tree.class).leaves().get(1);
		assertEquals(0, second.father());
		assertEquals(2, second.barrier());
		assertEquals(2, second.basin());
	}

	/** A spin in a field has no symmetry to use. */
	@Test
	void aSpinInAFieldHasOneMinimum() {
		Explored explored = tree(PairHamiltonian.builder(1).field(0, 0.5).build(), "none");
		assertEquals(-0.5, explored.scalar("ground-energy"));
		assertEquals(1, explored.scalar("minima"));
	}

	/** A place on a ring. */
	private static final class Place implements Configuration {

		private int index;

		private Place(int index) {
			this.index = index;
		}

		@Override
		public Place copy() {
			return new Place(index);
		}

		@Override
		public String toText() {
			return Integer.toString(index);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Place that && index == that.index;
		}

		@Override
		public int hashCode() {
			return index;
		}
	}

	/** States 0 to size-1 in a circle; the moves are a step forward and a step back. */
	private record Ring(int size) implements FiniteSpace<Place> {

		@Override
		public String description() {
			return "a ring of " + size + " places";
		}

		@Override
		public int sites() {
			return 1;
		}

		@Override
		public Place create() {
			return new Place(0);
		}

		@Override
		public Place random(RandomStream random) {
			return new Place(random.nextInt(size));
		}

		@Override
		public Place parse(String text) {
			return new Place(Integer.parseInt(text));
		}

		@Override
		public Place cast(Configuration configuration) {
			return (Place) configuration;
		}

		@Override
		public int moves(Place state) {
			return 2;
		}

		@Override
		public void apply(Place state, int move) {
			state.index = (int) neighbour(state.index, move);
		}

		@Override
		public int inverse(Place after, int move) {
			return 1 - move;
		}

		@Override
		public OptionalLong states() {
			return OptionalLong.of(size);
		}

		@Override
		public long index(Place state) {
			return state.index;
		}

		@Override
		public void assign(Place state, long index) {
			state.index = (int) index;
		}

		@Override
		public int degree(long index) {
			return 2;
		}

		@Override
		public long neighbour(long index, int move) {
			return (index + (move == 0 ? 1 : size - 1)) % size;
		}
	}

	private record RingModel(Ring space, double[] energies) implements Hamiltonian<Place> {

		@Override
		public double energy(Place configuration) {
			return energies[configuration.index];
		}
	}

	@Test
	void anySpaceWithNumberedStatesCanBeExplored() {
		// Minima: state 1 (-3), states 4 and 5 (-1, a plateau), state 8 (-2); state 2 and 3 form a plateau with an exit.
		double[] energies = { 1, -3, 0, 0, -1, -1, 2, 4, -2, 3 };
		Explored explored = tree(new RingModel(new Ring(10), energies), "none");
		List<Tree.Leaf> leaves = explored.get("barrier-tree", Tree.class).leaves();
		assertEquals(List.of("1", "8", "4"), leaves.stream().map(Tree.Leaf::state).toList());
		assertEquals(List.of(1L, 1L, 2L), leaves.stream().map(Tree.Leaf::degeneracy).toList());
		// From 8 the way to 1 leads over 9 (3), not over 7 (4); from 4 over the plateau at 0.
		assertEquals(List.of(-1, 0, 0), leaves.stream().map(Tree.Leaf::father).toList());
		assertEquals(3, leaves.get(1).saddle());
		assertEquals(0, leaves.get(2).saddle());
		// Downhill: 0, 2 to 1; 3 to 4; 6 to 5; 7 and 9 to 8.
		assertEquals(List.of(3L, 3L, 4L), leaves.stream().map(Tree.Leaf::basin).toList());
		// The lowest step out of the basin of 8 is 9-0 at 3, into that of 1; out of 4's is 3-2 at 0.
		assertEquals(1, explored.scalar("funnels"));
		assertEquals(1, explored.scalar("minimum-gap"));
		Table levels = explored.get("disconnectivity", Table.class);
		// At E = 0 two parts, {1, 4} and {8}; at E = 3 all are one.
		assertEquals(3, levels.rows());
	}
}
