// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Lists the numbers of a run. */
public final class ResultsView extends ViewPart {

	private ResultsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new ResultsPane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
