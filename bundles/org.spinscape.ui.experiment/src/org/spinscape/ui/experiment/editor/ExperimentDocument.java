// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.check.ExperimentChecker;
import org.spinscape.engine.check.Remedy;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.experiment.form.EditedExperiment;
import org.spinscape.ui.experiment.form.ExperimentEdits;
import org.spinscape.ui.experiment.source.ElementPlaces;
import org.spinscape.ui.experiment.source.SourceHistory;
import org.spinscape.ui.experiment.source.SourceText;
import org.spinscape.ui.experiment.source.SourceText.Fault;

/**
 * An experiment under edit: the model, its text, the history of both, and the file. The model of a file that is no
 * experiment is empty until its text has been mended.
 */
final class ExperimentDocument implements EditedExperiment {

	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain;
	private final ExperimentEdits edits;
	private final Catalog catalog = Catalog.installed();
	private final Experiment experiment;
	private final SourceHistory source;
	private String onDisk;
	private IFile file;

	/** @throws ExperimentFileException in words, if the file has no text to mend */
	ExperimentDocument(IFile file) throws ExperimentFileException {
		this.file = file;
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		edits = new ExperimentEdits(domain);
		String text;
		Optional<Fault> fault = Optional.empty();
		Experiment read;
		try {
			read = ExperimentFiles.load(path());
			text = text().orElse(ExperimentFiles.text(read));
		} catch (ExperimentFileException e) {
			text = text().orElseThrow(() -> e);
			fault = Optional.of(new Fault(e.line(), e.getMessage()));
			read = ExperimentFactory.eINSTANCE.createExperiment();
			ExperimentFiles.createResource(URI.createFileURI(path().toString())).getContents().add(read);
		}
		onDisk = text;
		experiment = read;
		domain.getResourceSet().getResources().add(experiment.eResource());
		source = new SourceHistory(experiment, domain, stack, new SourceText(text, true, fault));
	}

	/** The characters of the file; empty if it is not there, no text, or may not be read. */
	private Optional<String> text() {
		try {
			return Optional.of(Files.readString(path()));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** What the file says since it was read or saved here; empty if nobody has changed it. */
	Optional<String> outside() {
		return text().filter(text -> !text.equals(onDisk));
	}

	/** Takes over what somebody else has written into the file. */
	void takeOver(String text) {
		type(text);
		onDisk = text;
		stack.saveIsDone();
	}

	@Override
	public Experiment experiment() {
		return experiment;
	}

	EditingDomain domain() {
		return domain;
	}

	@Override
	public ExperimentEdits edits() {
		return edits;
	}

	BasicCommandStack stack() {
		return stack;
	}

	@Override
	public Catalog catalog() {
		return catalog;
	}

	IFile file() {
		return file;
	}

	/** The text as it would be saved now. */
	SourceText source() {
		return source.now();
	}

	/** Takes over what somebody typed as the text of the file. */
	void type(String text) {
		source.type(text, path());
	}

	/** Does what is offered against a problem, whichever copy of the experiment that was found in; can be undone. */
	void mend(Remedy remedy) {
		ElementPlaces.element(experiment, ElementPlaces.path(remedy.target()))
				.ifPresent(element -> stack.execute(new ChangeCommand(experiment) {
					@Override
					protected void doExecute() {
						remedy.apply(element);
					}

					@Override
					public String getLabel() {
						return remedy.label();
					}
				}));
	}

	@Override
	public Path folder() {
		return path().getParent();
	}

	private Path path() {
		return Path.of(file.getLocationURI());
	}

	/** The file has another name now. */
	void moved(IFile target) {
		file = target;
		onDisk = text().orElse(onDisk); // what is there is meant to be replaced
	}

	/** Writes what was typed as it was typed, also if it is no experiment; else what the model says. */
	void save(IProgressMonitor monitor) throws CoreException, IOException {
		if (!source.now().typed()) {
			ExperimentChecker.noteOrigins(experiment, catalog);
			source.rewrite();
		}
		onDisk = source.now().text();
		ExperimentFiles.saveText(onDisk, path());
		stack.saveIsDone();
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
	}
}
