// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;

class EverywhereTheSameTest {

	@Test
	void oneValueIsASentenceAndSeveralAreAPicture() {
		List<Subject> subjects = List.of(Samples.of("a", Scalar.exact(ResultKind.scalar("lost", "", ""), 0)),
				Samples.of("b", Scalar.exact(ResultKind.scalar("lost", "", ""), 0)), Samples.of("a",
						Scalar.exact(ResultKind.scalar("gap", "J", ""), 1)),
				Samples.of("b", Scalar.exact(ResultKind.scalar("gap", "J", ""), 2)), Samples.of("a",
						Scalar.exact(ResultKind.scalar("t-f", "J/k_B", ""), Double.NaN)));
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		assertEquals(List.of("gap", "gap"), same.others().stream().map(subject -> subject.result().name()).toList());
		assertTrue(same.text().contains("- lost: 0\n- t-f: undefined\n"), same.text());
	}

	@Test
	void undefinedSomewhereIsNotTheSame() {
		List<Subject> subjects = List.of(Samples.of("a", Scalar.exact(ResultKind.scalar("gap", "J", ""), Double.NaN)),
				Samples.of("b", Scalar.exact(ResultKind.scalar("gap", "J", ""), 2)));
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		assertEquals(subjects, same.others());
		assertEquals("", same.text());
	}
}
