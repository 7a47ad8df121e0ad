// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Lists what the data say about the claims of a run. */
public final class VerdictsView extends ViewPart {

	private VerdictsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new VerdictsPane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
