// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.experiment.ExperimentPackage.Literals;

/** How long a run is, how it uses the machine, and what it will cost. */
final class ExecutionPage extends FieldsPage {

	static final String ID = "execution";

	/** The label takes the width there is, and wraps. */
	private static final int OUTLOOK_WIDTH = 200;

	private OutlookLabel outlook;
	private CostLine cost;

	ExecutionPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Execution", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		FormToolkit toolkit = managedForm.getToolkit();
		Composite body = columns(managedForm);
		Composite length = section(body, toolkit, "Length of a Monte Carlo run");
		budget(length, "Burn-in [sweeps]", "Sweeps before the first record", Literals.BUDGET__BURN_IN);
		budget(length, "Sweeps", "Sweeps after burn-in; one sweep attempts as many moves as there are sites",
				Literals.BUDGET__SWEEPS);
		budget(length, "Interval [sweeps]", "Sweeps between two records", Literals.BUDGET__INTERVAL);

		Composite machine = section(body, toolkit, "Machine (no influence on results)");
		execution(machine, "Threads", "Worker threads; 0 takes all processors", Literals.EXECUTION__THREADS);
		execution(machine, "Checkpoint every [s]", "Time between two checkpoints of a task in seconds",
				Literals.EXECUTION__CHECKPOINT_SECONDS);
		execution(machine, "Checkpoint every [sweeps]", "Also after so many sweeps; 0 for by time alone",
				Literals.EXECUTION__CHECKPOINT_SWEEPS);

		Composite whole = section(body, toolkit, "What a run takes");
		outlook = new OutlookLabel(whole, toolkit, document());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(OUTLOOK_WIDTH, SWT.DEFAULT)
				.applyTo(outlook.control());
		cost = new CostLine(whole, toolkit, document());
	}

	@Override
	void refresh() {
		super.refresh();
		if (outlook != null && !outlook.control().isDisposed()) {
			outlook.refresh();
			cost.forget();
		}
	}
}
