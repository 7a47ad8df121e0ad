// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.CatalogPage;

/** Help > Models and Methods: the page on everything that is installed, strangers' plug-ins too. */
final class ModelsAction extends Action {

	private static final String BUNDLE = "org.spinscape.workbench";

	ModelsAction() {
		super("&Models and Methods");
	}

	@Override
	public void run() {
		try {
			// Made anew each time: plug-ins may have come or gone.
			Path folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
			show(Files.writeString(folder.resolve("models.html"), CatalogPage.of(Catalog.installed())));
		} catch (IOException e) {
			tell("The page cannot be written: " + e.getMessage(), e);
		}
	}

	private static void show(Path page) throws IOException {
		try {
			PlatformUI.getWorkbench().getBrowserSupport()
					.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR, "models", "Models and Methods", "")
					.openURL(page.toUri().toURL());
		} catch (PartInitException e) {
			// No browser that the workbench knows of; the desktop may know one.
			if (!Program.launch(page.toString())) {
				tell("No web browser was found. Open this file in one: " + page, e);
			}
		}
	}

	private static void tell(String message, Exception cause) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, message, cause),
				StatusManager.LOG | StatusManager.SHOW);
	}
}
