// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.plan.Fixtures;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.StoreException;

/** Runs as rows: found, read, kept, and annotated. */
class RunRowsTest {

	@TempDir
	private Path folder;

	private Path run(String name) throws IOException {
		Path run = Files.createDirectories(folder.resolve(name));
		ExperimentFiles.save(Fixtures.experiment(), run.resolve("experiment.spinscape"));
		Files.createDirectories(run.resolve("tasks"));
		Files.writeString(run.resolve("manifest.json"),
				"{\"experiment\": \"test\", \"seed\": 1, \"tasks\": [\"a-p000-s0000\"]}");
		Files.writeString(run.resolve("log.txt"), "2026-01-01T10:00:00Z begun\n\tat a line of a stack trace\n"
				+ "2026-01-01T10:01:30Z over\n");
		return run;
	}

	@Test
	void runsAreFoundAtAnyDepthButNotInsideRuns() throws IOException {
		Path one = run("a/b/one");
		Path two = run("two");
		run("two/inner");
		run(".hidden/three");
		assertEquals(List.of(one, two), RunFolders.below(List.of(folder)));
		assertEquals(List.of(two), RunFolders.below(List.of(two, folder.resolve("nowhere"))));
	}

	@Test
	void aRowSaysWhatTheFilesSay() throws IOException {
		RunRow row = RunRow.read(run("one"), Fixtures.catalog());
		assertEquals("test", row.experiment());
		assertEquals("interrupted", row.state());
		assertEquals(List.of("chain"), row.models());
		assertEquals(1, row.total());
		assertEquals(90, row.took().toSeconds());
		assertEquals(Map.of(), row.numbers());
	}

	@Test
	void aDamagedRunHasARowThatSaysSo() throws IOException {
		Path run = run("one");
		Files.writeString(run.resolve("experiment.spinscape"), "<no");
		RunRow row = RunRow.read(run, Fixtures.catalog());
		assertEquals(RunRow.UNREADABLE, row.state());
		assertTrue(row.problem().contains("experiment.spinscape"), row.problem());
	}

	@Test
	void rowsAreReadAgainWhereFilesHaveChanged() throws IOException {
		Path one = run("one");
		run("two");
		RunShelf shelf = new RunShelf(Fixtures.catalog());
		List<RunRow> before = shelf.read(List.of(folder));
		RunNote.of("paper, draft", "first try").write(one);
		List<RunRow> after = shelf.read(List.of(folder));
		assertEquals(List.of("paper", "draft"), after.getFirst().note().tags());
		assertEquals("first try", after.getFirst().note().text());
		assertSame(before.get(1), after.get(1));
	}

	@Test
	void notesAreReadAsWritten() throws IOException {
		Path run = run("one");
		assertEquals(RunNote.NONE, RunNote.read(run));
		RunNote note = RunNote.of(", a; b a", " \u00fcber <Berge> \n");
		assertEquals(new RunNote(List.of("a", "b"), "\u00fcber <Berge>"), note);
		note.write(run);
		assertEquals(note, RunNote.read(run));
		RunNote.NONE.write(run);
		assertFalse(Files.exists(run.resolve(RunNote.FILE)));
		Files.writeString(run.resolve(RunNote.FILE), "{");
		assertTrue(assertThrows(StoreException.class, () -> RunNote.read(run)).getMessage().contains("note.json"));
	}

	@Test
	void aDefaultThatIsWrittenOutIsNoDifference() {
		Experiment plain = Fixtures.experiment();
		Map<String, String> settings = RunSettings.of(plain, Fixtures.catalog());
		assertEquals("chain", settings.get("model"));
		assertEquals("look", settings.get("explorers"));
		assertEquals("4", settings.get("model N"));
		Fixtures.parameter(plain.getArms().getFirst().getHamiltonian(), "N").setValue("4");
		assertEquals(settings, RunSettings.of(plain, Fixtures.catalog()));
	}

	@Test
	void namesAreAsShortAsTheyCanBe() {
		assertEquals(List.of("a", "b"), RunComparison.names(List.of(Path.of("/x/a"), Path.of("/x/b"))));
		assertEquals(List.of("x/a", "y/a"), RunComparison.names(List.of(Path.of("/x/a"), Path.of("/y/a"))));
	}
}
