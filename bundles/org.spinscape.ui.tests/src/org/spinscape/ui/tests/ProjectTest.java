// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.ui.ProgramPermission;
import org.spinscape.ui.experiment.project.NewProjectWizard;
import org.spinscape.ui.experiment.wizard.ExampleProject;
import org.spinscape.ui.project.SpinscapeProjects;

/** Projects are made as ours, and their properties say what is in them and what they may start. */
class ProjectTest {

	private static final String PROPERTIES = "org.spinscape.ui.experiment.properties";

	private IWorkbenchPage page;

	@BeforeEach
	void work() {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@AfterEach
	void remove() throws Exception {
		for (String name : List.of("study", "folding-times")) {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
			if (project.exists()) {
				project.delete(true, true, null);
			}
		}
	}

	@Test
	void theWizardMakesAMarkedProject() throws Exception {
		NewProjectWizard wizard = new NewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Widgets.all(Text.class, dialog.getShell()).getFirst().setText("study");
			Screen.settle();
			Screen.keep(dialog.getShell(), "new-project");
			assertTrue(wizard.canFinish());
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("study");
		assertTrue(SpinscapeProjects.isMarked(project));
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "project-mark");
		Tree navigator = ((CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer")).getCommonViewer()
				.getTree();
		TreeItem item = Arrays.stream(navigator.getItems()).filter(each -> each.getText().equals("study")).findFirst()
				.orElseThrow();
		assertNotNull(item.getImage(), "a project has an icon");
		assertNotNull(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(IDE.SharedImages.IMG_OBJ_PROJECT),
				"which the mark is put on");
	}

	@Test
	void propertiesCountAndTakePermissionsBack() throws Exception {
		IProject project = ExampleProject.bring("folding-times", null).getProject();
		assertTrue(SpinscapeProjects.isMarked(project), "examples come in projects of ours");
		ProgramCall call = new ProgramCall("./energy --fast", "0a1b2c");
		assertTrue(new ProgramPermission(project, _ -> true).ask(List.of(call)));
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(page.getWorkbenchWindow().getShell(), project,
				PROPERTIES, new String[] { PROPERTIES }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Screen.await("what is in it", () -> Widgets.all(Label.class, dialog.getShell()).stream()
					.anyMatch(label -> label.getText().equals("1 experiment and 0 runs, less than 1 MB on disk.")));
			Screen.settle();
			Screen.keep(dialog.getShell(), "project-properties");
			org.eclipse.swt.widgets.List programs = Widgets.all(org.eclipse.swt.widgets.List.class, dialog.getShell())
					.getFirst();
			assertEquals(List.of(call.line()), Arrays.asList(programs.getItems()));
			programs.select(0);
			programs.notifyListeners(SWT.Selection, new Event());
			press(dialog, "Withdraw");
			assertTrue(new ProgramPermission(project, _ -> false).permits(call), "not before it is confirmed");
			press(dialog, "Spinscape project");
			press(dialog, "Apply and Close");
		} finally {
			dialog.close();
		}
		assertFalse(new ProgramPermission(project, _ -> false).permits(call));
		assertFalse(SpinscapeProjects.isMarked(project));
		assertEquals(project, SpinscapeProjects.open("folding-times", Optional.empty(), null));
	}

	private static void press(PreferenceDialog dialog, String text) {
		Button button = Widgets.all(Button.class, dialog.getShell()).stream()
				.filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}
}
