// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

class IsingSpaceTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 63, 64, 65, 127, 128, 200 })
	void textAndCopiesKeepTheState(int sites) {
		IsingSpace space = new IsingSpace(sites);
		RandomStream random = new SplitMix64(sites);
		for (int i = 0; i < 20; i++) {
			IsingConfiguration state = space.random(random);
			assertEquals(state, space.parse(state.toText()));
			IsingConfiguration copy = state.copy();
			assertEquals(sites, copy.overlap(state));
			space.apply(copy, sites - 1);
			assertNotEquals(state, copy);
			assertEquals(sites - 2, copy.overlap(state));
			assertEquals(state.magnetisation() - 2 * state.spin(sites - 1), copy.magnetisation());
			copy.set(state);
			assertEquals(state, copy);
		}
	}

	@Test
	void indexAndNeighboursAgreeWithMoves() {
		IsingSpace space = new IsingSpace(10);
		IsingConfiguration state = space.create();
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			assertEquals(index, space.index(state));
			for (int move = 0; move < space.degree(index); move++) {
				space.apply(state, move);
				assertEquals(space.neighbour(index, move), space.index(state));
				space.apply(state, space.inverse(state, move));
			}
			assertEquals(index, space.index(state));
		}
	}

	@Test
	void largeSpacesHaveNoIndex() {
		IsingSpace space = new IsingSpace(63);
		assertTrue(space.states().isEmpty());
		assertThrows(IllegalStateException.class, () -> space.index(space.create()));
	}

	@Test
	void textThatDoesNotFitIsRefused() {
		IsingSpace space = new IsingSpace(3);
		assertThrows(IllegalArgumentException.class, () -> space.parse("++"));
		assertThrows(IllegalArgumentException.class, () -> space.parse("+x+"));
	}

	@Test
	void theNumberOfStatesIsKnownWhereItFitsNoLong() {
		assertEquals(100 * Math.log(2), new IsingSpace(100).logStates(), 1e-10);
	}
}
