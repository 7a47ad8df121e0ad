// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Packs of records: what is cut off or damaged costs its own task and no other, and the order of work leaves no trace. */
class TaskStoreTest {

	private static final int MANY = 1200;
	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "J", "A number.");

	@TempDir
	private Path folder;

	private RunDirectory run;

	@BeforeEach
	void make() throws IOException {
		run = RunDirectory.create(folder.resolve("run"));
	}

	private static String id(int task) {
		return "arm-p000-s%04d".formatted(task);
	}

	private static TaskRecord record(double value) {
		return TaskRecord.of(List.of(Scalar.exact(NUMBER, value)));
	}

	private void write(int... tasks) throws IOException {
		try (RunLock lock = run.lock(); TaskWriter writer = new TaskWriter(run, lock, MANY)) {
			for (int task : tasks) {
				writer.write(id(task), record(task));
			}
		}
	}

	private double value(TaskStore store, int task) throws IOException {
		return ((Scalar) store.read(id(task)).results().getFirst()).value();
	}

	private List<Path> packs() throws IOException {
		try (Stream<Path> files = Files.list(run.tasks())) {
			return files.sorted().toList();
		}
	}

	private static List<String> order() {
		return IntStream.range(0, MANY).mapToObj(TaskStoreTest::id).toList();
	}

	@Test
	void fewTasksHaveFilesAndManyHavePacks() throws IOException {
		try (RunLock lock = run.lock(); TaskWriter writer = new TaskWriter(run, lock, TaskStore.FEW)) {
			writer.write(id(0), record(1));
		}
		assertEquals(List.of(run.task(id(0))), packs());
		write(1, 2);
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(Set.of(id(0), id(1), id(2)), store.done());
			assertEquals(1, value(store, 0));
			assertEquals(2, value(store, 2));
		}
		assertEquals(2, packs().size(), "two records are in one pack");
	}

	@Test
	void aLargeRecordHasAFileOfItsOwn() throws IOException {
		double[] much = new double[TaskWriter.LARGEST / Double.BYTES];
		Series series = new Series(ResultKind.series("curve", "c").tag(), Series.Axis.of("x", "", much),
				Series.Axis.of("y", "", much));
		try (RunLock lock = run.lock(); TaskWriter writer = new TaskWriter(run, lock, MANY)) {
			writer.write(id(7), TaskRecord.of(List.of(series)));
		}
		assertTrue(Files.exists(run.task(id(7))));
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(Set.of(id(7)), store.done());
		}
	}

	/** As a kill leaves it: cut at every byte. */
	@Test
	void whatIsCutOffCostsTheLastTask() throws IOException {
		write(0, 1, 2);
		Path pack = packs().getFirst();
		byte[] whole = Files.readAllBytes(pack);
		List<TaskPack.Place> places = TaskPack.content(pack).records();
		for (int length = 0; length < whole.length; length++) {
			Files.write(pack, Arrays.copyOf(whole, length));
			assertTrue(Integrity.of(run).faults().isEmpty(), "a record that was never finished is no damage");
			try (TaskStore store = TaskStore.of(run)) {
				int cut = length;
				assertEquals(places.stream().filter(place -> place.end() <= cut).count(), store.done().size(),
						"cut at " + length);
			}
		}
	}

	@Test
	void aDamagedRecordCostsItsOwnTask() throws IOException {
		write(0, 1, 2);
		Path pack = packs().getFirst();
		byte[] whole = Files.readAllBytes(pack);
		TaskPack.Place middle = TaskPack.content(pack).records().get(1);
		for (int at = (int) middle.at(); at < middle.end(); at++) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x10;
			Files.write(pack, damaged);
			assertEquals(1, Integrity.of(run).faults().size(), "byte " + at);
			try (TaskStore store = TaskStore.of(run)) {
				assertEquals(Set.of(id(0), id(2)), store.done(), "byte " + at);
				assertEquals(2, value(store, 2));
			}
		}
		write(1); // as a resume does
		TaskOrder.make(run, order());
		assertTrue(Integrity.of(run).faults().isEmpty());
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(1, value(store, 1));
		}
	}

	@Test
	void aPackInOrderNoticesEveryByte() throws IOException {
		write(0, 1);
		TaskOrder.make(run, order());
		Path pack = packs().getFirst();
		byte[] whole = Files.readAllBytes(pack);
		for (int at = 0; at < whole.length; at++) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 1;
			Files.write(pack, damaged);
			assertFalse(Integrity.of(run).faults().isEmpty(), "byte " + at);
		}
		Files.write(pack, Arrays.copyOf(whole, whole.length - 1));
		assertFalse(Integrity.of(run).faults().isEmpty(), "one byte less");
	}

	private Map<String, byte[]> content() throws IOException {
		Map<String, byte[]> content = new TreeMap<>();
		for (Path file : packs()) {
			content.put(file.getFileName().toString(), Files.readAllBytes(file));
		}
		return content;
	}

	@Test
	void theOrderOfWorkLeavesNoTrace() throws IOException {
		int[] all = IntStream.range(0, MANY).toArray();
		write(all);
		TaskOrder.make(run, order());
		Map<String, byte[]> once = content();
		assertEquals(3, once.size(), "500 tasks a pack");
		run = RunDirectory.create(folder.resolve("other"));
		write(IntStream.range(0, MANY).map(i -> MANY - 1 - i).filter(i -> i % 3 != 0).toArray());
		TaskOrder.make(run, order());
		write(IntStream.range(0, MANY).filter(i -> i % 3 == 0).toArray());
		write(5);
		TaskOrder.make(run, order());
		Map<String, byte[]> again = content();
		assertEquals(once.keySet(), again.keySet());
		once.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
	}

	@Test
	void whatIsWrittenLaterIsTaken() throws IOException {
		write(0, 1);
		TaskOrder.make(run, order());
		for (double value : new double[] { 10, 20 }) {
			try (RunLock lock = run.lock();
					TaskWriter writer = new TaskWriter(run, lock, MANY);
					TaskStore store = TaskStore.of(run)) {
				writer.replace(store, id(1), record(value));
			}
			try (TaskStore store = TaskStore.of(run)) {
				assertEquals(value, value(store, 1));
				assertEquals(0, value(store, 0));
			}
		}
		TaskOrder.make(run, order());
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(20, value(store, 1));
		}
	}

	@Test
	void severalProcessesHavePacksOfTheirOwn() throws IOException {
		List<Thread> threads = new ArrayList<>();
		for (int part = 0; part < 4; part++) {
			int first = part;
			threads.add(Thread.ofPlatform().start(() -> {
				try (RunLock lock = run.lock("part-" + first, ""); TaskWriter writer = new TaskWriter(run, lock, MANY)) {
					for (int task = first; task < MANY; task += 4) {
						writer.write(id(task), record(task));
					}
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			}));
		}
		for (Thread thread : threads) {
			assertTrue(joined(thread));
		}
		assertEquals(4, packs().size());
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(Set.copyOf(order()), store.done());
			assertEquals(1199, value(store, 1199));
		}
	}

	private static boolean joined(Thread thread) {
		try {
			thread.join();
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws IOException {
		Files.delete(run.tasks());
		assertRefused("if the folder of the run was moved, 'resume' it where it is now");
		Files.writeString(run.tasks(), "in the way");
		assertRefused("cannot be written");
	}

	private void assertRefused(String words) throws IOException {
		try (RunLock lock = run.lock(); TaskWriter writer = new TaskWriter(run, lock, MANY)) {
			StoreException refused = assertThrows(StoreException.class, () -> writer.write(id(0), record(0)));
			assertTrue(refused.getMessage().contains(words), refused.getMessage());
		}
	}

	/** What explorers have handed over is read until there is more; what is damaged is found again by who works on it. */
	@Test
	void whatATaskUnderWayHasToShow() throws IOException {
		assertEquals(Optional.empty(), soFar(3));
		TaskFiles.write(run.soFar(id(3)), record(1));
		assertTrue(TaskStore.isSoFar(run.soFar(id(3))));
		assertFalse(TaskStore.isSoFar(run.explored(id(3))));
		assertEquals(Optional.of(1.0), soFar(3));
		assertEquals(Optional.empty(), soFar(4), "another task");
		TaskFiles.write(run.explored(id(3)), record(2));
		assertEquals(Optional.of(2.0), soFar(3), "explorers are done");
		Files.writeString(run.explored(id(3)), "damaged");
		assertEquals(Optional.empty(), soFar(3));
		TaskFiles.write(run.explored(id(3)), record(2));
		TaskFiles.write(run.task(id(3)), record(3));
		assertEquals(Optional.empty(), soFar(3), "the task is done");
		TaskStore store = TaskStore.of(run);
		assertTrue(store.has(id(3)));
		assertFalse(store.has(id(4)));
		TaskFiles.write(run.soFar(id(4)), record(4));
		TaskStore looked = TaskStore.of(run);
		Files.delete(run.soFar(id(4)));
		assertEquals(Optional.empty(), looked.readSoFar(id(4)), "gone since it was looked at");
	}

	private Optional<Double> soFar(int task) throws IOException {
		try (TaskStore store = TaskStore.of(run)) {
			return store.readSoFar(id(task)).map(record -> ((Scalar) record.results().getFirst()).value());
		}
	}

	/** The records of a pack fill it, and a task takes as much in memory from a pack as from a file. */
	@Test
	void sizesOfRecordsAddUp() throws IOException {
		write(0, 1, 2);
		TaskFiles.write(run.task(id(3)), record(2));
		try (TaskStore store = TaskStore.of(run)) {
			Path pack = packs().stream().filter(file -> file.toString().endsWith(TaskStore.PACK)).findFirst().orElseThrow();
			assertEquals(Files.size(pack), store.size(id(0)) + store.size(id(1)) + store.size(id(2)));
			assertEquals(Files.size(run.task(id(3))), store.size(id(3)));
			assertEquals(store.resultBytes(id(2)), store.resultBytes(id(3)));
			assertTrue(store.resultBytes(id(3)) > Double.BYTES);
			assertEquals(2, ((Scalar) store.readResults(id(3)).results().getFirst()).value());
			assertEquals(1, ((Scalar) store.readResults(id(1)).results().getFirst()).value());
		}
	}

	/** The sum of what is committed is the same for a copy and another one as soon as any record is. */
	@Test
	void theSumChangesWithAnyRecord() throws IOException {
		write(0, 1);
		TaskFiles.write(run.task(id(2)), record(2));
		String sum = sum();
		assertEquals(sum, sum());
		assertTrue(sum.startsWith("2 files, "), sum);
		long length = 0;
		for (Path file : packs()) {
			length += Files.size(file);
		}
		assertTrue(sum.contains(", " + length + " bytes, "), sum);
		TaskFiles.write(run.task(id(2)), record(3));
		assertFalse(sum.equals(sum()), "another value of the same length");
		TaskFiles.write(run.task(id(2)), record(2));
		assertEquals(sum, sum(), "whenever it was written");
		Files.move(run.task(id(2)), run.task(id(4)));
		assertFalse(sum.equals(sum()), "another task");
	}

	private String sum() throws IOException {
		try (TaskStore store = TaskStore.of(run)) {
			return store.sum();
		}
	}

	@Test
	void theLatestRecordIsThatOfTheNewestFile() throws IOException {
		try (TaskStore store = TaskStore.of(run)) {
			assertEquals(0, store.latest().toMillis());
		}
		write(0, 1);
		TaskFiles.write(run.task(id(2)), record(2));
		TaskFiles.write(run.task(id(3)), record(2));
		FileTime[] times = { FileTime.fromMillis(5_000), FileTime.fromMillis(9_000), FileTime.fromMillis(7_000) };
		for (int turn = 0; turn < 3; turn++) {
			List<Path> files = packs();
			for (int i = 0; i < 3; i++) {
				Files.setLastModifiedTime(files.get(i), times[(turn + i) % 3]);
			}
			try (TaskStore store = TaskStore.of(run)) {
				assertEquals(times[1], store.latest());
			}
		}
	}
}
