// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** The command that runs the experiment in the editor: it does what the engine does without a display, bit by bit. */
class RunCommandTest extends WithExample {

	private static final String COMMAND = "org.spinscape.ui.run.start";
	private static final String MONITOR = "org.spinscape.ui.run.monitor";
	private static final int RUN_MILLISECONDS = 120_000;

	@TempDir
	private Path folder;

	@Override
	void leave() {
		page.hideView(page.findView(MONITOR));
	}

	@Test
	void aRunFromTheEditorEqualsAHeadlessOne() throws Exception {
		RunSelection selection = RunTracker.of(page.getWorkbenchWindow());
		ExperimentEditor editor = example.open();
		ExampleProject.edits(editor).set(ExampleProject.experiment(editor), Literals.EXPERIMENT__SAMPLES,
				Integer.valueOf(2));
		page.activate(editor);
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(COMMAND, null);
		assertFalse(editor.isDirty(), "what is run is saved first");
		assertNotNull(page.findView(MONITOR));
		// What its first tasks have found is shown before.
		Screen.await("all arms of the run are shown", RUN_MILLISECONDS, () -> selection.run().name().equals(
				"glass-or-funnel-1")
				&& selection.run().arms().equals(List.of("glass", "ferromagnet", "funnel")));

		IFolder run = example.project().getFolder("runs/glass-or-funnel-1");
		Screen.await("the run is in the project", run.getFile("results.h5")::exists);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "run-over");
		assertTrue(Widgets.all(Label.class, page.getWorkbenchWindow().getShell()).stream().anyMatch(label -> label.getText()
				.startsWith("? cannot say: 2 samples in pairs")), "the run answers its question, even if it is too short to");

		RunOutcome headless = new Runner(Catalog.installed()).start(ExperimentFiles.load(example.path()),
				example.path().getParent(), folder.resolve("headless"), 1, RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, headless.state());
		assertArrayEquals(Files.readAllBytes(RunDirectory.open(headless.directory()).results()),
				Files.readAllBytes(RunDirectory.open(Path.of(run.getLocationURI())).results()));
	}
}
