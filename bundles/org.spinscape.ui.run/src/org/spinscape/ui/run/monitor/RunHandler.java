// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinscape.experiment.files.ExperimentFiles;

/** Run: the experiment selected in the navigator, or the one in the editor, which is saved first. */
public final class RunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		experiment(event, "Run").ifPresent(file -> RunStarter.start(HandlerUtil.getActiveWorkbenchWindow(event), file));
		return null;
	}

	/** What is to be run; empty if there is nothing, which the user is told. @param title of what is to be done */
	static Optional<IFile> experiment(ExecutionEvent event, String title) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		IFile file = part instanceof IEditorPart ? null : experiment(HandlerUtil.getCurrentStructuredSelection(event));
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (file == null && editor != null) {
			IFile edited = editor.getEditorInput().getAdapter(IFile.class);
			file = isExperiment(edited) ? edited : null;
		}
		if (file == null) {
			MessageDialog.openInformation(window.getShell(), title,
					"Select an experiment in the navigator, or open one in the editor.");
			return Optional.empty();
		}
		// What is run is what is on the screen.
		boolean open = editor != null && file.equals(editor.getEditorInput().getAdapter(IFile.class));
		return open && editor.isDirty() && !window.getActivePage().saveEditor(editor, false) ? Optional.empty()
				: Optional.of(file);
	}

	private static IFile experiment(IStructuredSelection selection) {
		IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
		return isExperiment(file) ? file : null;
	}

	private static boolean isExperiment(IFile file) {
		return file != null && ExperimentFiles.EXTENSION.equals(file.getFileExtension());
	}
}
