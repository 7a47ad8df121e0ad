// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Where the files of a run stand, what guards them, and which are refused. */
class RunFilesTest {

	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");

	@TempDir
	private Path folder;

	/** Scripts and other versions look for these: none may change its place. */
	@Test
	void filesHaveTheirPlaces() throws IOException {
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		List<Path> files = List.of(run.manifest(), run.experiment(), run.inputs(), run.results(), run.assembled(), run
				.tables(),
				run.figures(), run.log(), run.log("part-2"), run.logs(), run.checksums(), run.repeats(), run.locks(),
				run.cluster(), run.tasks(), run.failure("a"), run.task("a"), run.explored("a"), run.soFar("a"),
				run.checkpoint("a"), run.progress("part-2"));
		assertEquals(List.of("manifest.json", "experiment.spinscape", "inputs", "results.h5", "assembled.txt", "results",
				"figures", "log.txt", "logs/part-2.txt", "logs", "checksums.txt", "repeats.txt", "locks", "cluster", "tasks",
				"tasks/a.failed", "tasks/a.h5", "tasks/a.explored.h5", "tasks/a.explored.h5.so-far", "tasks/a.checkpoint",
				"locks/part-2.progress"),
				files.stream().map(file -> run.root().relativize(file).toString().replace('\\', '/')).toList());
	}

	@Test
	void aFolderIsOpenedIfItIsARun() throws IOException {
		assertRefused("there is no such folder", folder.resolve("nowhere"));
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		assertRefused("is no run directory", run.root());
		Files.writeString(run.manifest(), "{}");
		assertRefused("is no run directory", run.root());
		Files.writeString(run.experiment(), "<>");
		assertEquals(run.root(), RunDirectory.open(run.root()).root());
		String taken = assertThrows(StoreException.class, () -> RunDirectory.create(run.root())).getMessage();
		assertTrue(taken.contains("holds a run already; continue it with 'resume'"), taken);
		Path file = Files.writeString(folder.resolve("file"), "x");
		String used = assertThrows(StoreException.class, () -> RunDirectory.create(file)).getMessage();
		assertTrue(used.contains("is a file"), used);
		run.empty();
		assertTrue(Files.isDirectory(run.root()));
		RunDirectory.demandFree(run.root());
	}

	private static void assertRefused(String words, Path root) {
		String message = assertThrows(StoreException.class, () -> RunDirectory.open(root)).getMessage();
		assertTrue(message.startsWith(root + ": " + words), message);
	}

