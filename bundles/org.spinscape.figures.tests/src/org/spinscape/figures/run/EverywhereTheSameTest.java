// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;

class EverywhereTheSameTest {

	@Test
	void oneValueIsASentenceAndSeveralAreAPicture() {
		List<Subject> subjects = List.of(Samples.of("a", Scalar.exact("lost", "", "", 0)),
				Samples.of("b", Scalar.exact("lost", "", "", 0)), Samples.of("a", Scalar.exact("gap", "J", "", 1)),
				Samples.of("b", Scalar.exact("gap", "J", "", 2)), Samples.of("a", Scalar.exact("T_f", "J/k_B", "", Double.NaN)));
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		assertEquals(List.of("gap", "gap"), same.others().stream().map(subject -> subject.result().name()).toList());
		assertTrue(same.text().contains("- lost: 0\n- T_f: undefined\n"), same.text());
	}

	@Test
	void undefinedSomewhereIsNotTheSame() {
		List<Subject> subjects = List.of(Samples.of("a", Scalar.exact("gap", "J", "", Double.NaN)),
				Samples.of("b", Scalar.exact("gap", "J", "", 2)));
		EverywhereTheSame same = EverywhereTheSame.of(subjects);
		assertEquals(subjects, same.others());
		assertEquals("", same.text());
	}
}
