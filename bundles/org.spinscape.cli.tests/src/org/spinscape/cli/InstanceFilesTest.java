// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What an instance file was taken for is said wherever one looks. */
class InstanceFilesTest {

	private static final String REMARK = "ising-file: coo: 3 bits, 2 pairs, coefficients -4.5 to 1, 0 linear terms,"
			+ " to be minimised (vartype BINARY, variables numbered 0 to 2)";

	@TempDir
	private Path folder;

	@Test
	void validateRunLogAndManifestSayWhatWasRead() throws IOException {
		Files.writeString(folder.resolve("model.coo"), "# vartype=BINARY\n0 1 1.000000\n1 2 -4.500000\n");
		String file = folder.resolve("x.spinscape").toString();
		assertEquals(ExitCode.DONE, Spinscape.run("new", "--hamiltonian", "ising-file", "--set",
				"file=" + folder.resolve("model.coo"), "--explorer", "enumeration", "-o", file).code());
		String sentence = "arm 'ising-file', " + REMARK;
		Spinscape validated = Spinscape.run("validate", file);
		assertTrue(validated.out().contains(file + ": " + sentence), validated.out());
		assertEquals(sentence, Spinscape.run("validate", file, "--json").json().getAsJsonObject().getAsJsonArray("remarks")
				.get(0).getAsString());
		Spinscape run = Spinscape.run("run", file, "-o", folder.resolve("run").toString(), "--no-figures");
		assertEquals(ExitCode.DONE, run.code(), run.err());
		assertTrue(run.err().contains(sentence), run.err());
		assertTrue(Files.readString(folder.resolve("run/log.txt")).contains(sentence));
		JsonObject manifest = JsonParser.parseString(Files.readString(folder.resolve("run/manifest.json"))).getAsJsonObject();
		assertEquals(REMARK, manifest.getAsJsonObject("models").getAsJsonArray("ising-file").get(0).getAsString());
		assertTrue(Files.readString(folder.resolve("run/results/scalars.csv")).contains(",ground-energy,-4.5,"));
	}

	/** Files are as readable for others as the user wants his files to be; replacing one leaves that as it is. */
	@Test
	void filesHaveThePermissionsOfAnyOther() throws IOException {
		var usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
		Path file = folder.resolve("x.spinscape");
		Path graph = folder.resolve("graph.rud");
		assertEquals(ExitCode.DONE, Spinscape.run("new", "--hamiltonian", "sk", "--explorer", "enumeration", "-o",
				file.toString()).code());
		assertEquals(ExitCode.DONE, Spinscape.run("export-model", file.toString(), "--format", "rudy", "-o", graph.toString())
				.code());
		assertEquals(usual, Files.getPosixFilePermissions(file));
		assertEquals(usual, Files.getPosixFilePermissions(graph));
		var own = PosixFilePermissions.fromString("rw-------");
		Files.setPosixFilePermissions(file, own);
		assertEquals(ExitCode.DONE, Spinscape.run("new", "--hamiltonian", "sk", "--explorer", "enumeration", "--force", "-o",
				file.toString()).code());
		assertEquals(own, Files.getPosixFilePermissions(file));
	}
}