	/** Guarded work may do guarded work, and another thread waits for it. */
	@Test
	void guardedWorkIsDoneOneByOne() throws Exception {
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		List<String> order = new ArrayList<>();
		Thread[] other = new Thread[1];
		run.guarded(() -> {
			order.add("begun");
			run.guarded(() -> order.add("within"));
			other[0] = Thread.ofPlatform().start(() -> {
				try {
					run.guarded(() -> order.add("other"));
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			});
			try {
				other[0].join(50);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			order.add("over");
		});
		other[0].join();
		run.guarded(() -> order.add("later"));
		assertEquals(List.of("begun", "within", "over", "other", "later"), order);
	}

	/** Asked to stop, a process of this machine that works in the run ends; those of other machines are out of reach. */
	@Test
	void workersOfThisMachineAreStopped() throws Exception {
		Path sleep = Path.of("/bin/sleep");
		assumeTrue(Files.isExecutable(sleep));
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		Files.createDirectories(run.locks());
		assertEquals(0, run.stopWorkers());
		Process process = new ProcessBuilder(sleep.toString(), "60").start();
		try {
			lock(run, "here", Host.identity(), process.pid(), Host.begun(process.pid()));
			lock(run, "elsewhere", "another machine", process.pid(), "?");
			assertEquals(List.of("elsewhere", "here"), run.workers());
			assertTrue(run.locked());
			assertEquals(1, run.stopWorkers());
			assertTrue(process.waitFor(10, TimeUnit.SECONDS));
			assertEquals(List.of("elsewhere"), run.workers());
		} finally {
			process.destroyForcibly();
		}
	}

	private static void lock(RunDirectory run, String part, String machine, long pid, String begun) throws IOException {
		Files.writeString(run.locks().resolve(part + ".part.lock"),
				new RunLock.Owner("token", "host", machine, pid, begun).text());
	}

	@Test
	void aSealIsThereOrNot() throws IOException {
		Path file = Files.write(folder.resolve("file"), new byte[0]);
		assertFalse(Seal.check(file), "empty");
		Files.write(file, new byte[1000]);
		assertFalse(Seal.check(file), "without a seal");
		assertFalse(Seal.fits(file));
		assertThrows(StoreException.class, () -> Seal.demand(file));
		for (int length : new int[] { 0, 1, 65_536, 200_000 }) {
			byte[] content = new byte[length];
			Arrays.fill(content, (byte) 7);
			Files.write(file, content);
			Seal.append(file);
			assertTrue(Seal.check(file) && Seal.fits(file), length + " bytes");
			assertEquals(length + 20, Files.size(file));
			try (var in = Seal.content(file)) {
				assertEquals(length, in.readAllBytes().length);
			}
		}
	}

	@Test
	void checksumsAreNotedAndCompared() throws IOException {
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		Checksums sums = new Checksums(run);
		Path file = Files.writeString(run.log(), "abc");
		sums.check(file); // nothing was noted
		sums.note(List.of(file));
		// FIPS 180-2, appendix B.1.
		assertEquals(Map.of("log.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), sums.all());
		sums.check(file);
		sums.check(List.of(file));
		Files.writeString(file, "abd");
		String changed = assertThrows(StoreException.class, () -> sums.check(file)).getMessage();
		assertTrue(changed.contains("its checksum differs"), changed);
		assertThrows(StoreException.class, () -> sums.check(List.of(file)));
		Files.delete(file);
		assertTrue(assertThrows(StoreException.class, () -> sums.check(file)).getMessage().contains("is missing"));
		sums.note(List.of(file));
		assertEquals(Map.of(), sums.all(), "what is gone is noted no longer");
	}

	/** Files of many results are compared in parts: each of them counts, and so does the order. */
	@Test
	void resultsAreTheSameToTheBit() throws IOException {
		ResultsFile file = results("one", 2500, 7);
		assertTrue(file.holdsTheSame(results("same", 2500, 7)));
		assertFalse(file.holdsTheSame(results("other", 2500, 8)), "the last number is another");
		assertFalse(file.holdsTheSame(results("fewer", 2499, 7)));
		assertEquals(2500, file.entries().size());
	}

	private ResultsFile results(String name, int count, double last) throws IOException {
		List<KeyedResult> results = new ArrayList<>();
		for (int sample = 0; sample < count; sample++) {
			results.add(new KeyedResult(new ResultKey("arm", Map.of("T", "0.5", "L", "4"), sample),
					Scalar.exact(ENERGY, sample == count - 1 ? last : sample)));
		}
		Path file = folder.resolve(name + ".h5");
		ResultsWriter.write(file, "test", results);
		return ResultsFile.open(file);
	}

	@Test
	void resultsThatAreNotThereAreNamed() throws IOException {
		Path nothing = folder.resolve("results.h5");
		assertTrue(assertThrows(StoreException.class, () -> ResultsFile.open(nothing)).getMessage()
				.contains("there are no results yet; finish the run with 'resume'"));
		results("results", 2, 7);
		byte[] sealed = Files.readAllBytes(nothing);
		Files.write(nothing, Arrays.copyOf(sealed, sealed.length - 20));
		String unsealed = assertThrows(StoreException.class, () -> ResultsFile.open(nothing)).getMessage();
		assertTrue(unsealed.contains("its checksum is missing"), unsealed);
		Path task = folder.resolve("task.h5");
		TaskFiles.write(task, TaskRecord.of(List.of(Scalar.exact(ENERGY, 1))));
		String other = assertThrows(StoreException.class, () -> ResultsFile.open(task)).getMessage();
		assertTrue(other.contains("is no results file of Spinscape"), other);
	}

	/** Titles tell apart what two components gave under one name; the kind is asked for with its type. */
	@Test
	void entriesSayWhatTheyAre() {
		ResultKey key = new ResultKey("arm", Map.of(), ResultKey.ALL_SAMPLES);
		ResultEntry entry = new ResultEntry(key, Scalar.exact(ENERGY.tag().label("temperature", 2), 1));
		assertEquals("energy[temperature=2]", entry.name());
		assertEquals("energy, temperature = 2", entry.title());
		assertEquals("scalar", entry.type());
		assertEquals("mean energy", entry.meaning());
		assertTrue(entry.is(ENERGY));
		assertFalse(entry.is(ResultKind.scalar("entropy", "", "")));
		assertFalse(entry.is(new ResultKind<>("energy", Series.class, "", "", List.of())));
		assertTrue(key.overSamples());
		assertEquals("energy, temperature = 2 (" + entry.tag().source().text() + ")",
				new ResultEntry(key, entry.tag(), "energy-2").title());
	}
}
