// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Task;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.figures.Mark;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.live.LiveExchanges;
import org.spinscape.ui.live.LiveTraces;
import org.spinscape.ui.live.TracedRun;
import org.spinscape.ui.live.TracedRuns;
import org.spinscape.ui.run.exchange.ExchangePane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** How walkers travel, of a run while it goes on and of its results on the disk. */
class ExchangePaneTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" seed="4">
			  <budget burnIn="50" sweeps="1000" interval="10"/>
			  <arms name="glass">
			    <hamiltonian provider="edwards-anderson"><parameters name="L" value="4"/></hamiltonian>
			    <sampler provider="parallel-tempering"><parameters name="count" value="6"/><parameters name="history" value="50"/></sampler>
			  </arms>
			</experiment:Experiment>
			""";

	/** A run as the pane sees it. */
	private record Watched(Path directory, LiveExchanges exchanges) implements TracedRun, RunMonitor {

		@Override
		public String name() {
			return "watched";
		}

		@Override
		public boolean over() {
			return false;
		}

		@Override
		public LiveTraces traces() {
			return new LiveTraces();
		}

		@Override
		public void exchanges(Task task, long sweep, ExchangeState state) {
			exchanges.exchanges(task.id(), sweep, state);
		}
	}

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;
	private Watched watched;

	@BeforeEach
	void run() throws Exception {
		Path file = folder.resolve("x.spinscape");
		Files.writeString(file, EXPERIMENT);
		watched = new Watched(folder.resolve("run"), new LiveExchanges());
		new Runner(Catalog.installed()).start(ExperimentFiles.load(file), folder, watched.directory(), 1, watched);
		shell = TreeRun.window();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static List<String> lines(ExchangePane pane) {
		return pane.canvas().figure().map(figure -> figure.panels().getFirst().marks().stream().map(Mark::label).toList())
				.orElse(List.of());
	}

	@Test
	void resultsOnTheDiskAndRunsUnderWayAreDrawn() throws Exception {
		ExchangePane pane = new ExchangePane(shell, selection);
		shell.layout();
		assertTrue(pane.canvas().figure().isEmpty());
		ResultsFile results = ResultsFile.open(RunDirectory.open(watched.directory()).results());
		selection.show(new ShownRun("run", results, results.entries()));
		Screen.await("the travels of two walkers", () -> lines(pane).equals(List.of("walker 1", "walker 6")));
		assertEquals(3, pane.canvas().figure().orElseThrow().panels().size());
		assertTrue(pane.canvas().figure().orElseThrow().title().matches("glass: \\d+ round trips, [\\d.]+ sweeps each"), pane
				.canvas().figure().orElseThrow().title());
		Text numbers = Widgets.all(Text.class, pane).getLast();
		numbers.setText("2, 4-5");
		assertEquals(List.of("walker 2", "walker 4", "walker 5"), lines(pane));
		numbers.setText("2, 14"); // there are six: what was right stays
		assertEquals(List.of("walker 2", "walker 4", "walker 5"), lines(pane));
		numbers.setText("2-3 5");
		assertEquals(List.of("walker 2", "walker 3", "walker 5"), lines(pane));
		TracedRuns.add(watched);
		Combo runs = Widgets.all(Combo.class, pane).getFirst();
		Screen.await("it turns to the run under way", () -> runs.getText().equals("watched (under way)")
				&& pane.canvas().figure().orElseThrow().title().startsWith("glass"));
		assertEquals(List.of("walker 2", "walker 3", "walker 5"), lines(pane));
		Screen.keep(shell, "exchange");
		Widgets.choose(runs, "results shown: run");
		Screen.await("and back", () -> lines(pane).size() == 3
				&& ((Mark.Curve) pane.canvas().figure().orElseThrow().panels().getFirst().marks().getFirst())
						.x().length == 50);
	}
}
