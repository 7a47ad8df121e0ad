// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.experiment.instance.InstanceReading;
import org.spinscape.ui.experiment.instance.InstanceWizard;

/** From an instance file, dropped into a project, to an experiment on it. */
class InstanceTest {

	private static final String GRAPH = "4 5\n1 2 1\n2 3 -1\n3 4 1\n4 1 1\n1 3 -1\n";
	private static final String FORMULA = "c three variables\np cnf 3 2\n1 -2 0\n2 3 0\n";

	@TempDir
	private Path desktop;
	private IWorkbenchPage page;
	private ExampleProject example;

	@BeforeEach
	void openProject() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		example = new ExampleProject(page);
	}

	@AfterEach
	void removeProject() throws Exception {
		example.close();
	}

	private List<String> readers(String name, String text) throws Exception {
		Path file = Files.writeString(desktop.resolve(name), text);
		return InstanceReading.of(file, Catalog.installed()).stream().filter(InstanceReading::accepted)
				.map(reading -> reading.contribution().id()).toList();
	}

	@Test
	void theReadersThemselvesSayWhatTheyRead() throws Exception {
		assertEquals(List.of("ising-file"), readers("ring.rud", GRAPH));
		assertEquals(List.of("ising-file"), readers("ring", GRAPH), "also without an ending");
		assertEquals(List.of("cnf-file"), readers("three.cnf", FORMULA));
		assertEquals(List.of(), readers("letter.txt", "Dear reader,\nthis is no graph.\n"));
	}

	@Test
	void theWizardWritesAnExperimentThatCanRun() throws Exception {
		Path path = example.path().resolveSibling("ring.rud");
		Files.writeString(path, GRAPH);
		IFile file = example.project().getFile("ring.rud");
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		InstanceWizard wizard = new InstanceWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			assertFalse(wizard.canFinish(), "nobody has read the file yet");
			Screen.await("the file is read", wizard::canFinish);
			Screen.settle();
			Screen.keep(dialog.getShell(), "instance-wizard");
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}
		assertTrue(page.getActiveEditor() instanceof ExperimentEditor);
		var experiment = ExperimentFiles.load(path.resolveSibling("ring.spinscape"));
		Arm arm = experiment.getArms().getFirst();
		assertEquals("ising-file", arm.getHamiltonian().getProvider());
		assertEquals("ring.rud", arm.getHamiltonian().getParameters().getFirst().getValue(), "relative to the experiment");
		assertEquals("ground-state", arm.getExplorers().getFirst().getProvider());
		assertEquals(List.of(), ExperimentChecker.check(experiment, Catalog.installed(), path.getParent()));
	}

	/** The navigator's own drop support, with the events that the desktop would send. */
	@Test
	void filesDroppedOnAProjectAreCopiedIntoIt() throws Exception {
		Path file = Files.writeString(desktop.resolve("dropped.rud"), GRAPH);
		CommonNavigator navigator = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		Tree tree = navigator.getCommonViewer().getTree();
		Screen.await("the project is listed", () -> tree.getItemCount() > 0);
		TreeItem item = Arrays.stream(tree.getItems()).filter(each -> example.project().equals(each.getData())).findFirst()
				.orElseThrow();
		FileDrop.answer(page.getWorkbenchWindow().getShell());
		assertTrue(FileDrop.on(navigator.getCommonViewer(), item, file), "files are taken");
		Screen.await("the file is in the project", () -> example.project().getFile("dropped.rud").exists());
		assertEquals(GRAPH, Files.readString(example.path().resolveSibling("dropped.rud")));
		assertFalse(example.project().getFile("dropped.rud").isLinked());
		assertTrue(Files.exists(file), "what was dropped is copied, not moved");
	}
}
