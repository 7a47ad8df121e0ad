// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code compare}: runs of different settings beside each other. */
class CompareTest {

	@TempDir
	private Path folder;

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private void run(String name, String... more) {
		Spinscape done = Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=3", "--explorer",
				"enumeration", "--sampler", "metropolis", "--observable", "energy", "--analyzer", "mean", "--samples", "6",
				"--sweeps", "300", "--burn-in", "30", "-o",
				at(name + ".spinscape"));
		assertEquals(ExitCode.DONE, done.code(), done.err());
		String[] line = new String[6 + more.length];
		System.arraycopy(new String[] { "run", at(name + ".spinscape"), "--no-figures", "-q", "-o", at(name) }, 0, line, 0,
				6);
		System.arraycopy(more, 0, line, 6, more.length);
		Spinscape run = Spinscape.run(line);
		assertEquals(ExitCode.DONE, run.code(), run.err());
	}

	private static JsonObject row(JsonObject document, String name) {
		for (JsonElement row : document.getAsJsonArray("numbers")) {
			if (row.getAsJsonObject().get("name").getAsString().equals(name)) {
				return row.getAsJsonObject();
			}
		}
		throw new AssertionError("no '" + name + "' in " + document);
	}

	@Test
	void runsOfOneSeedArePairedAndOthersIndependent() throws IOException {
		run("first");
		run("again");
		run("other", "--seed", "2");
		Spinscape answer = Spinscape.run("compare", at("first"), at("again"), at("other"), "--json", "--figures", at(
				"figures"));
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
		JsonObject document = answer.json().getAsJsonObject();
		assertEquals("[\"first\",\"again\",\"other\"]", document.get("runs").toString());
		assertEquals("[{\"name\":\"seed\",\"values\":[\"1\",\"1\",\"2\"]}]", document.get("settings").toString());

		JsonObject energy = row(document, "ground-energy");
		assertTrue(energy.getAsJsonArray("differences").get(0).isJsonNull(), "the first run differs from itself");
		JsonObject same = energy.getAsJsonArray("differences").get(1).getAsJsonObject();
		assertEquals(0, same.get("value").getAsDouble());
		assertEquals(0, same.get("error").getAsDouble());
		JsonObject other = energy.getAsJsonArray("differences").get(2).getAsJsonObject();
		double first = energy.getAsJsonArray("values").get(0).getAsJsonObject().get("error").getAsDouble();
		double third = energy.getAsJsonArray("values").get(2).getAsJsonObject().get("error").getAsDouble();
		assertEquals(Math.hypot(first, third), other.get("error").getAsDouble(), 1e-12);

		try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
			List<Path> pictures = files.toList();
			assertFalse(pictures.isEmpty(), answer.err());
			for (Path picture : pictures) {
				String text = Files.readString(picture);
				assertTrue(text.contains("first") && text.contains("other"), picture + " does not name the runs");
			}
		}
	}

	@Test
	void theTableHasAColumnForEachRun() {
		run("first");
		run("warm", "--set", "sampler.temperature=7.5");
		String[] lines = Spinscape.run("compare", at("first"), at("warm")).out().split("\n");
		assertTrue(lines[0].matches(" +first +warm +warm - first"), lines[0]);
		assertTrue(lines[1].matches("sampler temperature +[0-9.]+ +7.5"), lines[1]);
	}

	@Test
	void aSingleRunIsRefused() {
		assertEquals(ExitCode.WRONG_INPUT, Spinscape.run("compare", at("first")).code());
	}
}
