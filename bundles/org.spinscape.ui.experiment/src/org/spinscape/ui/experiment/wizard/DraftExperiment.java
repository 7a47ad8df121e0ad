// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.nio.file.Path;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.ui.experiment.form.EditedExperiment;
import org.spinscape.ui.experiment.form.ExperimentEdits;

/** The experiment that a wizard is about to write. */
final class DraftExperiment implements EditedExperiment {

	private final Catalog catalog;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final ExperimentEdits edits = new ExperimentEdits(
			new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack));
	private Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
	private Path folder = Path.of(".");

	DraftExperiment(Catalog catalog) {
		this.catalog = catalog;
	}

	/** Begins anew. @param files the folder that file parameters are relative to */
	void begin(Experiment with, Path files) {
		stack.flush();
		experiment = with;
		folder = files;
	}

	/** Who is told of every change. */
	void onChange(Runnable listener) {
		stack.addCommandStackListener(_ -> listener.run());
	}

	@Override
	public Experiment experiment() {
		return experiment;
	}

	@Override
	public ExperimentEdits edits() {
		return edits;
	}

	@Override
	public Catalog catalog() {
		return catalog;
	}

	@Override
	public Path folder() {
		return folder;
	}
}
