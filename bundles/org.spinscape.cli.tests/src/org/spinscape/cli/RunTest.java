// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Experiments from the command line to the files in the run directory. */
class RunTest {

	@TempDir
	private Path folder;

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private static void done(Spinscape answer) {
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
	}

	private static double value(Spinscape results, String arm, String name) {
		for (JsonElement row : results.json().getAsJsonObject().getAsJsonArray("results")) {
			JsonObject result = row.getAsJsonObject();
			if (result.get("arm").getAsString().equals(arm) && result.get("name").getAsString().equals(name)) {
				return result.get("value").getAsDouble();
			}
		}
		throw new AssertionError("no result '" + name + "' of arm '" + arm + "'");
	}

	@Test
	void theFirstExampleGivesTheSameBitsForAnyNumberOfThreads() throws IOException {
		done(Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=6", "--threads", "1", "-o", at("one")));
		done(Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=6", "--threads", "2", "-o", at("two")));
		assertEquals(-1, Files.mismatch(folder.resolve("one/results.h5"), folder.resolve("two/results.h5")));
		assertEquals(-1, Files.mismatch(folder.resolve("one/manifest.json"), folder.resolve("two/manifest.json")));
		assertTrue(Files.exists(folder.resolve("one/figures/barrier-tree-sample-0.svg")));
		List<String> tree = Files.readAllLines(folder.resolve("one/results/barrier-tree-glass-s0003.csv"));
		assertTrue(tree.getFirst().startsWith("rank,state,energy [J],father,barrier [J]"), tree.getFirst());
	}

	@Test
	void samplersGiveTheSameBitsForAnyNumberOfThreads() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=4", "--sampler",
				"parallel-tempering", "--observable", "energy", "--observable", "replica-overlap", "--replicas", "2",
				"--samples", "3", "--sweeps", "600", "--burn-in", "50", "-o", at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "--threads", "1", "--no-figures", "-o", at("one")));
		done(Spinscape.run("run", at("x.spinscape"), "--threads", "2", "--no-figures", "-o", at("two")));
		assertEquals(-1, Files.mismatch(folder.resolve("one/results.h5"), folder.resolve("two/results.h5")));
	}

	@Test
	void anotherSeedGivesOtherNumbers() {
		done(Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=10", "--explorer", "enumeration", "-o",
				at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "--seed", "1", "-o", at("one")));
		done(Spinscape.run("run", at("x.spinscape"), "--seed", "2", "-o", at("two")));
		assertTrue(value(Spinscape.run("results", at("one"), "--json"), "sk", "ground-energy") != value(
				Spinscape.run("results", at("two"), "--json"), "sk", "ground-energy"));
	}

	@Test
	void sweepsAreFollowedAndBecomeCurves() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=3", "--sampler", "metropolis",
				"--sweeps", "200", "--burn-in", "20", "-o", at("x.spinscape")));
		String text = Files.readString(folder.resolve("x.spinscape")).replace("provider=\"metropolis\"",
				"provider=\"metropolis\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
		text = text.replaceFirst("(<sampler[^>]*?)/>",
				"$1><parameters name=\"temperature\"><sweep xsi:type=\"experiment:LinearSweep\" from=\"1\" to=\"2\""
						+ " count=\"3\"/></parameters></sampler>");
		Files.writeString(folder.resolve("x.spinscape"), text);
		done(Spinscape.run("run", at("x.spinscape"), "-o", at("run")));
		String out = Spinscape.run("results", at("run"), "--json").out();
		JsonObject curve = row(Spinscape.run("results", at("run"), "--json"), "over-sweep[of=energy,over=temperature]");
		JsonArray temperatures = curve.getAsJsonObject("x").getAsJsonArray("values");
		assertEquals(List.of("1", "1.5", "2"), temperatures.asList().stream().map(JsonElement::getAsString).toList());
		assertEquals("temperature", curve.getAsJsonObject("x").get("name").getAsString());
		assertEquals(3, curve.getAsJsonObject("y").getAsJsonArray("values").size());
		assertTrue(out.contains("\"temperature\": \"1.5\""), out);
	}

	/** Exact energy per spin of the 4 x 4 ferromagnet at T = 2 (science notes, A1), from a run that has no temperature. */
	@Test
	void runsWithWeightsOfTheirOwnAreReweighted() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=4", "--set", "couplings=pm1", "--set",
				"p=1",
				"--sampler", "wang-landau", "--observable", "energy", "--analyzer", "reweighting", "--analyzer", "mean",
				"--sweeps", "40000", "--burn-in", "4000", "-o", at("x.spinscape")));
		String text = Files.readString(folder.resolve("x.spinscape")).replaceFirst("(provider=\"reweighting\"[^>]*?)/>",
				"$1><parameters name=\"temperatures\" value=\"2\"/></analyzers>");
		Files.writeString(folder.resolve("x.spinscape"), text);
		done(Spinscape.run("run", at("x.spinscape"), "--no-figures", "-o", at("run")));
		Spinscape results = Spinscape.run("results", at("run"), "--json");
		JsonObject y = row(results, "reweighted-energy").getAsJsonObject("y");
		double error = y.getAsJsonArray("errors").get(0).getAsDouble();
		assertEquals(-1.755380289, y.getAsJsonArray("values").get(0).getAsDouble(), 4 * error);
		assertTrue(error < 0.03, "error " + error);
		assertTrue(!results.out().contains("\"energy-tau\""), "mean has taken the records for thermal ones");
	}

	private static JsonObject row(Spinscape results, String name) {
		return results.json().getAsJsonObject().getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(row -> row.get("name").getAsString().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no result " + name + " in " + results.out()));
	}

	@Test
	void analysesCanBeDoneAgain() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=4", "--sampler",
				"parallel-tempering", "--observable", "replica-overlap", "--observable", "energy", "--analyzer", "mean",
				"--analyzer", "overlap-distribution", "--replicas", "2", "--samples", "3", "--sweeps", "600", "--burn-in",
				"50", "-o", at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "--no-figures", "-o", at("run")));
		byte[] results = Files.readAllBytes(folder.resolve("run/results.h5"));
		byte[] task = Files.readAllBytes(folder.resolve("run/tasks/edwards-anderson-p000-s0001.h5"));
		byte[] experiment = Files.readAllBytes(folder.resolve("run/experiment.spinscape"));
		done(Spinscape.run("analyze", at("run"), "--no-figures"));
		assertArrayEquals(results, Files.readAllBytes(folder.resolve("run/results.h5")));
		assertArrayEquals(task, Files.readAllBytes(folder.resolve("run/tasks/edwards-anderson-p000-s0001.h5")));
		assertArrayEquals(experiment, Files.readAllBytes(folder.resolve("run/experiment.spinscape")));

		done(Spinscape.run("analyze", at("run"), "--no-figures", "--analyzer", "overlap-distribution", "--analyzer-set",
				"bins=5", "--analyzer", "binder"));
		String out = Spinscape.run("results", at("run"), "--json").out();
		assertTrue(out.contains("\"binder\""), out);
		assertTrue(Files.readString(folder.resolve("run/experiment.spinscape")).contains("provider=\"binder\""));
		assertTrue(Files.exists(folder.resolve("run/results/binder.csv")));
		byte[] more = Files.readAllBytes(folder.resolve("run/results.h5"));
		done(Spinscape.run("analyze", at("run"), "--no-figures"));
		assertArrayEquals(more, Files.readAllBytes(folder.resolve("run/results.h5")));
	}

	@Test
	void analyzersThatDoNotFitARunAreRefused() {
		done(Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=8", "--sampler", "metropolis", "--sweeps", "200", "-o",
				at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "--no-figures", "-o", at("run")));
		Spinscape missing = Spinscape.run("analyze", at("run"), "--analyzer", "binder");
		assertEquals(ExitCode.WRONG_INPUT, missing.code());
		assertTrue(missing.err().contains("needs observable replica-overlap"), missing.err());
		assertEquals(ExitCode.WRONG_INPUT, Spinscape.run("analyze", at("run"), "--analyzer", "no-such").code());
		assertEquals(ExitCode.WRONG_INPUT, Spinscape.run("analyze", at("nowhere")).code());
	}

	@Test
	void armsAreCompared() {
		Spinscape run = Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=12", "--no-figures", "-o", at(
				"run"));
		done(run);
		// The example answers its own question.
		assertTrue(run.out().contains("ferromagnet, comparison[of=funnel-share]: SUPPORTED."
				+ " funnel-share of ferromagnet exceeds that of glass by 0.3"), run.out());
		done(Spinscape.run("analyze", at("run"), "--no-figures", "--analyzer", "compare-arms", "--analyzer-set",
				"result=funnel-share", "--analyzer-set", "other=ferromagnet", "--analyzer-set", "claim=smaller"));
		Spinscape results = Spinscape.run("results", at("run"));
		// The paired difference is -0.32 +- 0.02 for 100 samples: 13 standard deviations, so 4 for 12.
		assertTrue(results.out().contains("glass, comparison[of=funnel-share]: SUPPORTED."
				+ " funnel-share of glass is below that of ferromagnet by 0.3"), results.out());
	}

	@Test
	void aFinishedRunIsNotDoneAgain() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "sk", "--set", "N=8", "--explorer", "enumeration", "-o",
				at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "-o", at("run")));
		var before = Files.getLastModifiedTime(folder.resolve("run/results.h5"));
		done(Spinscape.run("resume", at("run")));
		assertEquals(before, Files.getLastModifiedTime(folder.resolve("run/results.h5")));
		assertTrue(Spinscape.run("status", at("run")).out().contains("complete, 1 of 1 tasks"));
	}

	@Test
	void whatIsMissingIsDoneByResume() throws IOException {
		done(Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=3", "-o", at("run")));
		byte[] whole = Files.readAllBytes(folder.resolve("run/results.h5"));
		Files.delete(folder.resolve("run/tasks/glass-p000-s0001.h5"));
		Files.delete(folder.resolve("run/results.h5"));
		assertEquals("interrupted",
				Spinscape.run("status", at("run"), "--json").json().getAsJsonObject().get("state").getAsString());
		done(Spinscape.run("resume", at("run")));
		assertArrayEquals(whole, Files.readAllBytes(folder.resolve("run/results.h5")));
	}

	/** A kill between the files of results leaves some of them out or old; resume sees it, and status says so before. */
	@Test
	void exportsThatAreMissingOrOldAreWrittenByResume() throws IOException {
		done(Spinscape.run("run", "example:glass-or-funnel", "--set", "samples=2", "--no-figures", "-o", at("run")));
		Path results = folder.resolve("run/results.h5");
		byte[] whole = Files.readAllBytes(results);
		Map<String, String> tables = tables();
		assertTrue(tables.size() > 3, tables.keySet().toString());
		try (var files = Files.list(folder.resolve("run/results"))) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		assertTrue(Spinscape.run("status", at("run")).out().contains("interrupted"));
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		assertEquals(tables, tables());
		assertTrue(Spinscape.run("status", at("run")).out().contains("complete"));
		Files.delete(folder.resolve("run/results/scalars.csv"));
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		assertEquals(tables, tables());

		// Results of before the last task was done.
		Files.write(results, new byte[] { 1, 2, 3 });
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		assertArrayEquals(whole, Files.readAllBytes(results));
		Files.setLastModifiedTime(results, FileTime.fromMillis(0));
		Files.writeString(folder.resolve("run/assembled.txt"), "5 files, 20000 bytes, 1234abcd");
		assertTrue(Spinscape.run("status", at("run")).out().contains("interrupted"));
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		assertTrue(Spinscape.run("status", at("run")).out().contains("complete"));
		assertArrayEquals(whole, Files.readAllBytes(results));
	}

	private Map<String, String> tables() throws IOException {
		Map<String, String> tables = new TreeMap<>();
		try (var files = Files.list(folder.resolve("run/results"))) {
			for (Path file : files.toList()) {
				tables.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return tables;
	}

	@Test
	void runDirectoriesNameNoUserAndNoAbsolutePath() throws IOException {
		Path instance = Files.writeString(folder.resolve("pair.txt"), "2 1\n1 2 -1\n");
		done(Spinscape.run("new", "--hamiltonian", "ising-file", "--set", "file=" + instance, "--explorer",
				"barrier-tree", "-o", at("x.spinscape")));
		done(Spinscape.run("run", at("x.spinscape"), "-o", at("run")));
		for (String name : List.of("manifest.json", "experiment.spinscape", "log.txt")) {
			String text = Files.readString(folder.resolve("run").resolve(name));
			assertTrue(!text.contains(folder.toString()) && !text.contains(System.getProperty("user.home")), text);
		}
		assertTrue(Files.exists(folder.resolve("run/inputs/pair.txt")));
	}

	@Test
	void everyListIsOneJsonDocument() {
		for (String kind : List.of("hamiltonians", "samplers", "explorers", "observables", "analyzers", "examples")) {
			Spinscape answer = Spinscape.run("list", kind, "--json");
			done(answer);
			for (JsonElement row : answer.json().getAsJsonArray()) {
				JsonObject item = row.getAsJsonObject();
				assertTrue(item.has("id") && item.has("name") && item.has("provider"), item.toString());
				if (!kind.equals("examples")) {
					Spinscape described = Spinscape.run("describe", item.get("id").getAsString(), "--json");
					done(described);
					assertTrue(described.json().isJsonObject() || described.json().isJsonArray());
				}
			}
		}
		assertTrue(Spinscape.run("validate", "example:gset-g11", "--json").json().getAsJsonObject().get("valid")
				.getAsBoolean());
	}
}
