// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of this bundle run in a German locale; what is said in results is as everywhere. */
class LocaleTest {

	@TempDir
	private Path folder;

	@Test
	void numbersInResultsHavePoints() throws IOException {
		String file = folder.resolve("x.spinscape").toString();
		String run = folder.resolve("run").toString();
		assertEquals(ExitCode.DONE, Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=8", "--sampler", "metropolis",
				"--observable", "energy", "--analyzer", "mean", "--analyzer", "equilibration", "--sweeps", "2000", "-o", file)
				.code());
		assertEquals("de", Locale.getDefault().getLanguage(), "this test needs a locale with commas");
		assertEquals(Locale.ROOT, Locale.getDefault(Locale.Category.FORMAT));
		Spinscape done = Spinscape.run("run", file, "-o", run, "--no-figures");
		assertEquals(ExitCode.DONE, done.code(), done.err());
		for (String text : List.of(done.out(), Spinscape.run("results", run).out(), verdicts())) {
			assertTrue(text.matches("(?s).*\\d\\.\\d.*"), text);
			assertFalse(text.matches("(?s).*[ (]\\d+,\\d+[ );].*"), text);
		}
	}

	private String verdicts() throws IOException {
		StringBuilder all = new StringBuilder();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("run/results"), "equilibration*.csv")) {
			for (Path file : files) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}
}
