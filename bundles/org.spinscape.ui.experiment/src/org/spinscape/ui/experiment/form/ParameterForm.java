// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.experiment.Component;

/** One parameter of a component as a form of its own. */
public final class ParameterForm {

	private final ParameterRow row;

	/** @param parent gets a layout of four columns */
	public ParameterForm(Composite parent, Component component, ParameterSpec spec, FormContext context) {
		GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 4).applyTo(parent);
		row = new ParameterRow(parent, spec, component, context, () -> {
			/* nothing else follows what is typed */ });
	}

	/** Shows what the file says now. */
	public void refresh() {
		row.refresh();
	}
}
