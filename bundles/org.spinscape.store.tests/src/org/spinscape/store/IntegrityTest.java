// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** No bit of a run changes unnoticed. */
class IntegrityTest {

	private static final ResultKind<Scalar> NUMBER = ResultKind.scalar("number", "J", "A number.");

	@TempDir
	private Path folder;

	private RunDirectory run;

	@BeforeEach
	void write() throws IOException {
		run = RunDirectory.create(folder.resolve("run"));
		Files.createDirectories(run.inputs());
		Path input = Files.writeString(run.inputs().resolve("graph.txt"), "1 2 1.0\n");
		Files.writeString(run.experiment(), "<experiment/>\n");
		Files.writeString(run.manifest(), "{}\n");
		Result result = new Scalar(NUMBER.tag(), 0.25, 0.01, Double.NaN, 100);
		ResultKey key = new ResultKey("arm", Map.of("T", "1"), 0);
		TaskFiles.write(run.task("arm-p000-s0000"), TaskRecord.of(List.of(result)));
		ResultsWriter.write(run.results(), "test", List.of(new KeyedResult(key, result)));
		CsvExport.write(run.tables(), List.of(new KeyedResult(key, result)));
		Path figure = Files.writeString(run.figures().resolve("number.svg"), "<svg/>\n");
		new StateFile(run.checkpoint("arm-p000-s0001"), _ -> {
		}).save(out -> out.writeLong(7));
		new Checksums(run).note(List.of(input, run.experiment(), run.manifest(), run.tables().resolve("scalars.csv"),
				figure));
	}

	private Integrity.Fault only() throws IOException {
		Integrity found = Integrity.of(run);
		assertEquals(1, found.faults().size(), found.faults().toString());
		return found.faults().getFirst();
	}

