// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.form.AttributeField;
import org.spinscape.ui.experiment.form.ExperimentEdits;

/** Name and description of an arm, and what it leaves out of its sweeps. */
final class ArmForm {

	private final List<AttributeField> fields;

	ArmForm(Composite parent, FormToolkit toolkit, Arm arm, ExperimentEdits edits) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText("Arm");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(client);
		section.setClient(client);
		fields = List.of(
				new AttributeField(client, toolkit, "Name", "Unique in the experiment; names the arm in results",
						Literals.ARM__NAME, () -> Optional.of(arm), () -> arm, edits, false),
				new AttributeField(client, toolkit, "Description", "What this alternative is", Literals.ARM__DESCRIPTION,
						() -> Optional.of(arm), () -> arm, edits, true),
				new AttributeField(client, toolkit, "Condition",
						"Sweep points where this is false are left out: L * beta < 20 and L > 4", Literals.ARM__CONDITION,
						() -> Optional.of(arm), () -> arm, edits, false));
	}

	void refresh() {
		fields.forEach(AttributeField::refresh);
	}
}
