// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guides: every step does what it says, is ticked then, and the tick stays. */
class GuideTest {

	private static final String GUIDE = "org.spinscape.workbench.guide";

	private IWorkbenchPage page;
	private Shell shell;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		shell = page.getWorkbenchWindow().getShell();
		page.showView(GUIDE);
		Screen.await("the guides", () -> Widgets.all(Combo.class, shell).stream()
				.anyMatch(combo -> combo.indexOf("Plan a study") >= 0));
	}

	@AfterEach
	void close() {
		page.hideView(page.findView(GUIDE));
		page.resetPerspective();
	}

	private List<Link> steps() {
		return Widgets.all(Link.class, shell).stream().filter(link -> link.getText().matches("<a>\\d+\\. .*")).toList();
	}

	private Combo guides() {
		return Widgets.all(Combo.class, shell).stream().filter(combo -> combo.indexOf("Plan a study") >= 0).findFirst()
				.orElseThrow();
	}

	private static Button tick(Link step) {
		var row = List.of(step.getParent().getChildren());
		return (Button) row.get(row.indexOf(step) - 1);
	}

	private static void follow(Link link) {
		link.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aStepShowsItsViewAndIsTicked() {
		Widgets.choose(guides(), "Look into a first landscape"); // the last one is shown again
		Link turn = steps().stream().filter(link -> link.getText().contains("Turn the landscape")).findFirst()
				.orElseThrow();
		assertFalse(tick(turn).getSelection());
		follow(turn);
		assertNotNull(page.findView("org.spinscape.ui.landscape.surface"));
		assertTrue(page.isPartVisible(page.findView("org.spinscape.ui.landscape.surface")));
		assertTrue(tick(turn).getSelection());
		Widgets.choose(guides(), "Plan a study");
		Widgets.choose(guides(), "Look into a first landscape");
		assertEquals(List.of("<a>4. Turn the landscape</a>"), steps().stream().filter(link -> tick(link).getSelection())
				.map(Link::getText).toList());
	}

	@Test
	void noGuideIsCutOrEmpty() {
		for (String guide : guides().getItems()) {
			Widgets.choose(guides(), guide);
			Screen.settle();
			assertTrue(steps().size() >= 4, guide);
			assertEquals(List.of(), TextBoxes.faults(guides().getParent()), guide);
			Screen.keep(shell, "guide-" + guide.replace(' ', '-'));
		}
	}
}
