// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.figures.Palette;
import org.spinscape.ui.live.TraceKey;
import org.spinscape.ui.live.TracedQuantity;

/** The newest tasks are drawn until the user says otherwise, and no two traces look alike while there are colours. */
class TraceChoiceTest {

	private final TraceChoice choice = new TraceChoice();

	private static List<TraceKey> keys(int tasks, int slots) {
		List<TraceKey> keys = new ArrayList<>();
		for (int task = 0; task < tasks; task++) {
			for (int slot = 0; slot < slots; slot++) {
				keys.add(new TraceKey("t" + task, TracedQuantity.PRESENT_ENERGY, slot, 0.5 + slot));
			}
		}
		return keys;
	}

	private List<Integer> colours() {
		return choice.drawn().stream().map(choice::colour).toList();
	}

	@Test
	void theTasksThatStartedLastAreDrawn() {
		List<TraceKey> keys = keys(10, 1);
		choice.offer(keys);
		assertEquals(keys.subList(10 - Palette.SERIES, 10), choice.drawn());
		assertEquals(Palette.SERIES, new HashSet<>(colours()).size());
	}

	@Test
	void ofManyTemperaturesTheOutermostAreAmongThoseDrawn() {
		List<TraceKey> keys = keys(2, 20);
		choice.offer(keys);
		assertEquals(Palette.SERIES, choice.drawn().size());
		assertTrue(choice.draws(keys.get(20)) && choice.draws(keys.get(39)), choice.drawn().toString());
	}

	@Test
	void whatTheUserSaysStays() {
		List<TraceKey> keys = keys(9, 1);
		choice.offer(keys);
		choice.tick(keys.get(0), true);
		choice.tick(keys.get(8), false);
		int colour = choice.colour(keys.get(0));
		choice.offer(keys(10, 1));
		assertTrue(choice.draws(keys.get(0)));
		assertEquals(colour, choice.colour(keys.get(0)));
		assertFalse(choice.draws(keys.get(8)));
		assertEquals(Palette.SERIES, choice.drawn().size());
	}

	@Test
	void coloursOfTracesThatAreGoneAreFree() {
		List<TraceKey> keys = keys(7, 1);
		choice.offer(keys);
		int freed = choice.colour(keys.get(3));
		List<TraceKey> others = new ArrayList<>(keys(8, 1));
		others.remove(3);
		choice.offer(others);
		assertEquals(freed, choice.colour(others.getLast()));
	}
}
