// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;
import org.spinscape.ui.selection.RunView;

/** Shows what the units of networks and machines see. */
public final class FieldsView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new FieldsPane(parent, selection, () -> RunTracker.shown(getSite().getWorkbenchWindow()));
	}
}
