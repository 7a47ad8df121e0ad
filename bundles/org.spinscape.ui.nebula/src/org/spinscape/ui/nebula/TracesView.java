// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows the traces of the runs of this session. */
public final class TracesView extends ViewPart {

	private TracesPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new TracesPane(parent);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
