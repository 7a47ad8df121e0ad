// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.compare.RunNote;
import org.spinscape.engine.compare.RunRow;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.ui.run.compare.ComparisonPane;
import org.spinscape.ui.run.table.RunTablePane;
import org.spinscape.ui.table.DataTable;

/** The table of all runs, and the comparison of some. */
class RunTableTest {

	private static final int MANY = 10_000;
	/** Generous, in milliseconds: the aim is 100, but a shared machine may stop anything for a while. */
	private static final double STALL = 2_000;
	private static final ResultKind<Scalar> DEPTH = ResultKind.scalar("depth", "J", "How deep it is.");

	@TempDir
	private Path folder;
	private Shell shell;
	private final List<List<Path>> compared = new ArrayList<>();
	private final List<Path> repeated = new ArrayList<>();

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private RunRow row(int number) {
		return new RunRow(folder.resolve("run-" + number), "walk", "complete", 4, 4, List.of("sk"), 7, Instant.EPOCH,
				Duration.ofSeconds(number), Map.of("model N", Integer.toString(number % 10), "samples", "4"),
				Map.of("depth", Scalar.thermal(DEPTH.tag(), -number, 0.5, 10)), RunNote.NONE, "");
	}

	private RunTablePane pane(int runs) {
		List<RunRow> rows = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			rows.add(row(i));
		}
		RunTablePane pane = new RunTablePane(shell, () -> rows, new RunTablePane.Actions() {
			@Override
			public void open(Path run) {
				compared.add(List.of(run));
			}

			@Override
			public void compare(List<Path> wanted) {
				compared.add(wanted);
			}

			@Override
			public void again(Path run) {
				repeated.add(run);
			}

			@Override
			public void experiment(Path run) {
				repeated.add(run);
			}
		});
		shell.layout();
		awaitRows(runs);
		return pane;
	}

	private DataTable table() {
		return Widgets.all(DataTable.class, shell).getFirst();
	}

	private void awaitRows(int rows) {
		Screen.await(rows + " rows", () -> table().cells().size() == rows + 1);
	}

	private Button button(String text) {
		return Widgets.all(Button.class, shell).stream().filter(button -> button.getText().replace("&", "").startsWith(text))
				.findFirst().orElseThrow();
	}

	@Test
	void aSearchFindsSettingsAndOnlyWhatDiffersStays() {
		pane(20);
		List<String> all = table().cells().getFirst();
		assertTrue(all.containsAll(List.of("run", "state", "seed", "model N", "depth [J]", "depth [J] error")), all
				.toString());
		Widgets.all(Text.class, shell).getFirst().setText("N=3 walk");
		awaitRows(2);
		Widgets.all(Text.class, shell).getFirst().setText("");
		awaitRows(20);
		Button differs = button("Only what");
		differs.setSelection(true);
		differs.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("run", "took", "model N", "depth [J]", "depth [J] error"), table().cells().getFirst());
	}

	@Test
	void aNoteGoesIntoTheFolderOfTheRun() throws Exception {
		pane(3);
		Path run = Files.createDirectories(folder.resolve("run-1"));
		click(1);
		Text tags = Widgets.all(Text.class, shell).get(1);
		tags.setText("paper, draft");
		tags.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(RunNote.of("paper draft", ""), RunNote.read(run));
		Screen.await("the table shows the tags", () -> table().cells().get(2).contains("paper, draft"));
	}

	@Test
	void aRunIsRepeatedFromItsMenu() {
		pane(3);
		table().select(1);
		NatTable widget = Widgets.all(NatTable.class, shell).getFirst();
		List<String> texts = Arrays.stream(widget.getMenu().getItems()).map(MenuItem::getText).toList();
		assertTrue(texts.containsAll(List.of("Run &Again", "&New Experiment from This Run\u2026")), texts::toString);
		Arrays.stream(widget.getMenu().getItems()).filter(item -> item.getText().equals("Run &Again")).findFirst()
				.orElseThrow().notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(folder.resolve("run-1")), repeated);
	}

	/** Clicks on a row as a mouse does. */
	private void click(int row) {
		NatTable widget = Widgets.all(NatTable.class, shell).getFirst();
		Event event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = 20;
		event.y = widget.getStartYOfRowPosition(row + 1) + 5;
		widget.notifyListeners(SWT.MouseDown, event);
		widget.notifyListeners(SWT.MouseUp, event);
		Screen.settle();
	}

	/** Ten thousand runs are searched, sorted and scrolled. */
	@Test
	void tenThousandRunsKeepTheUserInterfaceAlive() {
		RunTablePane pane = pane(MANY);
		Screen.settle();
		NatTable widget = Widgets.all(NatTable.class, shell).getFirst();
		double longest;
		int frames = 0;
		long began = System.nanoTime();
		try (Watchdog watchdog = new Watchdog(shell.getDisplay())) {
			for (int row = 0; row < MANY; row += 100) {
				table().select(row);
				widget.redraw();
				widget.update();
				frames++;
				Screen.breathe();
			}
			double seconds = (System.nanoTime() - began) / 1e9;
			Text search = Widgets.all(Text.class, shell).getFirst();
			for (String words : List.of("N=3", "N=3 run-12", "", "run-99", "")) {
				search.setText(words);
				Screen.breathe();
			}
			longest = watchdog.longest();
			System.out.printf("run table of %d rows: %.0f frames a second while scrolling, longest stall %.0f ms%n", MANY,
					frames / seconds, longest);
		}
		assertFalse(pane.isDisposed());
		assertTrue(longest > 0 && longest < STALL, "the user interface stood still for " + longest + " ms");
	}

	@Test
	void twoRunsAreShownBesideEachOther() throws Exception {
		List<Path> runs = new ArrayList<>();
		for (int seed = 1; seed < 3; seed++) {
			Path file = folder.resolve("x.spinscape");
			Files.writeString(file, """
					<?xml version="1.0" encoding="UTF-8"?>
					<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
					    xmlns:experiment="http://spinscape.org/experiment/1" name="x" samples="3" seed="%d">
					  <budget burnIn="20" sweeps="200"/>
					  <arms name="glass">
					    <hamiltonian provider="edwards-anderson"><parameters name="L" value="3"/></hamiltonian>
					    <explorers provider="barrier-tree"/>
					    <sampler provider="metropolis"/>
					    <observables provider="energy"/>
					    <analyzers provider="mean"/>
					  </arms>
					</experiment:Experiment>
					""".formatted(seed));
			Experiment experiment = ExperimentFiles.load(file);
			runs.add(folder.resolve("run-" + seed));
			new Runner(Catalog.installed()).start(experiment, folder, runs.getLast(), 1, RunMonitor.SILENT);
		}
		ComparisonPane pane = new ComparisonPane(shell, RegisteredFigures.catalog(), Catalog.installed());
		shell.layout();
		pane.show(runs);
		Screen.await("the runs are compared", () -> pane.canvas().figure().isPresent());
		List<List<String>> cells = pane.table().cells();
		assertEquals(List.of("", "run-1", "run-1 error", "run-2", "run-2 error", "run-2 \u2212 run-1",
				"run-2 \u2212 run-1 error", "in \u03c3"), cells.getFirst());
		assertEquals(List.of("seed", "1", "", "2", ""), cells.get(1).subList(0, 5));
		List<String> ground = cells.stream().filter(line -> line.getFirst().startsWith("ground energy")).findFirst()
				.orElseThrow();
		assertEquals(Double.parseDouble(ground.get(3)) - Double.parseDouble(ground.get(1)),
				Double.parseDouble(ground.get(5)), 1e-12);
		Screen.keep(shell, "comparison");
	}
}
