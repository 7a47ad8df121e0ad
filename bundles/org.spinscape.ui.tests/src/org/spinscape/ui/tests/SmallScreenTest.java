// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.ui.experiment.editor.ExperimentEditor;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** In a window of 1024 x 700 all views and pages can be read: no word is cut, covered, or runs into another. */
class SmallScreenTest {

	private static final int WIDTH = 1024;
	private static final int HEIGHT = 700;
	private static final List<String> VIEWS = List.of("org.spinscape.ui.landscape.tree",
			"org.spinscape.ui.landscape.walk", "org.spinscape.ui.landscape.surface", "org.spinscape.ui.figures.curves",
			"org.spinscape.ui.landscape.state", "org.spinscape.ui.landscape.fields", "org.spinscape.ui.landscape.path",
			"org.spinscape.ui.landscape.minima",
			"org.spinscape.ui.figures.results", "org.spinscape.ui.figures.verdicts", "org.spinscape.ui.figures.tables",
			"org.spinscape.ui.run.table", "org.spinscape.ui.run.monitor",
			"org.spinscape.ui.run.exchange", "org.spinscape.workbench.guide",
			"org.spinscape.ui.claims.view");

	@TempDir
	private java.nio.file.Path folder;
	private IWorkbenchPage page;
	private Shell shell;
	private ExampleProject example;
	private Rectangle before;
	private boolean maximised;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		shell = page.getWorkbenchWindow().getShell();
		before = shell.getBounds();
		maximised = shell.getMaximized();
		shell.setMaximized(false);
		shell.setSize(WIDTH, HEIGHT);
		page.resetPerspective();
		example = new ExampleProject(page);
	}

	@AfterEach
	void close() throws Exception {
		example.close();
		shell.setBounds(before);
		shell.setMaximized(maximised);
		page.resetPerspective();
	}

	@Test
	void everythingCanBeRead() throws Exception {
		TreeRun run = TreeRun.of(folder, 12, 2);
		IFolder link = example.project().getFolder("small");
		link.createLink(IPath.fromPath(run.folder()), IResource.NONE, null);
		ExperimentEditor editor = example.open();
		List<String> faults = new ArrayList<>();
		for (String id : List.of("overview", "arms", "sweep", "analyses", "execution", "source")) {
			editor.setActivePage(id);
			look(id, faults);
		}
		CommonNavigator navigator = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		navigator.getCommonViewer().setSelection(new StructuredSelection(link));
		RunSelection selection = RunTracker.of(page.getWorkbenchWindow());
		Screen.await("the run is shown", () -> !selection.run().isNone());
		for (String id : VIEWS) {
			page.showView(id);
			look(id.substring(id.lastIndexOf('.') + 1), faults);
		}
		assertEquals(List.of(), faults);
	}

	/** Where there is little room the form of the Arms page has the whole width of the editor. */
	@Test
	void formsNeedNotBeScrolledSideways() throws Exception {
		ExperimentEditor editor = example.open();
		editor.setActivePage("arms");
		Screen.settle();
		List<ScrolledComposite> scrolled = Widgets.all(ScrolledComposite.class, shell).stream()
				.filter(each -> each.isVisible() && !(each instanceof SharedScrolledComposite)
						&& each.getParent() instanceof SashForm && each.getContent() != null).toList();
		assertEquals(1, scrolled.size());
		ScrolledComposite form = scrolled.getFirst();
		assertTrue(form.getContent().getSize().x <= form.getClientArea().width, form.getContent().getSize().x + " of "
				+ form.getClientArea().width + " pixels");
		Tree arms = Widgets.all(Tree.class, form.getParent()).getFirst();
		assertTrue(arms.getClientArea().height >= 3 * arms.getItemHeight(), "rows of the list are in sight");
	}

	private void look(String name, List<String> faults) {
		Screen.settle();
		Screen.settle();
		Screen.keep(shell, "small-" + name);
		TextBoxes.faults(shell).stream().map(fault -> name + ": " + fault).forEach(faults::add);
	}
}
