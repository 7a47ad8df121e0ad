// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.engine.plan.Fixtures;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.Experiment;

class PartTest {

	private static List<Task> tasks(int samples) throws PlanException {
		Experiment experiment = Fixtures.experiment();
		experiment.setSamples(samples);
		return Plan.of(experiment, Fixtures.catalog()).tasks();
	}

	/** Each task is in one part, and parts differ by one task at most. */
	@ParameterizedTest
	@CsvSource({ "1, 1", "7, 3", "12, 4", "3, 5", "100, 7" })
	void partsMakeUpTheWhole(int samples, int count) throws PlanException {
		List<Task> tasks = tasks(samples);
		List<Task> all = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			List<Task> part = new Part(i, count).of(tasks);
			assertTrue(part.size() == samples / count || part.size() == (samples + count - 1) / count, part.toString());
			all.addAll(part);
		}
		assertEquals(samples, all.size());
		assertTrue(all.containsAll(tasks));
	}

	@ParameterizedTest
	@CsvSource({ "0, 10, 1", "1, 10, 1", "10, 10, 1", "11, 10, 2", "10000, 25, 400" })
	void partsAreNoLargerThanAsked(int tasks, int most, int count) {
		assertEquals(count, Part.count(tasks, most));
	}

	@Test
	void aPartIsReadAsItIsWritten() {
		assertEquals(new Part(3, 10), Part.parse(" 3/10 "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "0/4", "5/4", "-1/4", "1/0", "1/2/3", "a/b", "1/99999999" })
	void whatIsNoPartIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Part.parse(text));
	}
}
