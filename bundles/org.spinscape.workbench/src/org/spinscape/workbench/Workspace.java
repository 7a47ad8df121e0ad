// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder of the projects: taken by one workbench at a time, seen as it is on disk, saved at the end. */
final class Workspace {

	private Workspace() {
	}

	/**
	 * Takes the workspace for this process, until it ends.
	 *
	 * @return why that cannot be, with a remedy; empty if the workspace is ours
	 */
	static Optional<String> take() {
		Location location = Platform.getInstanceLocation();
		if (location == null || !location.isSet() && !usual(location)) {
			return Optional.of("Spinscape was started without a workspace. Start it as 'spinscape -data FOLDER'.");
		}
		Path folder;
		try {
			folder = Path.of(URIUtil.toURI(location.getURL()));
		} catch (URISyntaxException e) {
			return Optional.of(location.getURL() + " cannot be a workspace: " + e.getReason()
					+ ". Start Spinscape as 'spinscape -data FOLDER'.");
		}
		try {
			return location.lock() ? Optional.empty()
					: Optional.of(folder + " is open in another Spinscape. Use that one, or start with a workspace of its"
							+ " own: 'spinscape -data FOLDER'.");
		} catch (IOException e) {
			String why = Files.isDirectory(folder) ? "cannot be written" : "cannot be made";
			return Optional.of(folder + " " + why + ", and the workbench keeps its projects there. Make it writable, or"
					+ " start with another: 'spinscape -data FOLDER'.");
		}
	}

	/** Sets the workspace to the one that everybody has who names none, unless there is no such; whether there is. */
	private static boolean usual(Location location) {
		try {
			return location.getDefault() != null && location.set(location.getDefault(), false);
		} catch (IOException e) {
			Platform.getLog(Workspace.class).error("The workspace of this user cannot be set.", e);
			return false;
		}
	}

	/** Looks at the files in the background: what came, went or changed since the last time, also after a kill. */
	static void lookAtFiles() {
		Job.createSystem("Looking at the files of the workspace", (ICoreRunnable) monitor -> ResourcesPlugin.getWorkspace()
				.getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor)).schedule();
	}

	/** Saves which projects there are; their files are saved by whoever changes them. */
	static void save() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			Platform.getLog(Workspace.class).log(e.getStatus());
		}
	}
}
