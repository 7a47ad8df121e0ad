// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with the example in a project of its own, which is there before it and gone after it. */
abstract class WithExample {

	final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	ExampleProject example;

	@BeforeEach
	final void openProject() throws Exception {
		Screen.work();
		example = new ExampleProject(page);
	}

	@AfterEach
	final void removeProject() throws Exception {
		leave();
		example.close();
	}

	/** Closes what else is open. */
	void leave() {
		// most open nothing but editors
	}
}
