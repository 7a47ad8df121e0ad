// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves are chosen in proportion to their rates, however many there are. */
class RateTreeTest {

	/** Rates 0, 1, 2, 3, 0, 1, ...: of points that are evenly spaced each move gets its own number. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 8, 9, 31 })
	void eachMoveHasItsPart(int moves) {
		RateTree tree = new RateTree(moves);
		int total = 0;
		int[] rates = new int[moves];
		for (int move = moves - 1; move >= 0; move--) {
			rates[move] = (move + (moves == 1 ? 1 : 0)) % 4;
			tree.set(move, 99);
			tree.set(move, rates[move]);
			total += rates[move];
		}
		assertEquals(total, tree.total());
		int[] chosen = new int[moves];
		for (int point = 0; point < total; point++) {
			chosen[tree.choose((point + 0.5) / total)]++;
		}
		assertArrayEquals(rates, chosen);
	}

	/** Between two moves a point belongs to the second; the last one there is takes all that rounding leaves over. */
	@Test
	void endsBelongToMovesThatCanBe() {
		RateTree tree = new RateTree(4);
		tree.set(0, 1);
		tree.set(1, 1);
		assertEquals(0, tree.choose(0));
		assertEquals(1, tree.choose(0.5));
		assertEquals(1, tree.choose(1), "moves 2 and 3 have no rate");
		tree.set(0, 0);
		assertEquals(1, tree.choose(0));
		assertEquals(1, tree.total());
	}
}
