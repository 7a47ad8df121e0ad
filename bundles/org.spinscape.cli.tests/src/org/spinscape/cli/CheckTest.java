// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of contribution has clauses, and ours keep them. */
class CheckTest {

	@ParameterizedTest
	@ValueSource(strings = { "number-partitioning", "low-states", "magnetisation", "histogram", "parity", "relu",
			"amplitude-spectrum" })
	void oneOfEachKindConforms(String id) {
		Spinscape answer = Spinscape.run("check", id);
		assertEquals(ExitCode.DONE, answer.code(), answer.out() + answer.err());
		assertTrue(answer.out().matches("(?s).*" + id + ": (\\d+) of \\1 clauses hold\\s*"), answer.out());
	}

	/** What takes no Ising spins is tried on what it is given. */
	@Test
	void onAModelOfOnesOwn() {
		Spinscape answer = Spinscape.run("check", "landscape-walks", "--set", "walks=3", "--on",
				"hp-protein(benchmark=own, sequence=HPPHPH)");
		assertEquals(ExitCode.DONE, answer.code(), answer.out() + answer.err());
		Spinscape wrong = Spinscape.run("check", "energy", "--on", "hp-protein(benchmark=own");
		assertEquals(ExitCode.WRONG_INPUT, wrong.code(), wrong.out() + wrong.err());
		assertTrue(wrong.err().contains("--on"), wrong.err());
	}
}
