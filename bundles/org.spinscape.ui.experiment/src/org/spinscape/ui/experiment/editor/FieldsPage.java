// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.spinscape.ui.experiment.form.AttributeField;
import org.spinscape.ui.experiment.form.WordOffer;

/** A page of sections with fields, one for each number or text that concerns the experiment as a whole. */
abstract class FieldsPage extends ExperimentPage {

	private static final int GAP = 16;
	private static final int ROWS = 12;

	private final List<AttributeField> fields = new ArrayList<>();

	FieldsPage(FormEditor editor, String id, String title, ExperimentDocument document) {
		super(editor, id, title, document);
	}

	/** The part of the page that sections go to, two abreast where there is room. */
	final Composite columns(IManagedForm managedForm) {
		Composite body = managedForm.getForm().getBody();
		ColumnLayout columns = new ColumnLayout();
		columns.maxNumColumns = 2;
		columns.horizontalSpacing = GAP;
		columns.verticalSpacing = ROWS;
		body.setLayout(columns);
		return body;
	}

	static Composite section(Composite parent, FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(title);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(client);
		section.setClient(client);
		return client;
	}

	/** A field of the experiment itself. */
	final void own(Composite parent, String label, String help, EAttribute attribute, boolean several) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.of(experiment), () -> experiment, several);
	}

	/** A field of the length of its runs. */
	final void budget(Composite parent, String label, String help, EAttribute attribute) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.ofNullable(experiment.getBudget()), () -> {
			if (experiment.getBudget() == null) {
				Budget budget = ExperimentFactory.eINSTANCE.createBudget();
				document().edits().set(experiment, Literals.EXPERIMENT__BUDGET, budget);
			}
			return experiment.getBudget();
		}, false);
	}

	/** A field of how its runs use the machine. */
	final void execution(Composite parent, String label, String help, EAttribute attribute) {
		Experiment experiment = document().experiment();
		add(parent, label, help, attribute, () -> Optional.ofNullable(experiment.getExecution()), () -> {
			if (experiment.getExecution() == null) {
				Execution execution = ExperimentFactory.eINSTANCE.createExecution();
				document().edits().set(experiment, Literals.EXPERIMENT__EXECUTION, execution);
			}
			return experiment.getExecution();
		}, false);
	}

	/** A field of the experiment itself that takes words which are known. */
	final void offered(Composite parent, String label, String help, EAttribute attribute, Supplier<List<WordOffer>> words) {
		own(parent, label, help, attribute, false);
		fields.getLast().offering(words);
	}

	private void add(Composite parent, String label, String help, EAttribute attribute,
			Supplier<Optional<EObject>> owner, Supplier<EObject> writing, boolean several) {
		fields.add(new AttributeField(parent, getManagedForm().getToolkit(), label, help, attribute, owner, writing,
				document().edits(), several));
	}

	@Override
	void refresh() {
		super.refresh();
		fields.forEach(AttributeField::refresh);
	}
}
