// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models leave as instance files and come back. */
class ExportModelTest {

	@TempDir
	private Path folder;

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private static void done(Spinscape answer) {
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
	}

	@Test
	void whatIsWrittenIsReadAndWrittenAlike() throws IOException {
		done(Spinscape.run("export-model", "--hamiltonian", "edwards-anderson", "--set", "L=3", "--set", "couplings=pm1",
				"--format", "rudy", "-o", at("lattice.rudy")));
		done(Spinscape.run("export-model", "--hamiltonian", "ising-file", "--set", "file=" + at("lattice.rudy"),
				"--format", "rudy", "-o", at("again.rudy")));
		assertEquals(Files.readString(folder.resolve("lattice.rudy")), Files.readString(folder.resolve("again.rudy")));
	}

	@Test
	void anExperimentAndItsModelAloneHaveTheSameDisorder() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=7", "--explorer", "enumeration", "-o",
				at("sk.spinscape")));
		done(Spinscape.run("export-model", at("sk.spinscape"), "--format", "bqm-json", "-o", at("file.json")));
		done(Spinscape.run("export-model", "--hamiltonian", "sk", "--set", "N=7", "--format", "bqm-json", "-o",
				at("alone.json")));
		String text = Files.readString(folder.resolve("file.json"));
		assertEquals(text, Files.readString(folder.resolve("alone.json")));
		done(Spinscape.run("export-model", at("sk.spinscape"), "--sample", "1", "--format", "bqm-json", "-o",
				at("other.json")));
		assertFalse(text.equals(Files.readString(folder.resolve("other.json"))));
	}

	@Test
	void aConstantWithoutPlaceIsSaid() {
		Spinscape answer = Spinscape.run("export-model", "--hamiltonian", "sk", "--set", "N=5", "--format", "sparse", "-o",
				at("sk.sparse"));
		done(answer);
		assertTrue(answer.err().contains("sparse has no place for a constant"), answer.err());
	}

	@Test
	void whatCannotBeExpressedIsRefusedAndLeavesNothing() throws IOException {
		refused("a term of 3 spins", "--hamiltonian", "p-spin", "--format", "qubo");
		refused("no formula", "--hamiltonian", "sk", "--format", "cnf");
		refused("'gif' is not one of rudy", "--hamiltonian", "sk", "--format", "gif");
		refused("either an experiment file or", "--format", "rudy");
		refused("not installed", "--hamiltonian", "nothing", "--format", "rudy");
		refused("no arm 'middle'", "example:glass-or-funnel", "--arm", "middle", "--format", "rudy");
		refused("samples are counted from 0", "--hamiltonian", "sk", "--sample", "-1", "--format", "rudy");
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	private void refused(String words, String... arguments) {
		String[] line = new String[arguments.length + 3];
		line[0] = "export-model";
		System.arraycopy(arguments, 0, line, 1, arguments.length);
		line[arguments.length + 1] = "-o";
		line[arguments.length + 2] = at("out.txt");
		Spinscape answer = Spinscape.run(line);
		assertEquals(ExitCode.WRONG_INPUT, answer.code(), answer.err());
		assertTrue(answer.err().contains(words), answer.err());
		assertEquals(1, answer.err().strip().lines().count(), answer.err());
	}
}
