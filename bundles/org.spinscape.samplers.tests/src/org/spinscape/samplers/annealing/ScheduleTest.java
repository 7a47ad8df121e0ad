// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules begin hot, end cold, and go the way they say. */
class ScheduleTest {

	@ParameterizedTest
	@CsvSource({ "GEOMETRIC, 1.4142135623730951", "LINEAR, 2.25", "LINEAR_BETA, 0.8888888888888888" })
	void beginsHotAndEndsCold(FixedSchedule.Curve curve, double middle) {
		FixedSchedule schedule = new FixedSchedule(4, 0.5, curve, 101);
		assertEquals(4, schedule.temperature(0), 1e-12);
		assertEquals(middle, schedule.temperature(50), 1e-12);
		assertEquals(0.5, schedule.temperature(100));
		assertEquals(0.5, schedule.temperature(1000));
		assertEquals(0.5, new FixedSchedule(4, 0.5, curve, 1).temperature(0));
	}

	/** Energies that fluctuate near T = 1 alone draw most of the time there, also if they are large beside it. */
	@ParameterizedTest
	@ValueSource(doubles = { 0, 1e9, -1e9 })
	void adaptiveSpendsItsTimeWhereTheEnergyFluctuates(double offset) {
		AdaptiveSchedule schedule = new AdaptiveSchedule(4, 0.25, 10_000);
		for (long sweep = 0; sweep < 1000; sweep++) {
			double temperature = schedule.temperature(sweep);
			schedule.note(sweep, offset + (Math.abs(Math.log(temperature)) < 0.2 ? sweep % 2 : 0));
		}
		assertEquals(4, schedule.temperature(1000), 1e-9);
		assertEquals(0.25, schedule.temperature(9999));
		double last = Double.POSITIVE_INFINITY;
		int near = 0;
		for (long sweep = 1000; sweep < 10_000; sweep++) {
			double temperature = schedule.temperature(sweep);
			assertTrue(temperature <= last + 1e-12, "it must never heat up");
			last = temperature;
			near += Math.abs(Math.log(temperature)) < 0.25 ? 1 : 0;
		}
		// The length there is about 0.4 of beta at full fluctuation, elsewhere 3.3 at a fiftieth of it.
		assertTrue(near > 6500, "sweeps near T = 1: " + near);
	}

	@Test
	void adaptiveWithoutFluctuationsIsEven() {
		AdaptiveSchedule schedule = new AdaptiveSchedule(2, 0.5, 1000);
		for (long sweep = 0; sweep < 100; sweep++) {
			schedule.note(sweep, 7);
		}
		assertEquals(1 / 1.25, schedule.temperature(100 + 899 / 2), 1e-2);
	}

	/**
	 * Of 86 sweeps 8 are the pilot, in two bands that meet at T = 2, where 1/T goes from 1/4 to 1/2 and from there to 1. Energies
	 * that fluctuate by 1 and by 3 make lengths of 1/4 and 3/2, so that one of seven parts of the time is spent above T = 2;
	 * half way through the length of the lower band 1/T is half way too.
	 */
	@Test
	void equalTimesForEqualLengths() throws IOException {
		AdaptiveSchedule schedule = pilot(1, 3);
		assertEquals(4, schedule.temperature(8), 1e-12);
		assertEquals(2, schedule.temperature(8 + 11), 1e-12);
		assertEquals(4 / 3.0, schedule.temperature(8 + 44), 1e-12);
		assertEquals(1, schedule.temperature(85), 1e-12);
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		schedule.save(new DataOutputStream(saved));
		AdaptiveSchedule again = new AdaptiveSchedule(4, 1, 86);
		again.temperature(50); // before anything is known
		again.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		assertEquals(schedule.temperature(50), again.temperature(50));
		AdaptiveSchedule longer = new AdaptiveSchedule(4, 1, 1000);
		assertThrows(IOException.class,
				() -> longer.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray()))));
	}

	/** A band that seems frozen has a fiftieth of the largest fluctuation: lengths of 1/4 and 1/100. */
	@Test
	void frozenBandsAreNotSkipped() {
		AdaptiveSchedule schedule = pilot(1, 0);
		// After 77 * 25/26 sweeps T is 2.
		assertTrue(schedule.temperature(8 + 74) > 2 && schedule.temperature(8 + 75) < 2);
	}

	private static AdaptiveSchedule pilot(double hot, double cold) {
		AdaptiveSchedule schedule = new AdaptiveSchedule(4, 1, 86);
		for (long sweep = 0; sweep < 8; sweep++) {
			schedule.note(sweep, (sweep % 2 == 0 ? 1 : -1) * (sweep < 4 ? hot : cold));
		}
		schedule.note(8, 1e9); // what comes after the pilot tells nothing
		return schedule;
	}
}
