// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.ui.landscape.WalkPane;
import org.spinscape.ui.selection.RunSelection;

/** A sampler on the tree of a run that is on disk comes to the Boltzmann weights, and stops when it is told to. */
class WalkPaneTest {

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;
	private TreeRun run;

	@BeforeEach
	void open() throws Exception {
		run = TreeRun.of(folder, 10, 1);
		shell = TreeRun.window();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Mark.Bars weights(Figure figure) {
		return (Mark.Bars) figure.panels().getFirst().marks().get(0);
	}

	private static Mark.Dots shares(Figure figure) {
		return (Mark.Dots) figure.panels().getFirst().marks().get(1);
	}

	private static double farthest(WalkPane pane) {
		Figure figure = pane.sharesCanvas().figure().orElseThrow();
		double[] weights = weights(figure).values();
		double[] shares = shares(figure).y();
		double most = 0;
		for (int i = 0; i < weights.length; i++) {
			most = Math.max(most, Math.abs(weights[i] - shares[i]));
		}
		return most;
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void timeAboveEachMinimumComesToItsWeight() throws Exception {
		WalkPane pane = new WalkPane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		Button walk = Widgets.all(Button.class, shell).stream().filter(button -> button.getText().contains("Walk"))
				.findFirst().orElseThrow();
		assertFalse(walk.isEnabled(), "nothing is shown yet");
		selection.show(run.shown());
		Screen.await("a walk that can begin", walk::isEnabled);
		Figure before = pane.sharesCanvas().figure().orElseThrow();
		assertEquals(1, Arrays.stream(weights(before).values()).sum(), 0.02, "the heaviest minima have nearly all weight");
		Scale speed = Widgets.all(Scale.class, shell).getFirst();
		speed.setSelection(speed.getMaximum());
		speed.notifyListeners(SWT.Selection, new Event());
		press(walk);
		assertTrue(walk.getText().contains("Sto"), walk.getText());
		// After thousands of sweeps at a temperature at which it moves: ten times the scatter that is left.
		Screen.await("shares of time as in equilibrium", () -> farthest(pane) < 0.05);
		Screen.keep(shell, "walk");
		press(walk);
		assertTrue(walk.getText().contains("Walk"), walk.getText());
		Spinner temperature = Widgets.all(Spinner.class, shell).getFirst();
		double ground = weights(pane.sharesCanvas().figure().orElseThrow()).values()[0];
		temperature.setSelection(temperature.getSelection() * 20);
		temperature.notifyListeners(SWT.Selection, new Event());
		Screen.await("lighter ground states where it is hotter",
				() -> weights(pane.sharesCanvas().figure().orElseThrow()).values()[0] < ground);
	}
}
