// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

class PottsSpaceTest {

	@ParameterizedTest
	@CsvSource({ "1, 2", "7, 2", "5, 3", "4, 5", "3, 10" })
	void indexAndNeighboursAgreeWithMoves(int sites, int values) {
		PottsSpace space = new PottsSpace(sites, values);
		assertEquals(Math.round(Math.pow(values, sites)), space.states().getAsLong());
		PottsConfiguration state = space.create();
		Set<String> texts = new HashSet<>();
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			assertEquals(index, space.index(state));
			texts.add(state.toText());
			Set<Long> neighbours = new HashSet<>();
			for (int move = 0; move < space.degree(index); move++) {
				int value = space.valueAfter(state, move);
				space.apply(state, move);
				assertEquals(value, state.value(space.site(move)));
				assertEquals(space.neighbour(index, move), space.index(state));
				neighbours.add(space.index(state));
				space.apply(state, space.inverse(state, move));
			}
			assertEquals(index, space.index(state));
			assertEquals(sites * (values - 1), neighbours.size()); // each value but the present one, at each site
		}
		assertEquals(space.states().getAsLong(), texts.size());
	}

	@Test
	void textAndCopiesKeepTheState() {
		PottsSpace space = new PottsSpace(100, 7);
		RandomStream random = new SplitMix64(1);
		for (int i = 0; i < 20; i++) {
			PottsConfiguration state = space.random(random);
			assertEquals(state, space.parse(state.toText()));
			PottsConfiguration copy = state.copy();
			space.apply(copy, 13);
			assertNotEquals(state, copy);
			copy.set(state);
			assertEquals(state, copy);
			assertEquals(state.hashCode(), copy.hashCode());
		}
	}

	@Test
	void largeSpacesHaveNoIndex() {
		assertEquals(1L << 62, new PottsSpace(62, 2).states().getAsLong());
		PottsSpace space = new PottsSpace(63, 2);
		assertTrue(space.states().isEmpty());
		assertThrows(IllegalStateException.class, () -> space.index(space.create()));
	}

	@Test
	void whatDoesNotFitIsRefused() {
		PottsSpace space = new PottsSpace(3, 3);
		assertThrows(IllegalArgumentException.class, () -> space.parse("01"));
		assertThrows(IllegalArgumentException.class, () -> space.parse("013"));
		assertThrows(IllegalArgumentException.class, () -> new PottsSpace(3, 11));
		assertThrows(IllegalArgumentException.class, () -> new PottsSpace(0, 3));
	}

	@Test
	void theNumberOfStatesIsKnownWhereItFitsNoLong() {
		assertEquals(100 * Math.log(3), new PottsSpace(100, 3).logStates(), 1e-10);
	}
}
