// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class StreamNameTest {

	private static List<StreamName> declared() throws IllegalAccessException {
		List<StreamName> names = new ArrayList<>();
		for (var field : StreamName.class.getDeclaredFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == StreamName.class) {
				names.add((StreamName) field.get(null));
			}
		}
		return names;
	}

	/** Numbers follow after a blank, so that no name may end like one. */
	@Test
	void allNamesDiffer() throws IllegalAccessException {
		List<StreamName> names = declared();
		assertTrue(names.size() > 20);
		assertEquals(names.size(), new HashSet<>(names).size());
		assertFalse(names.stream().anyMatch(name -> name.place().matches(".* \\d+") || name.place().isBlank()));
		assertNotEquals(StreamName.PATH.between(1, 23), StreamName.PATH.between(12, 3));
		assertNotEquals(StreamName.plugin("a", "run"), StreamName.RUN);
	}

	/** All names, and a grid of numbers of each: as many different first words as streams. */
	@Test
	void childrenDiffer() throws IllegalAccessException {
		StreamFamily family = new SplitMix64(11).family();
		Set<Long> first = new HashSet<>();
		int streams = 0;
		for (StreamName name : declared()) {
			for (int i = 0; i < 20; i++) {
				for (int j = 0; j < 20; j++) {
					first.add(family.split(name, i, j).nextLong());
					streams++;
				}
			}
		}
		assertEquals(streams, first.size());
	}

	@Test
	void anAddressAlwaysGivesTheSameNumbersAndACallTakesOneOffTheParent() {
		RandomStream parent = new SplitMix64(5);
		StreamFamily family = parent.family();
		assertEquals(family.split(StreamName.WALK, 3, 1).nextLong(), family.split(StreamName.WALK, 3, 1).nextLong());
		RandomStream twin = new SplitMix64(5);
		assertEquals(new StreamFamily(twin.nextLong()), family);
		assertEquals(twin.nextLong(), parent.nextLong());
		assertNotEquals(parent.split(StreamName.WALK, 0, 0).nextLong(), parent.split(StreamName.WALK, 0, 0).nextLong());
	}

	/**
	 * Neighbouring children have uncorrelated uniform numbers: a correlation of 40,000 pairs has standard deviation 0.005, so
	 * that 0.025 is five of them.
	 */
	@Test
	void neighboursAreUncorrelated() {
		StreamFamily family = new SplitMix64(7).family();
		double sum = 0;
		for (int i = 0; i < 200; i++) {
			RandomStream one = family.split(StreamName.RUN, i, 0);
			RandomStream next = family.split(StreamName.RUN, i + 1, 0);
			for (int k = 0; k < 200; k++) {
				sum += (one.nextDouble() - 0.5) * (next.nextDouble() - 0.5) * 12;
			}
		}
		assertEquals(0, sum / 40_000, 0.025);
	}
}
