// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Shows disconnectivity trees. */
public final class TreeView extends ViewPart {

	private TreePane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new TreePane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
