// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.CatalogPage;

/** Help > Models and Methods, and F1: the page on everything that is installed, strangers' plug-ins too. */
public final class ModelsHandler extends AbstractHandler {

	static final String COMMAND = "org.spinscape.workbench.models";

	private static final String BUNDLE = "org.spinscape.workbench";

	@Override
	public Object execute(ExecutionEvent event) {
		try {
			// Made anew each time: plug-ins may have come or gone.
			Path folder = Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
			show(Files.writeString(folder.resolve("models.html"), CatalogPage.of(Catalog.installed())));
		} catch (IOException e) {
			tell("The page cannot be written: " + e.getMessage(), e);
		}
		return null;
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
