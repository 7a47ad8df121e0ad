// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Entry point of the desktop product. */
public final class WorkbenchApplication implements IApplication {

	private static final Integer FAILED = 1;

	@Override
	public Object start(IApplicationContext context) {
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError e) {
			System.err.println("spinscape: the workbench needs a display, and there is none (" + e.getMessage()
					+ "); without one use the command line, see 'spinscape --help'");
			return FAILED;
		}
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new SpinscapeWorkbenchAdvisor());
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			Display display = workbench.getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					workbench.close();
				}
			});
		}
	}
}
