// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Tree;
import org.spinscape.figures.Mark;
import org.spinscape.store.ResultEntry;
import org.spinscape.ui.landscape.PathPane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** The path between two minima, on the landscape of a run that is on disk. */
class PathPaneTest {

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;
	private TreeRun run;

	@BeforeEach
	void open() throws Exception {
		run = TreeRun.of(folder, 14, 2);
		shell = TreeRun.window();
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
		PathPane pane = new PathPane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		ShownRun trees = run.shown();
		selection.show(trees);
		ResultEntry entry = trees.ofType("tree").stream().filter(e -> e.key().sample() == 1).findFirst().orElseThrow();
		Tree tree = (Tree) trees.reader().load(entry);
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
		PathPane pane = new PathPane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		selection.show(run.shown());
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
