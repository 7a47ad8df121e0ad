// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.spinscape.engine.catalog.Catalog;

/** What the landscape of a run is built with: what is installed, and the programs that were permitted in its project. */
public final class RunCatalog {

	private RunCatalog() {
	}

	/**
	 * That of a run. Nobody is asked: views look at whatever is selected, and a question is for those who press Run.
	 *
	 * @param run its directory; one outside the workspace may start nothing
	 */
	public static Catalog of(Path run) {
		IContainer[] found = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.toUri());
		if (found.length == 0) {
			return Catalog.installed();
		}
		ProgramPermission permitted = new ProgramPermission(found[0].getProject(), _ -> false);
		return Catalog.installed().permitting(permitted::permits);
	}
}
