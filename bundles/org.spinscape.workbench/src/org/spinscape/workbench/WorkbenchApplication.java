// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.spinscape.ui.run.monitor.RunsAtClose;

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
			Optional<String> refusal = Workspace.take();
			if (refusal.isPresent()) {
				MessageDialog.openError(null, "Spinscape", refusal.get());
				return FAILED;
			}
			// For the text of Help > About, which takes it from there.
			System.setProperty("org.spinscape.version", version());
			int code = PlatformUI.createAndRunWorkbench(display, new SpinscapeWorkbenchAdvisor(FilesToOpen.of(display)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(WorkbenchApplication.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			Display display = workbench.getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					// Nobody is there to answer a question: a signal, or the end of the session of the desktop.
					RunsAtClose.stopWithoutAsking();
					workbench.close();
				}
			});
		}
	}
}
