// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
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
			Path page = Files.writeString(folder.resolve("models.html"), CatalogPage.of(Catalog.installed()));
			PlatformUI.getWorkbench().getBrowserSupport()
					.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR, "models", "Models and Methods", "")
					.openURL(page.toUri().toURL());
		} catch (IOException | PartInitException e) {
			IStatus problem = new Status(IStatus.ERROR, BUNDLE, "The page cannot be shown: " + e.getMessage(), e);
			StatusManager.getManager().handle(problem, StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
