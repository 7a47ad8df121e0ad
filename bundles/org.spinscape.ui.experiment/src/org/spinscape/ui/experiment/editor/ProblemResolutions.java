// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Problem;
import org.spinscape.engine.check.Remedy;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.source.ElementPlaces;

/** Quick Fix in the view Problems: the remedies of a problem, each a change in the editor that can be undone. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		return problems(file).stream()
				.filter(problem -> problem.message().equals(marker.getAttribute(IMarker.MESSAGE, ""))
						&& ElementPlaces.path(problem.element()).equals(marker.getAttribute(ProblemFinder.PATH, "")))
				.flatMap(problem -> problem.remedies().stream()).map(remedy -> new Resolution(file, remedy))
				.toArray(IMarkerResolution[]::new);
	}

	/** What an open editor has found; else what is wrong with the file, as far as no landscape has to be built for it. */
	private static List<Problem> problems(IFile file) {
		if (page().findEditor(new FileEditorInput(file)) instanceof ExperimentEditor editor) {
			return editor.problems();
		}
		Path path = Path.of(file.getLocationURI());
		try {
			return ExperimentChecker.check(ExperimentFiles.load(path), Catalog.installed(), path.getParent());
		} catch (ExperimentFileException e) {
			return List.of(); // what the user knows only
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private record Resolution(IFile file, Remedy remedy) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return remedy.label();
		}

		@Override
		public String getDescription() {
			return remedy.label() + " in " + file.getName();
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public void run(IMarker marker) {
			try {
				if (IDE.openEditor(page(), file) instanceof ExperimentEditor editor) {
					editor.mend(remedy);
				}
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
			}
		}
	}
}
