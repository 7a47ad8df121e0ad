// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.differ.DifferencesPane;
import org.spinscape.ui.experiment.wizard.RunWizard;

/** An experiment is made of the one that a run has done, and two are compared. */
class FromRunTest extends WithExample {

	private static final String DIFFERENCES = "org.spinscape.ui.experiment.differences";

	private IFolder run;

	@BeforeEach
	void run() throws Exception {
		run = example.run(2);
	}

	@Override
	void leave() {
		page.hideView(page.findView(DIFFERENCES));
	}

	@Test
	void theExperimentOfARunIsWrittenUnderAnotherName() throws Exception {
		RunWizard wizard = new RunWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(run));
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Screen.await("the run is chosen", () -> wizard.canFinish());
			Table runs = Widgets.all(Table.class, dialog.getShell()).getFirst();
			assertEquals("glass-or-funnel-1", runs.getSelection()[0].getText(0));
			Screen.settle();
			Screen.keep(dialog.getShell(), "from-run");
			dialog.showPage(wizard.getPage("sweep"));
			Screen.settle();
			assertTrue(dialog.getMessage().startsWith("3 points, 6 tasks"), dialog.getMessage());
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}
		Path written = example.path().resolveSibling("glass-or-funnel-2.spinscape");
		Experiment copy = ExperimentFiles.load(written);
		assertEquals(2, copy.getSamples());
		assertEquals("glass-or-funnel-2", copy.getName());
		assertEquals("glass-or-funnel-2.spinscape", page.getActiveEditor().getTitle());
		copy.setName("glass-or-funnel");
		assertEquals(Files.readString(Path.of(run.getLocationURI()).resolve("experiment.spinscape")),
				ExperimentFiles.text(copy), "exactly as it was");
	}

	@Test
	void twoExperimentsAreCompared() throws Exception {
		example.rewrite("name=\"L\" value=\"4\"", "name=\"L\" value=\"5\"");
		CommonNavigator navigator = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		navigator.getCommonViewer().setSelection(
				new StructuredSelection(List.of(example.project().getFile("glass-or-funnel.spinscape"), run)));
		page.activate(navigator);
		page.getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand("org.spinscape.ui.experiment.differ", null);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "differences");
		DifferencesPane pane = Widgets.all(DifferencesPane.class, page.getWorkbenchWindow().getShell()).getFirst();
		Screen.await("what differs", () -> pane.table().cells().size() > 1);
		List<List<String>> cells = pane.table().cells();
		assertEquals(List.of("setting", "glass-or-funnel-1", "glass-or-funnel.spinscape"), cells.getFirst(),
				"in the order of the navigator");
		assertTrue(cells.contains(List.of("samples", "2", "100")), cells::toString);
		assertTrue(cells.contains(List.of("glass: model L", "4", "5")), cells::toString);
		assertTrue(cells.stream().noneMatch(line -> line.getFirst().equals("seed")), cells::toString);
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "differences");
		assertTrue(Arrays.stream(example.project().getFolder("runs").members()).anyMatch(run::equals));
	}
}
