// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.ui.selection.RunTracker;

/** Shows curves, histograms and comparisons. */
public final class FiguresView extends ViewPart {

	private FiguresPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new FiguresPane(parent, RunTracker.of(getSite().getWorkbenchWindow()), RegisteredFigures.catalog());
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
