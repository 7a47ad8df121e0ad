// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.Colours;
import org.spinscape.ui.experiment.form.KnownWords;

/** What the experiment is for, and how much statistics it gathers. */
final class OverviewPage extends FieldsPage {

	static final String ID = "overview";

	private Button paired;

	OverviewPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Overview", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		FormToolkit toolkit = managedForm.getToolkit();
		Composite body = columns(managedForm);
		Experiment experiment = document().experiment();

		Composite what = section(body, toolkit, "Experiment");
		own(what, "Name", "Name of the experiment, also of its run directories", Literals.EXPERIMENT__NAME, false);
		own(what, "Description", "What the experiment is for", Literals.EXPERIMENT__DESCRIPTION, true);

		Composite statistics = section(body, toolkit, "Statistics");
		own(statistics, "Disorder samples", "Realisations of the disorder at each sweep point, 1 or more",
				Literals.EXPERIMENT__SAMPLES, false);
		offered(statistics, "Enough when the error of", "A number as the results name it, for example ground-energy or"
				+ " energy: a sweep point gets no more samples once the error of its average is small enough. Empty:"
				+ " every point gets all samples", Literals.EXPERIMENT__TARGET_RESULT,
				() -> KnownWords.numbersOf(experiment, document().catalog()));
		own(statistics, "is at most", "Standard error of the average of that number, in its unit",
				Literals.EXPERIMENT__TARGET_ERROR, false);
		own(statistics, "Fewest samples", "Samples that a sweep point gets before its error is looked at, 8 or more",
				Literals.EXPERIMENT__FEWEST_SAMPLES, false);
		own(statistics, "Replicas", "Independent Monte Carlo runs on each sample, 1 or more; overlaps need 2",
				Literals.EXPERIMENT__REPLICAS, false);
		own(statistics, "Seed", "Every random number derives from it: the same seed gives the same bits",
				Literals.EXPERIMENT__SEED, false);
		toolkit.createLabel(statistics, "");
		// Not of the toolkit: its ground is white in a dark theme too. And a styled ground hides the tick on GTK.
		paired = new Button(statistics, SWT.CHECK);
		paired.setText("Arms share their disorder");
		Colours.leaveUnstyled(paired);
		paired.setToolTipText("Sample k of every arm draws the same random numbers, so that arms compare pair by pair");
		paired.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> document().edits().set(experiment,
				Literals.EXPERIMENT__PAIRED_DISORDER, Boolean.valueOf(paired.getSelection()))));
	}

	@Override
	void refresh() {
		super.refresh();
		if (paired != null && !paired.isDisposed()) {
			paired.setSelection(document().experiment().isPairedDisorder());
		}
	}
}
