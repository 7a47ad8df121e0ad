// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;

class MeaningsTest {

	@Test
	void whatDiffersInNumbersIsSaidOnce() {
		assertEquals(List.of("Overlap after 4, 16 or 64 sweeps at T = 0.5"), Meanings.merged(List.of(
				"Overlap after 4 sweeps at T = 0.5", "Overlap after 16 sweeps at T = 0.5",
				"Overlap after 64 sweeps at T = 0.5")));
	}

	@Test
	void differentSentencesStay() {
		assertEquals(List.of("Energy of x_1", "Energy of x_2"), Meanings.merged(List.of("Energy of x_1", "Energy of x_2")));
		assertEquals("Energy. Time.", Meanings.of(List.of(Samples.of("a", Scalar.exact(ResultKind.scalar("e", "J",
				"Energy"), 1)),
				Samples.of("a", Scalar.exact(ResultKind.scalar("t", "s", "Time."), 1)), Samples.of("b",
						Scalar.exact(ResultKind.scalar("t", "s", "Time."), 2)))));
	}

	@Test
	void longNumbersAreRounded() {
		assertEquals("Below the lid of -24.6847 J.",
				Captions.sentences("Below the lid of -24.6847081062242 J"));
		assertEquals("At T = 0.5, p = 0.12345.", Captions.sentences("At T = 0.5, p = 0.12345"));
	}

	@Test
	void cellsThatARowDoesNotNameStayEmpty() {
		TableBuilder builder = new TableBuilder();
		builder.place(new Subject("a", Map.of(), -1, Scalar.exact(ResultKind.scalar("x", "", ""), 1))).real("x", "", 1);
		builder.place(new Subject("a", Map.of("N", "8"), 0, Scalar.exact(ResultKind.scalar("x", "", ""), 2)))
				.real("x", "", 2).whole("n", 3);
		builder.place(new Subject("a", Map.of(), -1, Scalar.exact(ResultKind.scalar("x", "", ""), 3))).real("x", "", 3);
		Table table = builder.table("t", "");
		assertEquals(3, table.rows());
		assertEquals(List.of("", "8", ""), table.words(ColumnKind.words("N")));
		assertEquals(List.of("0", "3", "0"), table.words(ColumnKind.whole("n")));
	}
}
