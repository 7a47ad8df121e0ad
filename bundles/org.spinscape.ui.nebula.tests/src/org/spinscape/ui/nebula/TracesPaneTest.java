// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.ui.live.LiveExchanges;
import org.spinscape.ui.live.LiveTraces;
import org.spinscape.ui.live.TracedRun;
import org.spinscape.ui.live.TracedRuns;

/** Traces of a run appear, grow, can be chosen, and stand still while nobody can see them. */
class TracesPaneTest {

	private record Fake(String name, LiveTraces traces) implements TracedRun {

		@Override
		public Path directory() {
			return Path.of(name);
		}

		@Override
		public boolean over() {
			return false;
		}

		@Override
		public LiveExchanges exchanges() {
			return new LiveExchanges();
		}
	}

	private final LiveTraces traces = new LiveTraces();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = Views.window();
		TracedRuns.add(new Fake("fake", traces));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Combo combo(Composite in, int index) {
		int seen = 0;
		for (Control child : in.getChildren()) {
			if (child instanceof Combo combo && seen++ == index) {
				return combo;
			}
			if (child instanceof Composite composite) {
				Combo inside = combo(composite, index);
				if (inside != null) {
					return inside;
				}
			}
		}
		return null;
	}

	@Test
	void theyGrowWhileTheyCanBeSeen() {
		TracesPane pane = new TracesPane(shell);
		shell.layout();
		assertArrayEquals(new int[2], pane.size());
		traces.energies("a", 1, new double[] { -1, -2 });
		traces.energies("a", 2, new double[] { -2, -3 });
		Views.await("two traces of two points", () -> pane.size()[0] == 2 && pane.size()[1] == 4);
		traces.recorded("a", 3, List.of(new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 0.5 }, 1,
				new double[][][] { { { 1, 3 }, { 5, 7 } } })));
		Combo quantities = combo(shell, 1);
		Views.await("another quantity", () -> quantities.getItemCount() == 2);
		quantities.select(1);
		quantities.notifyListeners(SWT.Selection, new Event());
		Views.await("one trace of one point", () -> pane.size()[0] == 1 && pane.size()[1] == 1);
		pane.setVisible(false);
		for (int sweep = 4; sweep < 8; sweep++) {
			traces.recorded("a", sweep, List.of(new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 0.5 }, 1,
					new double[][][] { { { 1 }, { 5 } } })));
		}
		long end = System.currentTimeMillis() + 800;
		Views.await("three looks", () -> System.currentTimeMillis() > end);
		assertEquals(1, pane.size()[1], "hidden, it stands still");
		pane.setVisible(true);
		Views.await("what has come meanwhile", () -> pane.size()[1] == 5);
	}
}
