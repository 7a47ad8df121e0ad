// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

class SourcesTest {

	private static final List<Scalar> GAP = List.of(Scalar.exact(ResultKind.scalar("gap", "J", "First level"), 1));

	@Test
	void twoComponentsOfOneIdKeepTheirResultsApart() {
		Sources sources = new Sources();
		Result first = Sources.mark(GAP, sources.next("first-passage")).getFirst();
		Result other = Sources.mark(GAP, sources.next("barrier-tree")).getFirst();
		Result second = Sources.mark(GAP, sources.next("first-passage")).getFirst();
		assertEquals("first-passage", first.tag().source().text());
		assertEquals("barrier-tree", other.tag().source().text());
		assertEquals("first-passage#2", second.tag().source().text());
		assertNotEquals(first.tag().identity(), second.tag().identity());
		assertEquals(first.name(), second.name(), "the name says what it is, not who gave it");
	}
}