	@Test
	void aRunIsAsItWasWritten() throws IOException {
		Integrity found = Integrity.of(run);
		assertEquals(List.of(), found.faults());
		assertEquals(List.of(), found.unchecked());
		assertEquals(8, found.files());
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.json", "experiment.spinscape", "inputs/graph.txt", "results/scalars.csv", "results.h5",
			"tasks/arm-p000-s0000.h5", "tasks/arm-p000-s0001.checkpoint", "figures/number.svg" })
	void aFlippedBitOrACutIsFoundWhereverItIs(String name) throws IOException {
		Path file = run.root().resolve(name);
		byte[] content = Files.readAllBytes(file);
		Random random = new Random(5);
		for (int i = 0; i < 20; i++) {
			byte[] changed = content.clone();
			changed[i == 0 ? 0 : i == 1 ? content.length - 1 : random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(
					8));
			Files.write(file, changed);
			assertEquals(name, only().file());
			Files.write(file, Arrays.copyOf(content, random.nextInt(content.length)));
			assertEquals(name, only().file());
		}
		Files.write(file, content);
		assertEquals(List.of(), Integrity.of(run).faults());
	}

	/** Reading alone notices it too, with the file and the remedy. */
	@Test
	void damagedResultsAreNotRead() throws IOException {
		byte[] content = Files.readAllBytes(run.results());
		byte[] task = Files.readAllBytes(run.task("arm-p000-s0000"));
		Random random = new Random(6);
		for (int i = 0; i < 100; i++) {
			Files.write(run.results(), flipped(content, random));
			StoreException refusal = assertThrows(StoreException.class, () -> ResultsFile.open(run.results()));
			assertTrue(refusal.getMessage().startsWith(run.results() + ": ") && refusal.getMessage().contains("resume"),
					refusal.getMessage());
			Files.write(run.task("arm-p000-s0000"), flipped(task, random));
			assertThrows(StoreException.class, () -> TaskFiles.read(run.task("arm-p000-s0000")));
			assertThrows(StoreException.class, () -> TaskFiles.readResults(run.task("arm-p000-s0000")));
		}
	}

	private static byte[] flipped(byte[] content, Random random) {
		byte[] changed = content.clone();
		changed[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
		return changed;
	}

	@Test
	void theTaskToDoAgainIsNamedAndSetAside() throws IOException {
		Path task = run.task("arm-p000-s0000");
		Files.write(task, new byte[] { 1, 2, 3 });
		Integrity.Fault fault = only();
		assertEquals(Optional.of("arm-p000-s0000"), fault.task());
		assertTrue(fault.remedy().contains("does task arm-p000-s0000 again"), fault.remedy());
		Integrity.of(run).setAside(run);
		assertFalse(Files.exists(task));
		assertTrue(Files.exists(run.root().resolve("damaged/tasks/arm-p000-s0000.h5")));
		assertEquals(List.of(), Integrity.of(run).faults());
	}

	/** What a resume cannot make again is left where it is. */
	@Test
	void inputsAreNotSetAside() throws IOException {
		Path input = run.inputs().resolve("graph.txt");
		Files.writeString(input, "1 2 1.5\n");
		assertFalse(only().again());
		Integrity.of(run).setAside(run);
		assertTrue(Files.exists(input));
		Files.delete(input);
		assertEquals("is missing", only().what());
	}

	/** The list of checksums has one of its own, in any of its bits. */
	@Test
	void theListItselfIsChecked() throws IOException {
		byte[] content = Files.readAllBytes(run.checksums());
		for (int bit = 0; bit < 8 * content.length; bit += 13) {
			byte[] flipped = content.clone();
			flipped[bit / 8] ^= (byte) (1 << bit % 8);
			Files.write(run.checksums(), flipped);
			assertThrows(StoreException.class, () -> new Checksums(run).all());
		}
	}

	/** A kill between the new checksum and the new file: the file that is there is completed by the one beside it. */
	@Test
	void aKillBetweenChecksumAndFileIsCompleted() throws IOException {
		Checksums checksums = new Checksums(run);
		byte[] list = Files.readAllBytes(run.checksums());
		Path temporary = Files.writeString(RunDirectory.temporary(run.manifest()), "{\"new\": 1}\n");
		checksums.commit(temporary, run.manifest());
		Files.move(run.manifest(), temporary);
		Files.writeString(run.manifest(), "{}\n");
		assertEquals(List.of(), Integrity.of(run).faults());
		checksums.check(List.of(run.manifest()));
		assertEquals("{\"new\": 1}\n", Files.readString(run.manifest()));
		assertFalse(Files.exists(temporary));

		Files.write(run.checksums(), list); // killed before it: the new file is not noted, and not taken
		Files.writeString(temporary, "{\"new\": 1}\n");
		Files.writeString(run.manifest(), "{}\n");
		checksums.check(List.of(run.manifest()));
		assertEquals("{}\n", Files.readString(run.manifest()));
	}

	/** The lines are those of {@code sha256sum --check}; the sum is the one that it prints for "abc". */
	@Test
	void otherProgramsTakeTheList() throws IOException {
		Files.writeString(run.experiment(), "abc\n");
		new Checksums(run).note(List.of(run.experiment()));
		assertTrue(Files.readString(run.checksums()).contains(
				"edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb  experiment.spinscape\n"));
	}

	@Test
	void filesOfTheFirstVersionAreReadAndSaidToHaveNone() throws IOException {
		Files.delete(run.checksums());
		try (InputStream in = new GZIPInputStream(IntegrityTest.class.getResourceAsStream("version1/task.h5.gz"))) {
			Files.write(run.task("arm-p000-s0000"), in.readAllBytes());
		}
		Integrity found = Integrity.of(run);
		assertEquals(List.of(), found.faults());
		assertTrue(found.unchecked().contains("tasks/arm-p000-s0000.h5"), found.unchecked().toString());
		assertTrue(found.unchecked().contains("manifest.json"), found.unchecked().toString());
	}
}
