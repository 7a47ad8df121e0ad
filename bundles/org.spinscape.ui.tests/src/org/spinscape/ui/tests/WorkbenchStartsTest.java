// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.spinscape.workbench.LandscapePerspective;

/** The product opens its window with its own perspective and project navigator. */
class WorkbenchStartsTest {

	@Test
	void theWindowShowsTheLandscapePerspective() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		assertNotNull(window);
		assertEquals(LandscapePerspective.ID, window.getActivePage().getPerspective().getId());
		assertNotNull(window.getActivePage().findView("org.eclipse.ui.navigator.ProjectExplorer"));
	}
}
