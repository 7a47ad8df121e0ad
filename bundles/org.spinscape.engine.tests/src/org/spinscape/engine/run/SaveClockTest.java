// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SaveClockTest {

	private int asked;

	@Test
	void aQuickSavingIsRepeatedAtTheInterval() {
		SaveClock clock = new SaveClock(1000, 0, 0, () -> asked);
		assertFalse(clock.due(1000));
		assertTrue(clock.due(1001));
		clock.saved(1001, 1011);
		assertFalse(clock.due(2011));
		assertTrue(clock.due(2012));
	}

	/** Once for each time that it is asked for, however soon. */
	@Test
	void aSavingThatIsAskedForIsDueAtOnce() {
		SaveClock clock = new SaveClock(1000, 0, 0, () -> asked);
		asked++;
		assertTrue(clock.due(1));
		clock.saved(1, 2);
		assertFalse(clock.due(3));
	}

	/** However slow the disk, saving takes no more than two per cent of the time. */
	@Test
	void aSlowSavingIsRepeatedMoreSeldom() {
		SaveClock clock = new SaveClock(1000, 0, 0, () -> asked);
		long now = 0;
		long saving = 0;
		for (int i = 0; i < 20; i++) {
			while (!clock.due(now)) {
				now++;
			}
			clock.saved(now, now + 500);
			now += 500;
			saving += 500;
		}
		assertTrue(saving <= 0.02 * now + 500, saving + " of " + now);
	}

	@Test
	void countsSweepsWhereThatIsWanted() {
		SaveClock clock = new SaveClock(1000, 50, 0, () -> 0);
		clock.at(20); // resumed there
		assertFalse(clock.due(1, 69));
		assertTrue(clock.due(1, 70));
		clock.at(71);
		clock.saved(2, 3);
		assertFalse(clock.due(4, 120));
		assertTrue(clock.due(4, 121));
		assertTrue(clock.due(2000, 72), "time counts too");
	}
}
