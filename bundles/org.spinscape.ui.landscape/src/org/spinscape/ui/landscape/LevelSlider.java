// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/**
 * A slider for an energy level across a tree: what stays connected below it is a superbasin. At its left end there is no level.
 */
final class LevelSlider extends Composite {

	private static final int STEPS = 60;
	private static final int WIDTH = 64;

	private final Scale scale;

	/** @param moved is told when the level has changed */
	LevelSlider(Composite parent, Runnable moved) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		new Label(this, SWT.NONE).setText("&Level");
		scale = new Scale(this, SWT.HORIZONTAL);
		scale.setMaximum(STEPS);
		scale.setPageIncrement(STEPS / 6);
		scale.setToolTipText("An energy level: minima that can be reached from each other below it are one superbasin");
		scale.addListener(SWT.Selection, _ -> moved.run());
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(scale);
	}

	/** Its share of the way from the lowest minimum to the highest saddle; NaN for no level. */
	double share() {
		return scale.getSelection() == 0 ? Double.NaN : scale.getSelection() / (double) STEPS;
	}

	/** Puts it in the middle if there is no level yet. */
	void showOne() {
		if (scale.getSelection() == 0) {
			scale.setSelection(STEPS / 2);
		}
	}
}
