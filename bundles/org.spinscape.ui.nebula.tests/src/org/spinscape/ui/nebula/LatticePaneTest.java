// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** States of a run on the disk stand on their lattice, and a sampler walks there. */
class LatticePaneTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" seed="4">
			  <budget burnIn="10" sweeps="200" interval="1"/>
			  <arms name="glass">
			    <hamiltonian provider="MODEL"><parameters name="SIZE" value="6"/></hamiltonian>
			    <sampler provider="metropolis"><parameters name="temperature" value="1.0"/></sampler>
			  </arms>
			</experiment:Experiment>
			""";

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;
	private LatticePane pane;
	private Path run;

	@BeforeEach
	void open() {
		shell = Views.window();
		pane = new LatticePane(shell, selection, () -> Optional.ofNullable(run));
		shell.layout();
		pane.setFocus(); // as the workbench does, before there is anything to see
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(String model, String size) throws Exception {
		Path file = folder.resolve(model + ".spinscape");
		Files.writeString(file, EXPERIMENT.replace("MODEL", model).replace("SIZE", size));
		run = folder.resolve(model);
		new Runner(Catalog.installed()).start(ExperimentFiles.load(file), folder, run, 1, RunMonitor.SILENT);
		ResultsFile results = ResultsFile.open(RunDirectory.open(run).results());
		selection.show(new ShownRun("run", results, results.entries()));
	}

	private void press(String word) {
		Button button = Views.button(shell, word);
		assertNotNull(button, word);
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aLatticeIsDrawnAsOne() throws Exception {
		show("edwards-anderson", "L");
		Views.await("the best state", () -> pane.shown() != null);
		assertEquals(6, pane.shown().width());
		assertEquals(6, pane.shown().height());
		assertTrue(pane.shown().square());
		assertTrue(Arrays.stream(pane.shown().data()).allMatch(spin -> Math.abs(spin) == 1));
		StatePicture still = pane.shown();
		press("Walk");
		Views.await("a walk", () -> pane.shown() != still && pane.shown().square());
		press("Rows");
		Views.await("states over time", () -> pane.shown().height() == StateWalk.ROWS && pane.shown().width() == 36);
		press("Stop");
		StatePicture last = pane.shown();
		long end = System.currentTimeMillis() + 300;
		Views.await("a while", () -> System.currentTimeMillis() > end);
		assertEquals(last.y(), pane.shown().y(), "it stands still");
	}

	@Test
	void withoutALatticeStatesAreRows() throws Exception {
		show("sk", "N");
		Views.await("the best state", () -> pane.shown() != null);
		assertEquals(6, pane.shown().width());
		press("Walk");
		Views.await("states over time", () -> pane.shown().height() == StateWalk.ROWS);
	}

	@Test
	void bothViewsAreInThePerspective() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		assertNotNull(page.findViewReference("org.spinscape.ui.nebula.traces"));
		assertNotNull(page.findViewReference("org.spinscape.ui.nebula.lattice"));
	}
}
