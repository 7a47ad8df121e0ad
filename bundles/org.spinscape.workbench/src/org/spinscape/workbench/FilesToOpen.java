// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.spinscape.ui.project.SpinscapeProjects;

/**
 * Files that the user opens from outside: named on the command line after {@code -open}, or handed over by the desktop. One
 * that lies in no project is linked into the project {@value #PROJECT}: what is edited is the file itself, and its runs lie
 * in the workspace.
 */
public final class FilesToOpen {

	/** Takes in what has no project of its own. */
	static final String PROJECT = "Opened";
	private static final String OPTION = "-open";

	/** Before there is a window. */
	private final List<Path> waiting = new ArrayList<>();
	private boolean started;

	private FilesToOpen() {
	}

	/** Takes the files of the command line, and those that the desktop will hand to this display. */
	static FilesToOpen of(Display display) {
		FilesToOpen files = new FilesToOpen();
		List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
		int option = arguments.indexOf(OPTION);
		if (option >= 0) {
			arguments.subList(option + 1, arguments.size()).forEach(name -> files.waiting.add(Path.of(name)));
		}
		display.addListener(SWT.OpenDocument, event -> files.open(Path.of(event.text)));
		return files;
	}

	/** There is a window now. */
	void start() {
		started = true;
		waiting.forEach(this::open);
		waiting.clear();
	}

	private void open(Path file) {
		if (!started) {
			waiting.add(file);
			return;
		}
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (!Files.isRegularFile(file)) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open", file + " does not exist.");
			return;
		}
		try {
			// The first steps would lie over it.
			IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
			intro.closeIntro(intro.getIntro());
			IDE.openEditor(page, inWorkspace(file));
		} catch (CoreException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open",
					file + " cannot be opened: " + e.getMessage());
		}
	}

	/**
	 * The file as one of the workspace: where it lies, or a link to it.
	 *
	 * @param file a file that exists
	 * @return the same at each call
	 * @throws CoreException if no link can be made
	 */
	public static IFile inWorkspace(Path file) throws CoreException {
		File absolute = file.toAbsolutePath().normalize().toFile();
		for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toURI())) {
			if (known.getProject().isOpen()) {
				known.refreshLocal(IResource.DEPTH_ZERO, null);
				return known;
			}
		}
		IProject project = SpinscapeProjects.open(PROJECT, Optional.empty(), null);
		// Two files of one name from two folders.
		IFile link = Stream.iterate(1, number -> number + 1)
				.map(number -> project.getFile(number == 1 ? absolute.getName() : number + "-" + absolute.getName()))
				.filter(free -> !free.exists()).findFirst().orElseThrow();
		link.createLink(absolute.toURI(), IResource.NONE, null);
		return link;
	}
}
