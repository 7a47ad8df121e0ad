// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.ResultsSoFar;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.Background;

/**
 * Lets the views of a window follow what is selected in it: a run directory, anything inside one, or an object that can
 * be adapted to a {@link ResultReader}. Selections of anything else leave the run shown as it is.
 */
public final class RunTracker implements ISelectionListener {

	private static final Map<IWorkbenchWindow, RunTracker> TRACKERS = new WeakHashMap<>();

	private final RunSelection selection = new RunSelection();
	private final Background background;
	private Object shown;

	private RunTracker(IWorkbenchWindow window) {
		background = new Background(window.getShell());
		window.getSelectionService().addSelectionListener(this);
	}

	/** What the views of a window show. */
	public static RunSelection of(IWorkbenchWindow window) {
		return TRACKERS.computeIfAbsent(window, RunTracker::new).selection;
	}

	/** Shows the run in a folder, also one that has just been finished. */
	public static void show(IWorkbenchWindow window, Path folder) {
		of(window);
		TRACKERS.get(window).open(folder);
	}

	/** Shows what the tasks of a run have found so far, also what explorers under way have handed over. */
	public static void showSoFar(IWorkbenchWindow window, Path folder) {
		of(window);
		TRACKERS.get(window).openSoFar(folder);
	}

	/** Whether the views of a window show the run in this folder. */
	public static boolean shows(IWorkbenchWindow window, Path folder) {
		of(window);
		return folder.equals(TRACKERS.get(window).shown);
	}

	/** The folder of the run that the views of a window show; empty if they show none that has one. */
	public static Optional<Path> shown(IWorkbenchWindow window) {
		of(window);
		return TRACKERS.get(window).shown instanceof Path folder ? Optional.of(folder) : Optional.empty();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (!(selected instanceof IStructuredSelection structured) || structured.isEmpty()) {
			return;
		}
		Object element = structured.getFirstElement();
		ResultReader reader = Adapters.adapt(element, ResultReader.class);
		if (reader != null) {
			if (!reader.equals(shown)) {
				shown = reader;
				read(reader.toString(), () -> of(reader.toString(), reader));
			}
			return;
		}
		IResource resource = Adapters.adapt(element, IResource.class);
		IPath location = resource == null ? null : resource.getLocation();
		if (location != null) {
			runAround(location.toPath()).filter(folder -> !folder.equals(shown)).ifPresent(this::open);
		}
	}

	private static ShownRun of(String name, ResultReader reader) throws IOException {
		return new ShownRun(name, reader, reader.entries());
	}

	/** The run directory that is or holds a file. */
	public static Optional<Path> runAround(Path file) {
		for (Path folder = file; folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve("manifest.json"))
					&& (Files.isRegularFile(folder.resolve("results.h5")) || Files.isDirectory(folder.resolve("tasks")))) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	private void open(Path folder) {
		if (!Files.isRegularFile(folder.resolve("results.h5"))) {
			openSoFar(folder);
			return;
		}
		shown = folder;
		String name = folder.getFileName().toString();
		read(name, () -> of(name, ResultsFile.open(RunDirectory.open(folder).results())));
	}

	private void openSoFar(Path folder) {
		shown = folder;
		String name = folder.getFileName().toString();
		read(name, () -> {
			ResultsSoFar found = ResultsSoFar.of(folder, Catalog.installed());
			String provisional = found.underWay() == 0 ? "" : ", provisional of " + found.underWay() + " more";
			return new ShownRun(name + ", so far " + found.finished() + " of " + found.total() + " tasks" + provisional,
					found, found.entries());
		});
	}

	private interface Source {
		ShownRun open() throws IOException;
	}

	private void read(String name, Source source) {
		background.run("Reading results of " + name, source::open, selection::show, e -> {
			shown = null; // so that selecting it again tries again
			selection.show(ShownRun.failed("The run cannot be shown: " + e.getMessage()));
			org.eclipse.core.runtime.ILog.of(RunTracker.class).warn(e.getMessage(), e);
		});
	}
}
