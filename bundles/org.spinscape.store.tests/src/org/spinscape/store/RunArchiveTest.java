// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunArchiveTest {

	@TempDir
	private Path folder;

	private RunDirectory run() throws IOException {
		RunDirectory run = RunDirectory.create(folder.resolve("run"));
		for (String name : List.of("manifest.json", "experiment.spinscape", "results.h5", "inputs/a.txt", "results/b.csv",
				"tasks/t.h5", "figures/f.svg", "tasks/u.checkpoint", "tasks/u.explored.h5", "tasks/v.h5.tmp", "log.txt",
				"locks/run.lock")) {
			Path file = run.root().resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "content of " + name);
		}
		return run;
	}

	private static List<String> names(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
					.sorted()
					.toList();
		}
	}

	@Test
	void whatIsPackedIsUnpacked() throws IOException {
		RunDirectory run = run();
		assertEquals(7, RunArchive.pack(run, folder.resolve("run.zip")));
		RunDirectory copy = RunArchive.unpack(folder.resolve("run.zip"), folder.resolve("copy"));
		assertEquals(List.of("experiment.spinscape", "figures/f.svg", "inputs/a.txt", "manifest.json", "results.h5",
				"results/b.csv", "tasks/t.h5"), names(copy.root()), "locks, logs and work under way stay behind");
		for (String name : names(copy.root())) {
			assertEquals("content of " + name, Files.readString(copy.root().resolve(name)));
		}
	}

	@Test
	void equalRunsGiveEqualArchives() throws IOException {
		RunDirectory run = run();
		RunArchive.pack(run, folder.resolve("one.zip"));
		Files.setLastModifiedTime(run.results(), FileTime.fromMillis(1_000_000_000_000L));
		RunArchive.pack(run, folder.resolve("two.zip"));
		assertArrayEquals(Files.readAllBytes(folder.resolve("one.zip")), Files.readAllBytes(folder.resolve("two.zip")));
	}

	@Test
	void nothingIsWrittenOver() throws IOException {
		RunDirectory run = run();
		RunArchive.pack(run, folder.resolve("run.zip"));
		assertThrows(StoreException.class, () -> RunArchive.pack(run, folder.resolve("run.zip")));
		assertThrows(StoreException.class, () -> RunArchive.unpack(folder.resolve("run.zip"), run.root()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside.txt", "tasks/../../outside.txt", "/outside.txt", "..\\outside.txt",
			"C:\\outside.txt",
			".", "tasks/../..", "../copy2/outside.txt" })
	void noNameLeadsOutOfTheFolder(String name) throws IOException {
		Path archive = folder.resolve("evil.zip");
		try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write('x');
		}
		List<String> before = names(folder);
		Path target = folder.resolve("copy");
		StoreException refusal = assertThrows(StoreException.class, () -> RunArchive.unpack(archive, target));
		assertTrue(refusal.getMessage().startsWith(archive + ": names a file outside of its folder"), refusal.getMessage());
		assertEquals(before, names(folder));
		assertFalse(Files.exists(target), "half a run would be in the way of the next try");
	}

	@Test
	void whatIsNoRunIsRefused() throws IOException {
		Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
		StoreException refusal = assertThrows(StoreException.class, () -> RunArchive.unpack(text, folder.resolve("a")));
		assertTrue(refusal.getMessage().startsWith(text + ": holds no run"), refusal.getMessage());
		assertThrows(StoreException.class, () -> RunArchive.unpack(folder.resolve("none.zip"), folder.resolve("b")));
		assertFalse(Files.exists(folder.resolve("b")));
	}

	@Test
	void aDamagedArchiveIsRefused() throws IOException {
		Path archive = folder.resolve("run.zip");
		RunArchive.pack(run(), archive);
		byte[] content = Files.readAllBytes(archive);
		int refused = 0;
		for (int at = 0; at < 120; at += 7) { // within the first file, whose content is compressed
			byte[] flipped = content.clone();
			flipped[at] ^= 8;
			Files.write(archive, flipped);
			try {
				RunArchive.unpack(archive, folder.resolve("copy" + at));
			} catch (StoreException e) {
				refused++;
			}
		}
		assertTrue(refused >= 9, "the zip format itself sees only what is in its checksums: " + refused);
	}
}
