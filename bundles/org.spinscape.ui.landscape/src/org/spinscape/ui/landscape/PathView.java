// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;
import org.spinscape.ui.selection.RunView;

/** Shows the lowest path between two minima. */
public final class PathView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new PathPane(parent, selection, () -> RunTracker.shown(getSite().getWorkbenchWindow()));
	}
}
