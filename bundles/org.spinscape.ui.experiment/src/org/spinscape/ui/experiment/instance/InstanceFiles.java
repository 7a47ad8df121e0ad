// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.spinscape.experiment.files.ExperimentFiles;

/** Instance files in projects. */
final class InstanceFiles {

	/** Endings of the files that experiments and the platform write: text, but never an instance. */
	private static final Set<String> OTHERS = Set.of(ExperimentFiles.EXTENSION, "md", "svg", "html", "log", "xml",
			"project");

	private static final int HEAD = 1024;

	private InstanceFiles() {
	}

	/** Whether a file may be an instance: text that is nothing else. Whether it is one, its readers say. */
	static boolean possible(IFile file) {
		if (file.getFileExtension() != null && OTHERS.contains(file.getFileExtension())) {
			return false;
		}
		try (InputStream in = file.getContents(true)) {
			byte[] head = in.readNBytes(HEAD);
			for (byte each : head) {
				if (each == 0) {
					return false; // no text has one
				}
			}
			return head.length > 0;
		} catch (CoreException | IOException e) {
			return false; // gone or locked: nothing to start from
		}
	}

	/** Asks for a file in a project. */
	static Optional<IFile> ask(Shell shell, IFile before) {
		ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(shell, new WorkbenchLabelProvider(),
				new BaseWorkbenchContentProvider());
		dialog.setTitle("Instance File");
		dialog.setMessage("Choose a graph, a quadratic problem or a formula.");
		dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
		dialog.setInitialSelection(before);
		dialog.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				return element instanceof IContainer || element instanceof IFile file && possible(file);
			}
		});
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file ? Optional.of(file)
				: Optional.empty();
	}

	/** A name for an experiment beside the instance that no file has yet. */
	static String fresh(IFile instance) {
		String stem = InstanceExperiment.stem(Path.of(instance.getName()));
		String name = stem + "." + ExperimentFiles.EXTENSION;
		for (int number = 2; instance.getParent().getFile(IPath.fromOSString(name)).exists(); number++) {
			name = stem + "-" + number + "." + ExperimentFiles.EXTENSION;
		}
		return name;
	}
}
