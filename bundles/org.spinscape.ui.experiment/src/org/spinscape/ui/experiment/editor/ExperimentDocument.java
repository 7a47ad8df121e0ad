// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.form.ExperimentEdits;

/** An experiment under edit: the model, its command stack and its file. */
final class ExperimentDocument {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain;
	private final ExperimentEdits edits;
	private final Catalog catalog = Catalog.installed();
	private final Experiment experiment;
	private IFile file;

	/** @throws ExperimentFileException in words, if the file cannot be read */
	ExperimentDocument(IFile file) throws ExperimentFileException {
		this.file = file;
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		experiment = ExperimentFiles.load(path());
		domain.getResourceSet().getResources().add(experiment.eResource());
		edits = new ExperimentEdits(domain);
	}

	Experiment experiment() {
		return experiment;
	}

	EditingDomain domain() {
		return domain;
	}

	ExperimentEdits edits() {
		return edits;
	}

	BasicCommandStack stack() {
		return stack;
	}

	Catalog catalog() {
		return catalog;
	}

	IFile file() {
		return file;
	}

	/** The folder that file parameters are relative to. */
	Path folder() {
		return path().getParent();
	}

	private Path path() {
		return Path.of(file.getLocationURI());
	}

	/** The file has another name now. */
	void moved(IFile target) {
		file = target;
	}

	void save(IProgressMonitor monitor) throws CoreException, IOException {
		ExperimentChecker.noteOrigins(experiment, catalog);
		ExperimentFiles.save(experiment, path());
		stack.saveIsDone();
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
	}
}
