// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
