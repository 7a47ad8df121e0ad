// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunView;

/** Draws the state of the selected minimum. */
public final class StateView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new StatePane(parent, selection);
	}
}
