// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFolder;

/** Whether a folder is the directory of a run; tells menus. */
public final class RunTester extends PropertyTester {

	/** Also of runs that the workspace has not been told of yet. */
	static boolean isRun(IFolder folder) {
		return folder.getLocationURI() != null
				&& Files.isRegularFile(Path.of(folder.getLocationURI()).resolve("manifest.json"));
	}

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		return receiver instanceof IFolder folder && isRun(folder);
	}
}
