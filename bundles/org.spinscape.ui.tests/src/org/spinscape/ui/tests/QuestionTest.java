// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.figures.VerdictsPane;
import org.spinscape.ui.selection.RunSelection;

/** The first example answers the question in its name on the screen, in a sentence that needs no click. */
class QuestionTest {

	private static final int SAMPLES = 8;

	@TempDir
	private Path folder;

	@Test
	void theFunnelIsFoundAndTheGlassIsNone() throws Exception {
		Path file = Examples.extract("glass-or-funnel", folder);
		Experiment experiment = ExperimentFiles.load(file);
		experiment.setSamples(SAMPLES);
		Path run = folder.resolve("run");
		new Runner(Catalog.installed()).start(experiment, folder, run, 2, RunMonitor.SILENT);
		Shell shell = TreeRun.window();
		try {
			RunSelection selection = new RunSelection();
			VerdictsPane pane = new VerdictsPane(shell, selection);
			shell.layout();
			selection.show(new TreeRun(run).shown());
			Text words = Widgets.all(Text.class, pane).getFirst();
			Screen.await("the answer", () -> words.getText().startsWith("\u2713 supported"));
			Screen.settle();
			Screen.keep(shell, "question");
			assertTrue(words.getText().contains("funnel-share of ferromagnet exceeds that of glass by 0.2"), words.getText());
			Rectangle area = words.getClientArea();
			assertTrue(words.getLineHeight() * 6 < area.height && area.width > 200, "there is room for it: " + area);
		} finally {
			shell.dispose();
		}
	}
}
