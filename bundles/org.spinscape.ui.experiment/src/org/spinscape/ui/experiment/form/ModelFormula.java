// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.ui.figure.FormulaCanvas;

/**
 * The energy of a model as it would be printed. It follows what is typed; while that is wrong, the formula of the last right
 * values stays.
 */
final class ModelFormula {

	private final HamiltonianProvider model;
	private final FormulaCanvas canvas;

	/** @param parent has a grid of two columns */
	ModelFormula(Composite parent, HamiltonianProvider model) {
		this.model = model;
		canvas = new FormulaCanvas(parent);
		canvas.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(canvas);
		show(model.formula());
	}

	/** @param values texts of parameters by name; the others have their defaults */
	void show(Map<String, String> values) {
		try {
			show(model.formula(model.schema().parse(values)));
		} catch (RuntimeException e) {
			// Wrong values, which is said at their fields; or a plug-in that cannot write its formula, which needs no form.
		}
	}

	private void show(String latex) {
		boolean shown = !latex.isEmpty();
		((GridData) canvas.getLayoutData()).exclude = !shown;
		canvas.setVisible(shown);
		canvas.show(latex);
	}
}
