// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;

import com.google.gson.JsonObject;

/** A run directory as something that is checked, carried away, shared by processes and run again. */
class RunFilesTest {

	@TempDir
	private Path folder;

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	private static void done(Spinscape answer) {
		assertEquals(ExitCode.DONE, answer.code(), answer.err());
	}

	/** An experiment with an input file, as {@code x.spinscape}. */
	private void experiment() throws IOException {
		Files.writeString(folder.resolve("graph.txt"), "4 4\n1 2 1\n2 3 -1\n3 4 1\n4 1 1\n");
		done(Spinscape.run("new", "--hamiltonian", "ising-file", "--set", "file=" + at("graph.txt"), "--sampler",
				"metropolis",
				"--observable", "energy", "--analyzer", "mean", "--samples", "5", "--sweeps", "400", "--force", "-o",
				at("x.spinscape")));
	}

	private void run(String name, String... more) throws IOException {
		experiment();
		done(Spinscape.run(Stream.concat(Stream.of("run", at("x.spinscape"), "--no-figures", "-q", "-o", at(name)),
				Stream.of(more)).toArray(String[]::new)));
	}

	/** What must be the same however a run was carried out. */
	private Map<String, String> content(String name) throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder.resolve(name))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = folder.resolve(name).relativize(file).toString().replace('\\', '/');
				if (!path.startsWith("locks/") && !path.startsWith("logs/") && !path.equals("log.txt")) {
					content.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
				}
			}
		}
		return content;
	}

	@Test
	void aPreviewCountsTasksAndLeavesNothing() throws IOException {
		experiment();
		List<Path> before = Files.list(folder).sorted().toList();
		Spinscape answer = Spinscape.run("preview", at("x.spinscape"), "--set", "samples=1000", "--try", "0.2s", "--json",
				"--threads", "2");
		done(answer);
		JsonObject preview = answer.json().getAsJsonObject();
		assertEquals(1000, preview.get("tasks").getAsInt());
		assertTrue(preview.get("seconds").getAsDouble() > 0);
		double disk = preview.get("diskBytes").getAsDouble();
		run("run", "--set", "samples=1000");
		double found = content("run").values().stream().mapToDouble(String::length).sum();
		assertTrue(disk > found / 3 && disk < 3 * found, disk + " was foretold, and it became " + found);
		Files.walk(folder.resolve("run")).sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		assertEquals(before, Files.list(folder).sorted().toList());
		assertTrue(Spinscape.run("preview", at("x.spinscape"), "--try", "0.1s").out()
				.contains("x.spinscape: 5 tasks, less than a second with "));
	}

	/** A start file of a sampler that an explorer names; relative to the experiment, wherever the command is given. */
	@Test
	void filesOfNestedComponentsAreRelativeToTheExperiment() throws IOException {
		Path start = Files.writeString(folder.resolve("start.txt"), "++++++++++++++++\n");
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=4", "--explorer", "landing",
				"--explorer-set", "sampler=metropolis(temperature=1, start=file, start-file=" + start + ")", "--explorer-set",
				"runs=4", "-o", at("n.spinscape")));
		String text = Files.readString(folder.resolve("n.spinscape"));
		Files.writeString(folder.resolve("n.spinscape"), text.replace(start.toString(), "start.txt"));
		done(Spinscape.run("validate", at("n.spinscape")));
		done(Spinscape.run("run", at("n.spinscape"), "--no-figures", "-q", "-o", at("run")));
		Map<String, String> content = content("run");
		assertEquals("++++++++++++++++\n", content.get("inputs/start.txt"));
		content.forEach((file, bytes) -> assertFalse(bytes.contains(folder.toString()), file));
		Files.delete(start);
		done(Spinscape.run("rerun", at("run"), "-q", "-o", at("again")));
		assertEquals(content, content("again"));
		Files.writeString(folder.resolve("n.spinscape"), text.replace(start.toString(), "gone.txt"));
		Spinscape missing = Spinscape.run("validate", at("n.spinscape"));
		assertEquals(ExitCode.WRONG_INPUT, missing.code());
		assertTrue(missing.err().contains("file 'gone.txt' is not there or not readable"), missing.err());
	}

	@Test
	void sweepsAreWrittenOnTheCommandLine() {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--sampler", "metropolis", "--sweep",
				"L=4; 6; 8 with a",
				"--sweep", "sampler.temperature=0.5 to 2 in 3 with a", "--where", "temperature * L > 3", "--where", "L < 8",
				"-o", at("s.spinscape")));
		assertTrue(Spinscape.run("validate", at("s.spinscape")).out().contains("fine, 1 task;"));
		Spinscape wrong = Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--sampler", "metropolis", "--sweep",
				"size=4; 6", "-o", at("w.spinscape"));
		assertEquals(ExitCode.WRONG_INPUT, wrong.code());
		assertTrue(wrong.err().contains("--sweep size: there is no such parameter; name one of hamiltonian."), wrong.err());
		wrong = Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--sampler", "metropolis", "--derive",
				"temperature=2 * L + ", "-o", at("w.spinscape"));
		assertTrue(wrong.err().contains("at position 9: something is missing"), wrong.err());
	}

	/** More tasks than have files of their own. */
	@Test
	void runsOfManyTasksAreTheSameHoweverTheyWereDone() throws IOException {
		run("one", "--set", "samples=300", "--set", "sweeps=40", "--threads", "1");
		run("two", "--set", "samples=300", "--set", "sweeps=40", "--threads", "2");
		assertEquals(content("one"), content("two"));
		assertEquals(1, Files.list(folder.resolve("one/tasks")).count(), "one pack");
		Path pack = folder.resolve("two/tasks/ordered-000000.records");
		byte[] bytes = Files.readAllBytes(pack);
		bytes[bytes.length / 2] ^= 4;
		Files.write(pack, bytes);
		Spinscape damaged = Spinscape.run("verify", at("two"));
		assertEquals(ExitCode.FAILED, damaged.code());
		assertTrue(damaged.out().contains("resume the run, which does task ising-file-p000-s0"), damaged.out());
		assertTrue(Spinscape.run("status", at("two")).out().contains("299 of 300"));
		done(Spinscape.run("resume", at("two"), "--no-figures", "-q"));
		assertEquals(content("one"), content("two"));
		done(Spinscape.run("analyze", at("two"), "--no-figures", "--analyzer", "mean"));
		assertEquals(content("one").get("results.h5"), content("two").get("results.h5"));
		done(Spinscape.run("pack", at("one"), "-o", at("one.zip")));
		done(Spinscape.run("unpack", at("one.zip"), "-o", at("copy")));
		done(Spinscape.run("verify", at("copy")));
		assertTrue(Spinscape.run("status", at("copy")).out().contains("complete, 300 of 300"));
	}

	@Test
	void aDamagedTaskIsNamedSetAsideAndDoneAgain() throws IOException {
		run("run");
		done(Spinscape.run("verify", at("run")));
		Map<String, String> whole = content("run");
		Path task = folder.resolve("run/tasks/ising-file-p000-s0003.h5");
		byte[] content = Files.readAllBytes(task);
		content[content.length / 2] ^= 16;
		Files.write(task, content);
		Spinscape found = Spinscape.run("verify", at("run"));
		assertEquals(ExitCode.FAILED, found.code());
		assertTrue(found.out().contains(
				"tasks/ising-file-p000-s0003.h5: is not what was written; delete it and resume the run,"
						+ " which does task ising-file-p000-s0003 again"), found.out());
		JsonObject row = Spinscape.run("verify", at("run"), "--json").json().getAsJsonObject().getAsJsonArray("damaged").get(
				0)
				.getAsJsonObject();
		assertEquals("ising-file-p000-s0003", row.get("task").getAsString());
		Spinscape.run("verify", at("run"), "--set-aside");
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		done(Spinscape.run("verify", at("run")));
		Map<String, String> again = content("run");
		again.keySet().removeIf(name -> name.startsWith("damaged/"));
		assertEquals(whole, again);
	}

	/** A description that was changed by hand or by a bad disk is not run as if it were the one of the run. */
	@Test
	void aChangedDescriptionIsNotResumed() throws IOException {
		run("run");
		for (String name : List.of("experiment.spinscape", "inputs/graph.txt", "manifest.json")) {
			Path file = folder.resolve("run").resolve(name);
			byte[] content = Files.readAllBytes(file);
			Files.writeString(file, Files.readString(file).replaceFirst("4", "5"));
			Spinscape refused = Spinscape.run("resume", at("run"));
			assertEquals(ExitCode.WRONG_INPUT, refused.code(), name);
			assertTrue(refused.err().contains("its checksum differs"), refused.err());
			Files.write(file, content);
		}
		done(Spinscape.run("resume", at("run"), "--no-figures"));
	}

	@Test
	void rerunTellsEqualBitsFromOthers() throws IOException {
		run("run");
		run("other", "--seed", "7");
		Spinscape equal = Spinscape.run("rerun", at("run"), "-q", "--threads", "1", "-o", at("again"));
		done(equal);
		assertEquals("bits equal: yes\n", equal.out().replace("\r", ""));
		assertArrayEquals(Files.readAllBytes(folder.resolve("run/results.h5")),
				Files.readAllBytes(folder.resolve("again/results.h5")));
	}

	/** As with a processor that rounds otherwise, a walk that goes another way; and as with a kernel that is wrong. */
	@Test
	void rerunSaysHowFarOtherBitsAreApart() throws IOException {
		run("run", "--set", "sampler.temperature=1.5", "--set", "sweeps=20000");
		run("other", "--seed", "7", "--set", "sampler.temperature=1.5", "--set", "sweeps=20000");
		assertDistance("other", "distance: within the errors; ");
		run("wrong", "--set", "sampler.temperature=1.8", "--set", "sweeps=20000");
		assertDistance("wrong", "distance: more than chance explains; ");
	}

	private void assertDistance(String recorded, String distance) throws IOException {
		Files.copy(folder.resolve(recorded + "/results.h5"), folder.resolve("run/results.h5"),
				StandardCopyOption.REPLACE_EXISTING);
		Spinscape differs = Spinscape.run("rerun", at("run"), "-q");
		assertEquals(ExitCode.FAILED, differs.code(), differs.err());
		List<String> lines = differs.out().lines().toList();
		assertEquals("bits equal: no", lines.getFirst());
		assertTrue(lines.getLast().startsWith(distance), differs.out());
	}

	/** A search that ends by the clock goes as far again, however fast the machine is then. */
	@Test
	void whatEndedByTheClockIsRunAgainToTheSameBits() throws IOException {
		done(Spinscape.run("new", "--hamiltonian", "edwards-anderson", "--set", "L=12", "--explorer", "ground-state",
				"--explorer-set", "budget=0.3", "--explorer-set", "repeats=2", "-o", at("clock.spinscape")));
		done(Spinscape.run("run", at("clock.spinscape"), "--no-figures", "-q", "-o", at("clock")));
		assertTrue(Spinscape.run("results", at("clock")).out().contains("work-done[in=generations]"));
		Spinscape again = Spinscape.run("rerun", at("clock"), "-q", "-o", at("again"));
		assertEquals("bits equal: yes\n", again.out().replace("\r", ""), again.err());
		assertTrue(Files.exists(folder.resolve("again/repeats.txt")));
		done(Spinscape.run("pack", at("again"), "-o", at("again.zip")));
		done(Spinscape.run("unpack", at("again.zip"), "-o", at("unpacked")));
		done(Spinscape.run("verify", at("unpacked")));
		assertEquals(Files.readString(folder.resolve("again/repeats.txt")), Files.readString(folder.resolve(
				"unpacked/repeats.txt")));
	}

	@Test
	void arraysDoNotGoIntoAFile() throws IOException {
		run("run");
		Spinscape refused = Spinscape.run("results", at("run"), "--npy", at("x.spinscape"));
		assertEquals(ExitCode.WRONG_INPUT, refused.code(), refused.err());
		assertTrue(refused.err().contains("x.spinscape: is a file; name a folder"), refused.err());
		done(Spinscape.run("results", at("run"), "--npy", at("arrays"), "--kind", "energy"));
		assertTrue(Files.exists(folder.resolve("arrays/scalars.npy")));
	}

	/** A copy has other times, in any order. */
	@Test
	void aCopyOfARunIsComplete() throws IOException {
		run("run");
		try (Stream<Path> files = Files.walk(folder.resolve("run/tasks"))) {
			for (Path file : files.toList()) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
			}
		}
		assertTrue(Spinscape.run("status", at("run")).out().contains("complete, 5 of 5 tasks"));
		Files.delete(folder.resolve("run/assembled.txt"));
		assertTrue(Spinscape.run("status", at("run")).out().contains("interrupted, 5 of 5 tasks"),
				"tasks that are newer than the results may be others");
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		assertTrue(Spinscape.run("status", at("run")).out().contains("complete, 5 of 5 tasks"));
	}

	/** Nothing of where it was run is needed, not even the input files. */
	@Test
	void aPackedRunIsUnpackedVerifiedAndRunAgain() throws IOException {
		run("run");
		Map<String, String> before = content("run");
		done(Spinscape.run("pack", at("run"), "-o", at("run.zip")));
		Files.delete(folder.resolve("graph.txt"));
		Files.move(folder.resolve("run"), folder.resolve("moved"));
		done(Spinscape.run("unpack", at("run.zip"), "-o", at("copy")));
		assertEquals(before, content("copy"));
		done(Spinscape.run("verify", at("copy")));
		assertTrue(Spinscape.run("status", at("copy")).out().contains("complete, 5 of 5 tasks"));
		done(Spinscape.run("rerun", at("copy"), "-q"));
	}

	/** Processes that share a run by parts come to the same files as one that does it all; merging twice changes nothing. */
	@Test
	void partsAreMergedToTheSameBytes() throws Exception {
		run("whole");
		new Runner(Catalog.installed()).prepare(ExperimentFiles.load(folder.resolve("x.spinscape")), folder,
				folder.resolve("parts"), RunMonitor.SILENT);
		assertEquals(ExitCode.WRONG_INPUT, Spinscape.run("merge", at("parts")).code(), "nothing is finished yet");
		done(Spinscape.run("work", at("parts"), "--part", "2/2"));
		assertEquals(ExitCode.INTERRUPTED, Spinscape.run("merge", at("parts"), "--no-figures").code());
		done(Spinscape.run("work", at("parts"), "--part", "1/2"));
		done(Spinscape.run("merge", at("parts"), "--no-figures"));
		assertEquals(content("whole"), content("parts"));
		var time = Files.getLastModifiedTime(folder.resolve("parts/results.h5"));
		done(Spinscape.run("merge", at("parts"), "--no-figures"));
		assertEquals(content("whole"), content("parts"));
		assertEquals(time, Files.getLastModifiedTime(folder.resolve("parts/results.h5")));
	}

	@Test
	void partsThatThereAreNotAreRefused() throws IOException {
		run("run");
		for (String part : List.of("0/2", "3/2", "1", "x/y")) {
			Spinscape refused = Spinscape.run("work", at("run"), "--part", part);
			assertEquals(ExitCode.WRONG_INPUT, refused.code());
			assertTrue(refused.err().contains("--part: "), refused.err());
		}
		assertEquals(ExitCode.WRONG_INPUT, Spinscape.run("work", at("run")).code());
	}

	@Test
	void statusCountsTasks() throws IOException {
		run("run");
		Files.delete(folder.resolve("run/tasks/ising-file-p000-s0001.h5"));
		Files.writeString(folder.resolve("run/tasks/ising-file-p000-s0001.failed"), "task: no memory\n");
		JsonObject status = Spinscape.run("status", at("run"), "--json").json().getAsJsonObject();
		assertEquals("interrupted", status.get("state").getAsString());
		Map.of("total", 5, "done", 4, "running", 0, "failed", 1)
				.forEach((name, count) -> assertEquals(count, status.get(name).getAsInt(), name));
		assertEquals(0, status.get("rate").getAsDouble());
		assertTrue(status.has("remainingSeconds"));
		done(Spinscape.run("resume", at("run"), "--no-figures"));
		JsonObject after = Spinscape.run("status", at("run"), "--json").json().getAsJsonObject();
		assertEquals(0, after.get("failed").getAsInt());
		assertEquals(5, after.get("done").getAsInt());
	}
}
