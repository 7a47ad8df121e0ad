// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Random states of discrete spaces: each value at each site equally often, and nothing that the space does not have. */
class DrawnStatesTest {

	private static final int DRAWS = 4000;

	static List<FiniteSpace<?>> spaces() {
		return List.of(new IsingSpace(1), new IsingSpace(63), new IsingSpace(64), new IsingSpace(65), new IsingSpace(130),
				new PottsSpace(5, 3), new PottsSpace(2, 10));
	}

	/** Of 4,000 draws each value's share at a site is within 5 standard deviations (130 sites, seed fixed). */
	@ParameterizedTest
	@MethodSource("spaces")
	void valuesAreEquallyLikely(FiniteSpace<?> space) {
		RandomStream random = new SplitMix64(7);
		int[][] count = new int[space.sites()][128];
		for (int draw = 0; draw < DRAWS; draw++) {
			Configuration state = space.random(random);
			String text = state.toText();
			assertEquals(state, space.parse(text), "bits beyond the last spin would make equal states differ");
			for (int site = 0; site < space.sites(); site++) {
				count[site][text.charAt(site)]++;
			}
		}
		double values = Math.exp(space.logStates() / space.sites());
		double expected = DRAWS / values;
		for (int[] ofSite : count) {
			for (int ofValue : ofSite) {
				assertTrue(ofValue == 0 || Math.abs(ofValue - expected) < 5 * Math.sqrt(expected * (1 - 1 / values)),
						ofValue + " of " + expected);
			}
			assertEquals(Math.rint(values), Arrays.stream(ofSite).filter(ofValue -> ofValue > 0).count());
		}
	}

	/** Equal states have equal hash codes, and different ones of a small space mostly different ones. */
	@Test
	void hashCodesTellStatesApart() {
		for (FiniteSpace<?> space : List.of(new IsingSpace(8), new PottsSpace(5, 3))) {
			Set<Integer> codes = new HashSet<>();
			long states = space.states().getAsLong();
			for (long index = 0; index < states; index++) {
				Configuration state = state(space, index);
				assertEquals(state.hashCode(), state.copy().hashCode());
				codes.add(state.hashCode());
			}
			assertTrue(codes.size() > states / 2, codes.size() + " of " + states);
		}
		assertEquals(new IsingSpace(5).hashCode(), new IsingSpace(5).hashCode());
		assertNotEquals(new IsingSpace(5).hashCode(), new IsingSpace(6).hashCode());
		assertEquals(new PottsSpace(5, 3), new PottsSpace(5, 3));
		assertEquals(new PottsSpace(5, 3).hashCode(), new PottsSpace(5, 3).hashCode());
		assertNotEquals(new PottsSpace(5, 3), new PottsSpace(5, 4));
		assertNotEquals(new PottsSpace(5, 3), new PottsSpace(4, 3));
		assertNotEquals(new PottsSpace(5, 3).hashCode(), new PottsSpace(3, 5).hashCode());
	}

	private static <C extends Configuration> C state(FiniteSpace<C> space, long index) {
		C state = space.create();
		space.assign(state, index);
		return state;
	}
}
