// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;
import org.spinscape.ui.selection.RunView;

/** Shows states on their lattice. */
public final class LatticeView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new LatticePane(parent, selection, () -> RunTracker.shown(getSite().getWorkbenchWindow()));
	}
}
