// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Shows the tables of a run. */
public final class TablesView extends ViewPart {

	private TablesPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new TablesPane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
