// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Tree;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.figures.Mark;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.landscape.PathPane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** The path between two minima, on the landscape of a run that is on disk. */
class PathPaneTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" samples="2" seed="4">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="14"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;
	private Path run;

	@BeforeEach
	void open() throws Exception {
		Path file = folder.resolve("x.spinscape");
		Files.writeString(file, EXPERIMENT);
		run = folder.resolve("run");
		new Runner(Catalog.installed()).start(ExperimentFiles.load(file), folder, run, 1, RunMonitor.SILENT);
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 420);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	/** Energies of the profile on the screen. */
	private static double[] energies(PathPane pane) {
		return pane.canvas().figure().map(figure -> ((Mark.Curve) figure.panels().getFirst().marks().getFirst()).y())
				.orElse(new double[0]);
	}

	private static String title(PathPane pane) {
		return pane.stateCanvas().figure().map(figure -> figure.panels().getFirst().title()).orElse("");
	}

	@Test
	void thePathLeadsToTheSelectedMinimum() throws Exception {
		PathPane pane = new PathPane(shell, selection, () -> Optional.of(run));
		shell.layout();
		ResultsFile results = ResultsFile.open(RunDirectory.open(run).results());
		List<ResultEntry> entries = results.entries();
		selection.show(new ShownRun("run", results, entries));
		ResultEntry entry = entries.stream().filter(e -> e.type().equals("tree") && e.key().sample() == 1).findFirst()
				.orElseThrow();
		Tree tree = (Tree) results.load(entry);
		int selected = tree.leaves().size() - 1;
		selection.pick(entry.key(), selected);
		double end = tree.leaves().get(selected).energy();
		Screen.await("the path to the selected minimum", () -> {
			double[] shown = energies(pane);
			return shown.length > 2 && Math.abs(shown[shown.length - 1] - end) < 1e-9;
		});
		double[] path = energies(pane);
		assertEquals(tree.leaves().getFirst().energy(), path[0], 1e-9);
		assertTrue(Arrays.stream(path).max().getAsDouble() >= tree.leaves().get(selected).saddle() - 1e-9);
		assertTrue(title(pane).startsWith("step 0, E = "), title(pane));
		Scale scale = Widgets.all(Scale.class, shell).getFirst();
		assertEquals(path.length - 1, scale.getMaximum());
		scale.setSelection(2);
		scale.notifyListeners(SWT.Selection, new Event());
		assertTrue(title(pane).startsWith("step 2, E = "), title(pane));
		Screen.keep(shell, "path");
	}

	@Test
	void otherMinimaAreChosenByNumber() throws Exception {
		PathPane pane = new PathPane(shell, selection, () -> Optional.of(run));
		shell.layout();
		ResultsFile results = ResultsFile.open(RunDirectory.open(run).results());
		selection.show(new ShownRun("run", results, results.entries()));
		Screen.await("a path", () -> energies(pane).length > 0);
		Spinner from = Widgets.all(Spinner.class, shell).getFirst();
		from.setSelection(2);
		from.notifyListeners(SWT.Selection, new Event());
		assertTrue(pane.canvas().figure().isEmpty(), "a path from a minimum to itself");
		from.setSelection(3);
		from.notifyListeners(SWT.Selection, new Event());
		Screen.await("the path from the third minimum",
				() -> pane.canvas().figure().map(figure -> figure.footnote().contains("From minimum 3 to minimum 2 in "))
						.orElse(false));
	}
}
