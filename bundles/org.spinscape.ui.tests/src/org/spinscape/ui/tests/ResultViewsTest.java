// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** The result views in the workbench: they follow the run selected in the navigator, in both themes. */
class ResultViewsTest {

	private static final List<String> VIEWS = List.of("org.spinscape.ui.landscape.minima",
			"org.spinscape.ui.figures.results", "org.spinscape.ui.figures.tables", "org.spinscape.ui.figures.verdicts",
			"org.spinscape.ui.figures.curves", "org.spinscape.ui.landscape.state",
			"org.spinscape.ui.landscape.path", "org.spinscape.ui.landscape.walk", "org.spinscape.ui.landscape.surface",
			"org.spinscape.ui.landscape.tree");
	private static final String NAVIGATOR = "org.eclipse.ui.navigator.ProjectExplorer";

	@TempDir
	private Path folder;
	private IWorkbenchPage page;
	private IProject project;

	@BeforeEach
	void openProject() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("results");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void removeProject() throws Exception {
		VIEWS.stream().map(page::findView).filter(view -> view != null).forEach(page::hideView);
		project.delete(true, true, null);
	}

	@Test
	void viewsFollowTheNavigator() throws Exception {
		Path run = folder.resolve("pair");
		new FakeRun().write(run);
		IFolder link = project.getFolder("pair");
		link.createLink(IPath.fromPath(run), IResource.NONE, null);
		for (String id : VIEWS) {
			IViewPart view = page.showView(id);
			assertNotNull(view, id);
		}
		RunSelection selection = RunTracker.of(page.getWorkbenchWindow());
		CommonNavigator navigator = (CommonNavigator) page.showView(NAVIGATOR);
		navigator.getCommonViewer().setSelection(new StructuredSelection(link));
		Screen.await("the run is shown", () -> selection.run().name().equals("pair"));
		assertEquals("pair", selection.run().name());
		assertEquals(List.of("glass", "ferromagnet"), selection.run().arms());
		for (String id : VIEWS) {
			IViewPart view = page.findView(id);
			page.activate(view);
			// a view behind others is told when it comes into sight
			Screen.await(id + " names the run", () -> "Run pair".equals(((IWorkbenchPart2) view).getContentDescription()));
		}
		selection.pick(selection.place(), 2);

		IThemeEngine themes = page.getWorkbenchWindow().getService(IThemeEngine.class);
		var before = themes.getActiveTheme();
		try {
			for (String theme : List.of("e4_default", "e4_dark")) {
				themes.setTheme("org.eclipse.e4.ui.css.theme." + theme, false);
				for (String id : VIEWS) {
					page.activate(page.findView(id));
					Screen.settle();
					double share = Screen.background(page.getWorkbenchWindow().getShell(), theme.endsWith("dark"));
					assertTrue(share > 0.6, id + " in " + theme + ": " + share + " of the window has the theme's ground");
					Screen.keep(page.getWorkbenchWindow().getShell(), theme + "-" + id.substring(id.lastIndexOf('.') + 1));
				}
			}
		} finally {
			themes.setTheme(before, false);
		}
	}
}
