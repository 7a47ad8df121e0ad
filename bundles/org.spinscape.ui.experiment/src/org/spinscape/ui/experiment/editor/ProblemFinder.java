// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Problem.Severity;
import org.spinscape.experiment.Experiment;

/**
 * Checks the experiment in the background whenever it has changed, marks the file, and tells the pages. The check works
 * on a copy, so that typing never waits for it.
 */
final class ProblemFinder {

	/** Also named in plugin.xml. */
	private static final String MARKER = "org.spinscape.ui.experiment.problem";
	private static final long PAUSE_MILLISECONDS = 200;

	private final ExperimentDocument document;
	private final Consumer<Found> listener;
	private Experiment copy;
	private Map<EObject, EObject> originals = Map.of();
	private final Job job = Job.create("Checking the experiment", this::check);

	/**
	 * What was found.
	 *
	 * @param problems  the problems, about a copy of the experiment
	 * @param originals the elements under edit by their copies
	 */
	record Found(List<Problem> problems, Map<EObject, EObject> originals) {

		/** The element under edit that a problem is about. */
		EObject element(Problem problem) {
			return originals.getOrDefault(problem.element(), problem.element());
		}
	}

	ProblemFinder(ExperimentDocument document, Consumer<Found> listener) {
		this.document = document;
		this.listener = listener;
		job.setSystem(true);
	}

	/** Starts a check of the present state; call on the user-interface thread. */
	void look() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject root = copier.copy(document.experiment());
		copier.copyReferences();
		Map<EObject, EObject> back = new HashMap<>();
		copier.forEach((original, twin) -> back.put(twin, original));
		synchronized (this) {
			copy = (Experiment) root;
			originals = back;
		}
		job.cancel();
		job.schedule(PAUSE_MILLISECONDS);
	}

	private IStatus check(IProgressMonitor monitor) {
		Experiment experiment;
		Map<EObject, EObject> back;
		synchronized (this) {
			experiment = copy;
			back = originals;
		}
		List<Problem> problems = ExperimentChecker.check(experiment, document.catalog(), document.folder());
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			mark(document.file(), problems);
		} catch (CoreException e) {
			return e.getStatus();
		}
		Display.getDefault().asyncExec(() -> listener.accept(new Found(problems, back)));
		return Status.OK_STATUS;
	}

	private static void mark(IFile file, List<Problem> problems) throws CoreException {
		if (!file.exists()) {
			return;
		}
		file.getWorkspace().run(_ -> {
			file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
			for (Problem problem : problems) {
				Map<String, Object> attributes = new HashMap<>();
				attributes.put(IMarker.MESSAGE, problem.message());
				attributes.put(IMarker.LOCATION, problem.place().isEmpty() ? "experiment" : problem.place());
				attributes.put(IMarker.SEVERITY,
						problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
				file.createMarker(MARKER, attributes);
			}
		}, file, 0, null);
	}

	void close() {
		job.cancel();
	}
}
