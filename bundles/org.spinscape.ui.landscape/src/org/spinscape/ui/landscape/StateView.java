// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Draws the state of the selected minimum. */
public final class StateView extends ViewPart {

	private StatePane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new StatePane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
