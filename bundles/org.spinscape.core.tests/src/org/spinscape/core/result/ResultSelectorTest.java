// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Results as people name them. */
class ResultSelectorTest {

	private static ResultTag tag(String kind) {
		return ResultKind.scalar(kind, "", "").tag();
	}

	@Test
	void kindLabelsAndGiver() {
		ResultSelector plain = ResultSelector.parse(" minima ");
		assertEquals("minima", plain.kind());
		assertTrue(plain.source().isEmpty() && plain.labels().isEmpty());
		ResultSelector labelled = ResultSelector.parse("survival[temperature = 0.5, of=energy]");
		assertEquals("survival", labelled.kind());
		assertEquals(Map.of("temperature", "0.5", "of", "energy"), labelled.labels());
		ResultSelector given = ResultSelector.parse("first-passage#2/median-time");
		assertEquals("median-time", given.kind());
		assertEquals("first-passage#2", given.source().orElseThrow().text());
		ResultSelector all = ResultSelector.parse("first-passage / survival[of=a/b]");
		assertEquals("survival", all.kind());
		assertEquals("first-passage", all.source().orElseThrow().text());
		assertEquals(Map.of("of", "a/b"), all.labels());
		assertTrue(ResultSelector.parse("survival[of=a/b]").source().isEmpty(), "the slash belongs to the label");
	}

	@Test
	void textReadsBackAsItself() {
		for (String text : List.of("minima", "survival[of=energy,temperature=0.5]", "first-passage#2/median-time[of=a/b]")) {
			assertEquals(text, ResultSelector.parse(text).text());
			assertEquals(text, ResultSelector.parse(text).toString());
			assertEquals(ResultSelector.parse(text), ResultSelector.parse(ResultSelector.parse(text).text()));
		}
	}

	@Test
	void whatIsNoneIsRefused() {
		Map<String, String> wrong = Map.of("survival[of=energy", "does not close it", "survival[energy]",
				"should be a label with its value", "[of=energy]", "names no result", "", "names no result");
		wrong.forEach((text, remedy) -> {
			String message = assertThrows(IllegalArgumentException.class, () -> ResultSelector.parse(text)).getMessage();
			assertTrue(message.contains(remedy), message);
		});
	}

	/** A result may have more labels than are asked for, and not fewer. */
	@Test
	void matches() {
		ResultTag labelled = tag("survival").label("temperature", "0.5").label("of", "energy");
		assertTrue(ResultSelector.parse("survival").matches(labelled));
		assertTrue(ResultSelector.parse("survival[temperature=0.5]").matches(labelled));
		assertFalse(ResultSelector.parse("survival[temperature=0.6]").matches(labelled));
		assertFalse(ResultSelector.parse("survival[temperature=0.5]").matches(tag("survival")));
		assertFalse(ResultSelector.parse("minima").matches(labelled));
		assertFalse(ResultSelector.parse("somebody/survival").matches(labelled));
		List<Result> results = List.of(Scalar.exact(ResultKind.scalar("a", "", ""), 1),
				Scalar.exact(ResultKind.scalar("b", "", ""), 2));
		assertEquals(List.of(results.get(1)), ResultSelector.parse("b").in(results));
	}
}
