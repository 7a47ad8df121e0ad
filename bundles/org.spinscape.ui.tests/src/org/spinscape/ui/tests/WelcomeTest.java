// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.figures.Figure;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.RunTracker;

/** The page for newcomers: all of its words are in sight, and its first link leads to a run. */
class WelcomeTest {

	private static final String EXAMPLE = "glass-or-funnel";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

	@AfterEach
	void close() throws Exception {
		Screen.work();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE);
		if (project.exists()) {
			window.getActivePage().closeAllEditors(false);
			project.delete(true, true, null);
		}
	}

	private List<Hyperlink> links() {
		Shell shell = window.getShell();
		return Widgets.all(Hyperlink.class, shell);
	}

	/** Trees in sight. */
	private List<Figure> trees() {
		return Widgets.all(FigureCanvas.class, window.getShell()).stream().filter(FigureCanvas::isVisible)
				.flatMap(canvas -> canvas.figure().stream())
				.filter(figure -> figure.name().equals(LandscapeKinds.BARRIER_TREE.id())).toList();
	}

	@Test
	void wordsAreNotCut() {
		assertNotNull(intro.showIntro(window, false));
		Screen.await("the links", () -> links().size() >= 8);
		Screen.settle();
		Screen.keep(window.getShell(), "welcome");
		for (Hyperlink link : links()) {
			assertTrue(link.getSize().x >= link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, link.getText() + " is cut");
			for (Label label : Widgets.all(Label.class, link.getParent())) {
				int needed = label.computeSize(label.getSize().x, SWT.DEFAULT).y;
				assertTrue(label.getSize().y >= needed, label.getText() + " is cut");
			}
		}
	}

	/**
	 * From the first window to exact trees in one click: they are drawn while others are made. The time is printed; that of the
	 * first window is not in it.
	 */
	@Test
	void theFirstLinkRunsAnExample() throws Exception {
		window.getActivePage().resetPerspective(); // as at the first start, whatever other tests have opened
		intro.showIntro(window, false);
		Screen.await("the links", () -> !links().isEmpty());
		Hyperlink first = links().getFirst();
		assertEquals("Glass or funnel?", first.getText());
		Event enter = new Event();
		enter.character = SWT.CR;
		List<Figure> earlier = trees();
		long start = System.nanoTime();
		first.notifyListeners(SWT.KeyDown, enter);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE);
		Screen.await("a run", () -> project.getLocation() != null
				&& project.getLocation().append("runs/glass-or-funnel-1").toFile().isDirectory());
		assertNotNull(window.getActivePage().getActiveEditor());
		assertEquals(null, intro.getIntro(), "the page has made room");
		Screen.await("what is found so far", 60_000,
				() -> RunTracker.of(window).run().name().startsWith("glass-or-funnel-1, so far "));
		Screen.await("its trees", 60_000, () -> trees().stream().anyMatch(figure -> !earlier.contains(figure)));
		double seconds = (System.nanoTime() - start) * 1e-9;
		System.out.printf(Locale.ROOT, "one click on the welcome page, and exact trees after %.1f s%n", seconds);
		assertTrue(seconds < 60, seconds + " s");
		Screen.settle();
		Screen.keep(window.getShell(), "first-trees");
		List<Job> jobs = Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains(EXAMPLE))
				.toList();
		assertTrue(!jobs.isEmpty());
		jobs.forEach(Job::cancel);
		Screen.await("the end of the run", () -> jobs.stream().allMatch(job -> job.getState() == Job.NONE));
	}
}
