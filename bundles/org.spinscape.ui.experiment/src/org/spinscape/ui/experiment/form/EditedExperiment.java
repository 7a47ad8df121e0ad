// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.nio.file.Path;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.Experiment;

/** An experiment that somebody changes, in an editor or in a wizard. */
public interface EditedExperiment {

	/** The experiment as it is now. */
	Experiment experiment();

	/** Takes changes. */
	ExperimentEdits edits();

	/** What is installed. */
	Catalog catalog();

	/** The folder that file parameters are relative to. */
	Path folder();
}
