// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	/** Its author gets a page, and hears how fast a model is. */
	@Test
	void asAPage(@TempDir Path folder) throws IOException {
		Path page = folder.resolve("perceptron.html");
		Spinscape answer = Spinscape.run("check", "binary-perceptron", "--set", "N=7", "--report", page.toString());
		assertEquals(ExitCode.DONE, answer.code(), answer.out() + answer.err());
		assertTrue(answer.out().matches(
				"(?s).*binary-perceptron: [\\d,]+ energies a second, one by one; [\\d,]+ in questions of 128\\R.*"),
				answer.out());
		String html = Files.readString(page);
		int clauses = Integer.parseInt(answer.out().replaceFirst("(?s).*binary-perceptron: (\\d+) of .*", "$1"));
		assertEquals(clauses, html.split("<td>holds</td>", -1).length - 1);
		assertTrue(html.contains(clauses + " of " + clauses + " clauses hold") && html.contains("one by one"), html);
		Spinscape nowhere = Spinscape.run("check", "binary-perceptron", "--report", folder.resolve("not/there.html")
				.toString());
		assertEquals(ExitCode.WRONG_INPUT, nowhere.code(), nowhere.out());
		assertTrue(nowhere.err().contains("there.html is no file in a folder that there is"), nowhere.err());
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
