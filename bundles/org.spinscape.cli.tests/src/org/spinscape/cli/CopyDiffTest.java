// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments are written under another name, those of runs too, and compared. */
class CopyDiffTest {

	@TempDir
	private Path folder;

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private static void done(Spinscape finished) {
		assertEquals(ExitCode.DONE, finished.code(), finished.err());
	}

	@Test
	void theExperimentOfARunComesWithItsFiles() throws IOException {
		Files.writeString(folder.resolve("graph.txt"), "3 3\n1 2 1\n2 3 1\n1 3 1\n");
		done(Spinscape.run("new", "--hamiltonian", "ising-file", "--set", "file=" + at("graph.txt"), "--explorer",
				"barrier-tree", "-o", at("first.spinscape")));
		done(Spinscape.run("run", at("first.spinscape"), "-o", at("run"), "-q", "--no-figures", "--threads", "1"));
		Files.delete(folder.resolve("graph.txt"));
		done(Spinscape.run("copy", at("run"), "-o", at("second.spinscape"), "--set", "samples=2"));
		assertTrue(Files.isRegularFile(folder.resolve("second-inputs/graph.txt")), "the file comes along");
		Spinscape differing = Spinscape.run("diff", at("run"), at("second.spinscape"));
		done(differing);
		assertTrue(differing.out().lines().anyMatch(line -> line.matches("samples +1 +2")), differing.out());
		done(Spinscape.run("run", at("second.spinscape"), "-o", at("again"), "-q", "--no-figures", "--threads", "1"));
		Spinscape kept = Spinscape.run("copy", at("run"), "-o", at("second.spinscape"));
		assertEquals(ExitCode.WRONG_INPUT, kept.code());
		assertTrue(kept.err().contains("exists; name another file"), kept.err());
	}

	@Test
	void whatIsLeftOutIsTheSameAsItsDefault() {
		done(Spinscape.run("new", "--hamiltonian", "sk", "--explorer", "barrier-tree", "-o", at("a.spinscape")));
		done(Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=7", "--explorer", "barrier-tree", "-o",
				at("b.spinscape")));
		done(Spinscape.run("copy", at("b.spinscape"), "-o", at("c.spinscape")));
		assertEquals("no setting differs", Spinscape.run("diff", at("b.spinscape"), at("c.spinscape")).out().strip());
		Spinscape json = Spinscape.run("diff", at("a.spinscape"), at("b.spinscape"), "--json");
		var settings = json.json().getAsJsonObject().getAsJsonArray("settings");
		assertEquals(1, settings.size(), json.out());
		assertEquals("model N", settings.get(0).getAsJsonObject().get("name").getAsString());
		assertEquals("7", settings.get(0).getAsJsonObject().get("second").getAsString());
		assertTrue(Spinscape.run("diff", at("a.spinscape"), at("b.spinscape"), "--all").out().contains("seed"));
	}
}
