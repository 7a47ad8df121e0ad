// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;

/** What was recorded, and what of it an analyzer asks for. */
class RecordingTest {

	private static Recording recording(ResultKind<Scalar> kind, boolean equilibrium, double[][]... values) {
		return new Recording(kind.tag(), equilibrium, new double[values.length], 1, values);
	}

	/** Two slots of two components with three records each. */
	private static final Recording TWO = recording(ObservableKinds.ENERGY, true, new double[][] { { 1, 2, 3 }, { 3, 6, 5 } },
			new double[][] { { 7, 8, 9 }, { 7, 0, 1 } });

	@Test
	void componentsAreAveragedRecordByRecord() {
		assertArrayEquals(new double[] { 2, 4, 4 }, TWO.componentMean(0));
		assertArrayEquals(new double[] { 7, 4, 5 }, TWO.componentMean(1));
		assertArrayEquals(new double[] { 5, 20, 17 }, TWO.componentMean(0, 2));
		assertArrayEquals(new double[] { 14, 112, 76 }, TWO.componentMean(0, 3));
		assertArrayEquals(new double[] { 2, 4, 4 }, TWO.componentMean(0, 1));
		assertArrayEquals(new double[] { 1, 8, 5 }, TWO.componentSpread(0, 2), "squared distances from 2");
	}

	/** Where energies are large their squares have no digits left for a small scatter; distances do. */
	@Test
	void spreadKeepsItsDigits() {
		Recording far = recording(ObservableKinds.ENERGY, true, new double[][] { { 1e9 + 1 }, { 1e9 - 1 } });
		assertArrayEquals(new double[] { 1 }, far.componentSpread(0, 1e9));
	}

	@Test
	void aRangeIsAPartOfAllRecords() {
		Recording part = new Recording(TWO.tag(), true, TWO.temperatures(), 5, TWO.values(), true, false).range(1, 3);
		assertEquals(2, part.slots());
		assertEquals(2, part.length());
		assertArrayEquals(new double[] { 6, 5 }, part.values()[0][1]);
		assertArrayEquals(new double[] { 8, 9 }, part.values()[1][0]);
		assertEquals(List.of(true, false, 5L), List.of(part.odd(), part.independent(), part.interval()));
		assertTrue(TWO.independent() && !TWO.odd(), "unless something else is said");
	}

	@Test
	void emptyRecordingsHaveNoLength() {
		assertEquals(0, recording(ObservableKinds.ENERGY, true).length());
		assertEquals(0, recording(ObservableKinds.ENERGY, true, new double[0][]).length());
		assertEquals(3, TWO.length());
	}

	/** Weights are those of a generalised ensemble: a run at temperatures has none. */
	@Test
	void whatATaskRecordedIsFoundByKind() {
		Recording none = recording(ObservableKinds.ENERGY, true);
		Recording weights = recording(ObservableKinds.LOG_WEIGHT, false, new double[][] { { 1 } });
		TaskData data = new TaskData(List.of(none, TWO, weights), LandscapeFacts.NONE, List.of());
		assertEquals(Optional.of(TWO), data.recording(ObservableKinds.ENERGY), "the first with records");
		assertEquals(Optional.empty(), data.recording(ObservableKinds.REPLICA_OVERLAP));
		assertEquals(Optional.of(weights), data.logWeights());
		assertEquals(Optional.empty(), new TaskData(List.of(recording(ObservableKinds.LOG_WEIGHT, true,
				new double[][] { { 1 } })), LandscapeFacts.NONE, List.of()).logWeights());
		References second = new References("", List.of(none, TWO), new double[0], new double[0]);
		assertEquals(Optional.of(TWO), second.secondStart(ObservableKinds.ENERGY.tag()));
		assertEquals(Optional.empty(), second.secondStart(ObservableKinds.REPLICA_OVERLAP.tag()));
		assertFalse(second.exact());
		assertTrue(new References("", List.of(), new double[] { 1 }, new double[] { 0 }).exact());
	}

	@Test
	void needsAreMetByAnyOfTheirKinds() {
		ResultKind<Scalar> one = ResultKind.scalar("one", "", "");
		ResultKind<Scalar> two = ResultKind.scalar("two", "", "");
		Need either = Need.oneOf(one, two);
		assertEquals("one of one, two", either.what());
		assertTrue(either.met().test(two));
		assertFalse(either.met().test(ResultKind.scalar("three", "", "")));
		assertFalse(either.met().test(ResultKind.series("one", "")), "a curve of that name is something else");
		assertEquals("one", Need.oneOf(one).what());
		Need selected = Need.selected(ResultSelector.parse("one"));
		assertEquals("a result 'one'", selected.what());
		assertTrue(selected.met().test(one));
		assertFalse(selected.met().test(two));
	}
}
