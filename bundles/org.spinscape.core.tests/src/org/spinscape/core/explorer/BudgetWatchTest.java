// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Table;

/** What ends a budget, in this order: the amount, the error, the time; and that a repetition asks no clock. */
class BudgetWatchTest {

	/** So short that it is over before the first piece. */
	private static final double NO_TIME = 1e-9;

	private static BudgetWatch watch(long most, double seconds, double error) {
		return new BudgetWatch(new Budget(most, seconds, error), OptionalLong.empty());
	}

	private static String told(BudgetWatch... watches) {
		Table table = BudgetWatch.done("sweeps", List.of(watches));
		assertEquals("sweeps", table.tag().label("in"));
		return List.of(table.numbers(SearchKinds.MADE)[0], ((Table.TextColumn) table.column(SearchKinds.ENDED_BY)).values()
				.getFirst()).toString();
	}

	@Test
	void eachEndIsTold() {
		BudgetWatch amount = watch(10, NO_TIME, 1);
		assertFalse(amount.goesOn(10, () -> 0.5));
		assertEquals("[10.0, amount]", told(amount));
		BudgetWatch error = watch(10, NO_TIME, 1);
		assertFalse(error.goesOn(4, () -> 1));
		assertEquals("[4.0, error]", told(error));
		BudgetWatch time = watch(10, NO_TIME, 1);
		assertFalse(time.goesOn(4, () -> 1.5));
		assertEquals("[4.0, time]", told(time));
		BudgetWatch found = watch(10, 0, 0);
		assertTrue(found.goesOn(2));
		found.found(3);
		assertEquals("[3.0, found]", told(found));
	}

	@Test
	void anErrorThatIsNotKnownEndsNothing() {
		assertTrue(watch(10, 0, 1).goesOn(4, () -> Double.NaN));
		assertTrue(watch(10, 0, 1).goesOn(4));
	}

	@Test
	void aRepetitionDoesAsMuchAndAsksNoClock() {
		BudgetWatch again = new BudgetWatch(new Budget(10, NO_TIME, 0), OptionalLong.of(7));
		assertFalse(again.over());
		assertEquals(0, again.part());
		assertTrue(again.goesOn(6));
		assertEquals(1, again.left(6, 5));
		assertEquals(5, again.left(0, 5));
		assertFalse(again.goesOn(7));
		assertEquals("[7.0, time]", told(again));
	}

	@Test
	void timeOfEarlierSessionsCounts() throws IOException {
		BudgetWatch first = watch(10, 3600, 0);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeDouble(3601);
		}
		assertTrue(first.goesOn(1));
		BudgetWatch second = watch(10, 3600, 0);
		second.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertTrue(second.seconds() > 3600);
		assertFalse(second.goesOn(1));
	}

	@Test
	void whatIsNoBudgetIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Budget(0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Budget(1, -1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Budget(1, 0, Double.NaN));
	}
}
