// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.form.OfferTable;

/** A step of a wizard: what an arm records and computes. */
final class AnalysesStep extends WizardPage {

	private final DraftExperiment draft;
	private final Runnable begin;
	private Combo arms;
	private OfferTable offers;
	private Label about;

	/** @param begin called when the step is shown, to make the draft what the steps before say */
	AnalysesStep(DraftExperiment draft, Runnable begin) {
		super("analyses", "Observables and analyzers", null);
		this.draft = draft;
		this.begin = begin;
		setDescription("What is recorded and computed. What the arm lacks something for is grey, and says what.");
		draft.onChange(this::refresh);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText("Arm");
		arms = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		arms.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> refresh()));
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("search");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		offers = new OfferTable(area, draft, this::tick, this::describe);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(700, 300).applyTo(offers.control());
		filter.addModifyListener(_ -> offers.filter(filter.getText()));
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(700, 70).applyTo(about);
		setControl(area);
	}

	private Arm arm() {
		int index = Math.max(0, arms.getSelectionIndex());
		return index < draft.experiment().getArms().size() ? draft.experiment().getArms().get(index) : null;
	}

	private void tick(Contribution contribution, boolean wanted) {
		EReference feature = contribution.kind() == Kinds.OBSERVABLE ? Literals.ARM__OBSERVABLES : Literals.ARM__ANALYZERS;
		if (wanted) {
			Component component = ExperimentFactory.eINSTANCE.createComponent();
			component.setProvider(contribution.id());
			draft.edits().add(arm(), feature, component);
		} else {
			OfferTable.within(arm(), contribution).reversed().stream().findFirst().ifPresent(draft.edits()::remove);
		}
	}

	private void describe() {
		about.setText(offers.selected().map(each -> offers.words(each)).orElse(""));
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			begin.run();
			int selected = Math.max(0, arms.getSelectionIndex());
			arms.setItems(draft.experiment().getArms().stream().map(Arm::getName).map(String::valueOf)
					.toArray(String[]::new));
			arms.select(Math.min(selected, arms.getItemCount() - 1));
			arms.requestLayout();
			refresh();
		}
		super.setVisible(visible);
	}

	private void refresh() {
		if (offers != null && !offers.control().isDisposed()) {
			offers.show(arm());
			describe();
		}
	}
}
