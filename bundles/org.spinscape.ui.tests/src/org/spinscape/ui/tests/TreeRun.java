// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.selection.ShownRun;

/** A run on the disk with the trees of small glasses, and a window for a pane that shows it. */
record TreeRun(Path folder) {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" samples="SAMPLES" seed="4">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="SPINS"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";

	/** Runs it. @param folder an empty one */
	static TreeRun of(Path folder, int spins, int samples) throws Exception {
		Path file = folder.resolve("x.spinscape");
		Files.writeString(file, EXPERIMENT.replace("SPINS", Integer.toString(spins)).replace("SAMPLES", Integer.toString(
				samples)));
		Path run = folder.resolve("run");
		new Runner(Catalog.installed()).start(ExperimentFiles.load(file), folder, run, 1, RunMonitor.SILENT);
		return new TreeRun(run);
	}

	/** What the views show of it. */
	ShownRun shown() throws IOException {
		ResultsFile results = ResultsFile.open(RunDirectory.open(folder).results());
		return new ShownRun("run", results, results.entries());
	}

	/** An open window that its one pane fills. */
	static Shell window() {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 420);
		shell.open();
		return shell;
	}
}
