// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Notes on disk, as soon as projects come, go, open or close, which there are: after a kill the workspace would know a new
 * one as closed, and its runs would seem lost.
 */
final class ProjectKeeper implements IResourceChangeListener {

	/** Milliseconds from a change to the note, so that several make one. */
	private static final long DELAY = 500;

	private final Job note = Job.createSystem("Noting the projects of the workspace",
			(ICoreRunnable) monitor -> {
				// at the end all is saved, and then there is no workspace any more
				if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
					ResourcesPlugin.getWorkspace().save(false, monitor);
				}
			});

	/** Begins to watch. */
	static void watch() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new ProjectKeeper(), IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			boolean projects = delta.getKind() != IResourceDelta.CHANGED
					|| (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0;
			if (projects && delta.getResource() instanceof IProject) {
				note.schedule(DELAY);
			}
		}
	}
}
