// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/** Tells an editor when the content of its file has changed, by whomever. */
final class OutsideChanges implements IResourceChangeListener {

	private final Supplier<IFile> file;
	private final Runnable changed;
	private final Display display = Display.getCurrent();

	/** @param changed told on the thread of the user interface */
	OutsideChanges(Supplier<IFile> file, Runnable changed) {
		this.file = file;
		this.changed = changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.get().getFullPath());
		if (delta != null && delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0
				&& !display.isDisposed()) {
			display.asyncExec(changed);
		}
	}

	void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}
