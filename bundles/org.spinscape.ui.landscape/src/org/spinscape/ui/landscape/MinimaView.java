// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Lists the minima of a landscape. */
public final class MinimaView extends ViewPart {

	private MinimaPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new MinimaPane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
