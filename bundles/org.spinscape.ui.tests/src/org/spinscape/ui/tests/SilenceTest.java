// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.wizard.NewExperimentWizard;

/** The libraries of the desktop have nothing to say against our windows, in either theme. */
@EnabledOnOs(OS.LINUX)
class SilenceTest {

	@TempDir
	private Path folder;
	private IWorkbenchPage page;
	private ExampleProject example;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		example = new ExampleProject(page);
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void anEditorOpensSilently() throws Exception {
		try (NativeErrors errors = new NativeErrors(folder.resolve("errors"))) {
			walk(errors, "light");
			DarkTheme.toggle(page.getWorkbenchWindow().getShell());
			try {
				walk(errors, "dark");
			} finally {
				DarkTheme.toggle(page.getWorkbenchWindow().getShell());
			}
		}
	}

	@Test
	void theWizardForExperimentsOpensSilently() throws Exception {
		try (NativeErrors errors = new NativeErrors(folder.resolve("errors"))) {
			NewExperimentWizard wizard = new NewExperimentWizard();
			wizard.init(page.getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
			WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			try {
				for (IWizardPage each : wizard.getPages()) {
					dialog.showPage(each);
					Screen.settle();
					assertEquals(List.of(), errors.lines(), "on the page " + each.getName());
				}
			} finally {
				dialog.close();
			}
		}
	}

	private void walk(NativeErrors errors, String theme) throws Exception {
		ExperimentEditor editor = example.open();
		for (String id : List.of("overview", "arms", "sweep", "analyses", "execution", "source")) {
			editor.setActivePage(id);
			Screen.settle();
			assertEquals(List.of(), errors.lines(), "on the page " + id + ", " + theme);
		}
		page.closeAllEditors(false);
		Screen.settle();
	}
}
