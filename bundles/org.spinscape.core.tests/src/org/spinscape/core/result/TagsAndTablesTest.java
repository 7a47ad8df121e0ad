// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** How results are called in files and for people, and what tables refuse. */
class TagsAndTablesTest {

	private static final ResultKind<Scalar> SURVIVAL = ResultKind.scalar("survival-time", "sweeps", "How long it stays");
	private static final ColumnKind ENERGY = ColumnKind.real("energy", "J");
	private static final ColumnKind COUNT = ColumnKind.whole("count");
	private static final ColumnKind LAW = ColumnKind.words("law");
	private static final ResultKind<Table> LEVELS = ResultKind.table("levels", "Levels", ENERGY, COUNT, LAW);

	private static String refusal(Runnable making) {
		return assertThrows(IllegalArgumentException.class, making::run).getMessage();
	}

	private static Table levels() {
		return new Table(LEVELS.tag(), List.of(ENERGY.of(-1.5, 2), COUNT.of(3L, 4L), LAW.of(List.of("low", "high"))));
	}

	@Test
	void labelsStandInAlphabeticalOrder() {
		ResultTag tag = SURVIVAL.label("temperature", 0.5).label("of", "link-overlap").label("at", 2);
		assertEquals("survival-time[at=2,of=link-overlap,temperature=0.5]", tag.name());
		assertEquals("survival time, at = 2 of link overlap, temperature = 0.5", tag.title());
		assertEquals("survival-time", SURVIVAL.tag().name());
		assertEquals("survival time", SURVIVAL.tag().title());
		assertEquals("link-overlap", tag.label("of"));
		assertEquals("", tag.label("none"));
	}

	/** Whole numbers stand without a point as long as all of their digits are certain. */
	@Test
	void numbersInLabelsAreWrittenAsPeopleDo() {
		assertEquals("2", SURVIVAL.label("n", 2.0).label("n"));
		assertEquals("-7", SURVIVAL.label("n", -7.0).label("n"));
		assertEquals("0.25", SURVIVAL.label("n", 0.25).label("n"));
		assertEquals("999999999999999", SURVIVAL.label("n", 999_999_999_999_999.0).label("n"));
		assertEquals("1.0E15", SURVIVAL.label("n", 1e15).label("n"));
	}

	@Test
	void theUnitIsThatOfTheKindUnlessItLeavesItOpen() {
		ResultKind<Scalar> open = ResultKind.scalar("mean", ResultKind.OF_SUBJECT, "");
		assertEquals("", open.tag().unit());
		assertEquals("J", open.tag().unit("J").unit());
		assertEquals("sweeps", SURVIVAL.tag().unit());
		assertEquals("sweeps", SURVIVAL.tag().unit("sweeps").unit());
		assertEquals("survival-time is in 'sweeps', not in 'J'", refusal(() -> SURVIVAL.tag().unit("J")));
	}

	@Test
	void aCurveKeepsLabelsAndSource() {
		ResultTag tag = SURVIVAL.label("of", "x").means("other").from(new ResultSource("metropolis", 2));
		assertEquals(Series.class, tag.curve().kind().type());
		assertEquals("survival-time[of=x]", tag.curve().name());
		assertEquals("other", tag.curve().meaning());
		assertEquals("", tag.curve().unit());
		assertEquals("metropolis#2/survival-time[of=x]", tag.curve().identity());
		assertEquals("How long it stays, at least", SURVIVAL.more(", at least").meaning());
	}

	@Test
	void aKindIsKnownByItsIdAndType() {
		assertTrue(SURVIVAL.same(ResultKind.scalar("survival-time", "s", "another meaning")));
		assertFalse(SURVIVAL.same(SURVIVAL.curve()));
		assertFalse(SURVIVAL.same(ResultKind.scalar("survival", "sweeps", "")));
		Scalar one = Scalar.exact(SURVIVAL, 1);
		Scalar two = Scalar.exact(ResultKind.scalar("other", "", ""), 2);
		assertEquals(List.of(one), SURVIVAL.in(List.of(two, one)));
		assertEquals(Set.of(SURVIVAL, LEVELS), ResultKind.union(List.of(SURVIVAL, LEVELS), List.of(SURVIVAL)));
		assertEquals("survival-time is a Scalar, not a Table", refusal(() -> new Table(SURVIVAL.tag(), List.of())));
		assertTrue(refusal(() -> ResultKind.scalar("Survival", "", "")).startsWith("'Survival' is no id"));
		assertEquals("levels has two columns 'energy'", refusal(() -> ResultKind.table("levels", "", ENERGY, ENERGY)));
	}

	@Test
	void sourcesAreNumberedFromOne() {
		assertEquals("metropolis", new ResultSource("metropolis", 1).text());
		assertEquals("metropolis#2", new ResultSource("metropolis", 2).text());
		for (String text : List.of("metropolis", "metropolis#2", "")) {
			assertEquals(text, ResultSource.parse(text).text());
		}
		assertEquals("components are numbered from 1, not 0", refusal(() -> ResultSource.parse("metropolis#0")));
		assertTrue(refusal(() -> ResultSource.parse("metropolis#two")).startsWith("'metropolis#two' should be"));
	}

	@Test
	void cellsOfATable() {
		Table table = levels();
		assertEquals(2, table.rows());
		assertArrayEquals(new double[] { -1.5, 2 }, table.numbers(ENERGY));
		assertArrayEquals(new double[] { 3, 4 }, table.numbers(COUNT));
		assertEquals(List.of("low", "high"), table.words(LAW));
		assertEquals(List.of("-1.5", "2.0"), table.words(ENERGY));
		assertEquals(List.of("3", "4"), table.words(COUNT));
		assertEquals("J", table.column(ENERGY).unit());
		assertEquals("", table.column(LAW).unit());
		assertTrue(table.has(COUNT));
		assertFalse(table.has(ColumnKind.real("width", "")));
		assertEquals("column 'law' holds words", refusal(() -> table.numbers(LAW)));
		assertEquals("table levels has no column 'width'", refusal(() -> table.column(ColumnKind.real("width", ""))));
		assertEquals("x", table.tagged(LEVELS.label("of", "x")).tag().label("of"));
		assertEquals(table.columns(), table.tagged(LEVELS.label("of", "x")).columns());
		assertEquals(0, new Table(ResultKind.table("any", "").tag(), List.of()).rows());
		assertArrayEquals(new long[] { 1, 2, 3 }, Table.IntegerColumn.numbered("number", 3).values());
	}

	@Test
	void tablesRefuseColumnsThatDoNotFit() {
		assertEquals("column 'count' has 1 rows, not 2", refusal(() -> new Table(LEVELS.tag(),
				List.of(ENERGY.of(1.0, 2.0), COUNT.of(3L), LAW.of(List.of("low", "high"))))));
		assertEquals("table levels lacks its column 'law' of type TEXT",
				refusal(() -> new Table(LEVELS.tag(), List.of(ENERGY.of(1.0, 2.0), COUNT.of(3L, 4L)))));
		assertEquals("table levels lacks its column 'energy' of type REAL", refusal(() -> new Table(LEVELS.tag(),
				List.of(ColumnKind.whole("energy").of(1L), COUNT.of(3L), LAW.of(List.of("low"))))));
		assertThrows(IllegalStateException.class, () -> ENERGY.of(1L));
		assertThrows(IllegalStateException.class, () -> COUNT.of(1.5));
		assertThrows(IllegalStateException.class, () -> COUNT.of(List.of("low")));
	}
}
