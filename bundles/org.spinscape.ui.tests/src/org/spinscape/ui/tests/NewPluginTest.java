// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.ui.experiment.plugin.NewPluginWizard;

/** New > Spinscape Plug-in. That what it writes builds and works is tried by the check of the sample plug-in. */
class NewPluginTest {

	@TempDir
	Path folder;

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("two_rings");
	private final NewPluginWizard wizard = new NewPluginWizard();
	private WizardDialog dialog;

	@BeforeEach
	void open() {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		page.closeAllEditors(false);
		if (project.exists()) {
			project.delete(true, true, null);
		}
	}

	private List<Text> texts() {
		return Widgets.all(Text.class, dialog.getShell()).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
				.toList();
	}

	private void press(String words) {
		Button button = Widgets.all(Button.class, dialog.getShell()).stream().filter(each -> each.getText().replace("&", "")
				.startsWith(words)).findFirst().orElseThrow();
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private String problem() {
		IWizardPage shown = dialog.getCurrentPage();
		return shown.getErrorMessage();
	}

	private void finish() {
		assertNull(problem());
		assertTrue(wizard.canFinish());
		Screen.settle();
		Screen.keep(dialog.getShell(), "plugin-wizard");
		assertTrue(wizard.performFinish());
		assertTrue(project.isOpen());
		assertEquals(project.getFile("README.md"), ((IFileEditorInput) page.getActiveEditor().getEditorInput()).getFile());
		assertTrue(project.getFile("pom.xml").exists());
	}

	@Test
	void aPluginBecomesAProjectOfTheWorkspace() {
		texts().getFirst().setText("org.example.two_rings");
		press("Figure");
		finish();
		String sources = "org.example.two_rings/src/org/example/two_rings/";
		for (String each : List.of("FrustratedChain", "QuenchesFigure", "Quenches")) {
			assertTrue(project.getFile(sources + each + ".java").exists(), each + ": the explorer comes with its figure");
		}
		assertFalse(project.getFile(sources + "RandomScan.java").exists());
	}

	@Test
	void itsFolderMayLieElsewhere() {
		texts().getFirst().setText("org.example.two_rings");
		press("In the workspace");
		assertEquals("Name the folder in which that of the plug-in is to be", problem());
		texts().get(1).setText(folder.resolve("nowhere").toString());
		assertEquals("There is no folder " + folder.resolve("nowhere"), problem());
		texts().get(1).setText(folder.toString());
		finish();
		assertEquals(folder.resolve("two_rings"), Path.of(project.getLocationURI()));
		assertTrue(Files.exists(folder.resolve("two_rings/org.example.two_rings.tests/META-INF/MANIFEST.MF")));
	}

	@Test
	void whatIsWrongIsSaidBeforeAnythingIsWritten() throws Exception {
		texts().getFirst().setText("kagome");
		assertTrue(problem().startsWith("'kagome' is no Java package of two or more words"), problem());
		assertFalse(wizard.canFinish());
		texts().getFirst().setText("org.example.two_rings");
		press("Hamiltonian");
		assertEquals("Choose what it contributes", problem());
		press("Sampler");
		assertNull(problem());
		project.create(null);
		texts().getFirst().setText("org.other.two_rings");
		assertEquals("There is a project 'two_rings' already; use another last word", problem());
		press("In the workspace");
		Files.createDirectories(folder.resolve("mine"));
		Files.writeString(folder.resolve("mine/notes.txt"), "mine");
		texts().getFirst().setText("org.example.mine");
		texts().get(1).setText(folder.toString());
		assertEquals(folder.resolve("mine") + " is not empty; choose another folder", problem());
	}
}
