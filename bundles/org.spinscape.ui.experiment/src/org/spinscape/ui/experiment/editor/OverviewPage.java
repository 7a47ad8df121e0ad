// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.spinscape.experiment.Budget;
import org.spinscape.experiment.Execution;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.Colours;
import org.spinscape.ui.experiment.form.AttributeField;

/** What concerns the experiment as a whole: name, seed, samples, length of runs, threads. */
final class OverviewPage extends ExperimentPage {

	static final String ID = "overview";

	/** The label takes the width there is, and wraps. */
	private static final int OUTLOOK_WIDTH = 200;

	private final List<AttributeField> fields = new ArrayList<>();
	private Button paired;
	private OutlookLabel outlook;
	private CostLine cost;

	OverviewPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Overview", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		FormToolkit toolkit = managedForm.getToolkit();
		Composite body = managedForm.getForm().getBody();
		ColumnLayout columns = new ColumnLayout();
		columns.maxNumColumns = 2;
		columns.horizontalSpacing = 16;
		columns.verticalSpacing = 12;
		body.setLayout(columns);
		Experiment experiment = document().experiment();

		Composite what = section(body, toolkit, "Experiment");
		own(what, "Name", "Name of the experiment, also of its run directories", Literals.EXPERIMENT__NAME, false);
		own(what, "Description", "What the experiment is for", Literals.EXPERIMENT__DESCRIPTION, true);

		Composite statistics = section(body, toolkit, "Statistics");
		own(statistics, "Disorder samples", "Realisations of the disorder at each sweep point, 1 or more",
				Literals.EXPERIMENT__SAMPLES, false);
		own(statistics, "Enough when the error of", "A number as the results name it, for example ground-energy or"
				+ " energy: a sweep point gets no more samples once the error of its average is small enough. Empty:"
				+ " every point gets all samples", Literals.EXPERIMENT__TARGET_RESULT, false);
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
		paired.setData(Colours.UNSTYLED, Boolean.TRUE);
		paired.setToolTipText("Sample k of every arm draws the same random numbers, so that arms compare pair by pair");
		paired.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> document().edits().set(experiment,
				Literals.EXPERIMENT__PAIRED_DISORDER, Boolean.valueOf(paired.getSelection()))));

		Composite length = section(body, toolkit, "Length of a Monte Carlo run");
		budget(length, "Burn-in [sweeps]", "Sweeps before the first record", Literals.BUDGET__BURN_IN);
		budget(length, "Sweeps", "Sweeps after burn-in; one sweep attempts as many moves as there are sites",
				Literals.BUDGET__SWEEPS);
		budget(length, "Interval [sweeps]", "Sweeps between two records", Literals.BUDGET__INTERVAL);

		Composite machine = section(body, toolkit, "Execution (no influence on results)");
		execution(machine, "Threads", "Worker threads; 0 takes all processors", Literals.EXECUTION__THREADS);
		execution(machine, "Checkpoint every [s]", "Time between two checkpoints of a task in seconds",
				Literals.EXECUTION__CHECKPOINT_SECONDS);
		outlook = new OutlookLabel(machine, toolkit, document());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(OUTLOOK_WIDTH, SWT.DEFAULT)
				.applyTo(outlook.control());
		cost = new CostLine(machine, toolkit, document());
		refresh();
	}

	private static Composite section(Composite parent, FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(title);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(client);
		section.setClient(client);
		return client;
	}

	private void own(Composite parent, String label, String help, EAttribute attribute, boolean several) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.of(experiment), () -> experiment, several);
	}

	private void budget(Composite parent, String label, String help, EAttribute attribute) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.ofNullable(experiment.getBudget()), () -> {
			if (experiment.getBudget() == null) {
				Budget budget = ExperimentFactory.eINSTANCE.createBudget();
				document().edits().set(experiment, Literals.EXPERIMENT__BUDGET, budget);
			}
			return experiment.getBudget();
		}, false);
	}

	private void execution(Composite parent, String label, String help, EAttribute attribute) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.ofNullable(experiment.getExecution()), () -> {
			if (experiment.getExecution() == null) {
				Execution execution = ExperimentFactory.eINSTANCE.createExecution();
				document().edits().set(experiment, Literals.EXPERIMENT__EXECUTION, execution);
			}
			return experiment.getExecution();
		}, false);
	}

	private void add(Composite parent, String label, String help, EAttribute attribute,
			Supplier<Optional<EObject>> owner, Supplier<EObject> writing, boolean several) {
		fields.add(new AttributeField(parent, getManagedForm().getToolkit(), label, help, attribute, owner, writing,
				document().edits(), several));
	}

	@Override
	void refresh() {
		super.refresh();
		if (paired != null && !paired.isDisposed()) {
			fields.forEach(AttributeField::refresh);
			paired.setSelection(document().experiment().isPairedDisorder());
			outlook.refresh();
			cost.forget();
		}
	}
}
