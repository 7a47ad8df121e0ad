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
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Problem.Severity;
import org.spinscape.experiment.Experiment;
import org.spinscape.ui.experiment.source.ElementPlaces;
import org.spinscape.ui.experiment.source.SourceText;
import org.spinscape.ui.experiment.source.SourceText.Fault;

/**
 * Checks the experiment in the background whenever it has changed, marks the file, and tells the pages. The check works
 * on a copy, so that typing never waits for it.
 */
final class ProblemFinder {

	/** Also named in plugin.xml. */
	private static final String MARKER = "org.spinscape.ui.experiment.problem";
	/** Attribute of a marker: the path of the element that it is about. */
	static final String PATH = "path";
	private static final long PAUSE_MILLISECONDS = 200;

	private final ExperimentDocument document;
	private final Consumer<Found> listener;
	private Experiment copy;
	private SourceText source;
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
			source = document.source();
			originals = back;
		}
		job.cancel();
		job.schedule(PAUSE_MILLISECONDS);
	}

	private IStatus check(IProgressMonitor monitor) {
		Experiment experiment;
		Map<EObject, EObject> back;
		SourceText text;
		synchronized (this) {
			experiment = copy;
			back = originals;
			text = source;
		}
		// What the model says is not what stands in a text with a fault: that is then the one problem.
		List<Problem> problems = text.fault().map(fault -> List.of(new Problem(Severity.ERROR, experiment, "",
				fault.message())))
				.orElseGet(() -> ExperimentProblems.of(experiment, document.catalog(), document.folder()));
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			mark(document.file(), problems, text);
		} catch (CoreException e) {
			return e.getStatus();
		}
		Display.getDefault().asyncExec(() -> listener.accept(new Found(problems, back)));
		return Status.OK_STATUS;
	}

	private static void mark(IFile file, List<Problem> problems, SourceText source) throws CoreException {
		if (!file.exists()) {
			return;
		}
		ElementPlaces places = ElementPlaces.of(source.text());
		file.getWorkspace().run(_ -> {
			file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
			for (Problem problem : problems) {
				Map<String, Object> attributes = new HashMap<>();
				attributes.put(IMarker.MESSAGE, problem.message());
				attributes.put(IMarker.LOCATION, problem.place().isEmpty() ? "experiment" : problem.place());
				attributes.put(IMarker.LINE_NUMBER, source.fault().map(Fault::line).filter(line -> line > 0)
						.orElseGet(() -> places.line(problem.element())));
				attributes.put(PATH, ElementPlaces.path(problem.element()));
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
