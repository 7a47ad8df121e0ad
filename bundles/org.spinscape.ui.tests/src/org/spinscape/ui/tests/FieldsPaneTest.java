// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.figures.Mark;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.landscape.FieldsPane;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** What units see: of a network in the weights that its run has kept, of a machine in what its report says. */
class FieldsPaneTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" seed="4">
			  <budget burnIn="0" sweeps="SWEEPS" interval="1"/>
			  <arms name="net">
			    <hamiltonian provider="network"><parameters name="data" value="digits"/><parameters name="train" value="200"/><parameters name="side" value="8"/>
			      <parameters name="layers" value="dense(units=9) tanh dense(units=10)"/></hamiltonian>
			    <sampler provider="adam"/>
			  </arms>
			  <arms name="machine">
			    <hamiltonian provider="trained-rbm"><parameters name="data" value="digits"/><parameters name="train" value="200"/><parameters name="side" value="8"/>
			      <parameters name="hidden" value="5"/><parameters name="threshold" value="0.3"/>
			      <parameters name="frames" value="50 100 150 200"/></hamiltonian>
			    <explorers provider="machine-report"/>
			  </arms>
			</experiment:Experiment>
			""";

	@TempDir
	private Path folder;
	private final RunSelection selection = new RunSelection();
	private Shell shell;

	@BeforeEach
	void open() {
		shell = TreeRun.window();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static int tiles(FieldsPane pane) {
		return pane.canvas().figure().map(figure -> figure.data().getFirst().rows() / 64).orElse(0);
	}

	@Test
	void unitsOfNetworksAndMachinesAreTiles() throws Exception {
		Path file = folder.resolve("x.spinscape");
		Files.writeString(file, EXPERIMENT.replace("SWEEPS", "20"));
		Path run = folder.resolve("run");
		new Runner(Catalog.installed()).start(ExperimentFiles.load(file), folder, run, 1, RunMonitor.SILENT);
		ResultsFile results = ResultsFile.open(RunDirectory.open(run).results());
		FieldsPane pane = new FieldsPane(shell, selection, () -> Optional.of(run));
		shell.layout();
		selection.show(new ShownRun("run", results, results.entries()));
		Screen.await("the units of the network", () -> tiles(pane) == 9);
		Screen.settle();
		Screen.keep(shell, "fields-network");
		Mark.Cells strongest = cells(pane);
		Widgets.choose(Widgets.all(Combo.class, pane).getFirst(), "by number");
		Mark.Cells numbered = cells(pane);
		assertEquals(strongest.max(), numbered.max());
		assertTrue(!Arrays.deepEquals(strongest.values(), numbered.values()), "another order");
		selection.go(results.entries().stream().map(entry -> entry.key())
				.filter(key -> key.arm().equals("machine") && !key.overSamples()).findFirst().orElseThrow());
		Screen.await("the units of the machine", () -> tiles(pane) == 5);
		Screen.settle();
		Screen.keep(shell, "fields-machine");
		Mark.Cells last = cells(pane);
		Scale training = Widgets.all(Scale.class, pane).getFirst();
		assertTrue(training.isVisible());
		assertEquals(3, training.getMaximum(), "four times of the training");
		assertEquals(3, training.getSelection(), "the end is seen first");
		training.setSelection(0);
		training.notifyListeners(SWT.Selection, new Event());
		assertEquals(5, tiles(pane));
		assertEquals(last.max(), cells(pane).max(), "in the scale of the last");
		assertTrue(!Arrays.deepEquals(last.values(), cells(pane).values()), "weights grow");
		assertTrue(pane.canvas().figure().orElseThrow().title().endsWith("after training step 50"));
		Screen.settle();
		Screen.keep(shell, "fields-frame");
	}

	private static Mark.Cells cells(FieldsPane pane) {
		return (Mark.Cells) pane.canvas().figure().orElseThrow().panels().getFirst().marks().getFirst();
	}
}
