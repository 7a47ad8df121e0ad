// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunView;

/** Shows disconnectivity trees. */
public final class TreeView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new TreePane(parent, selection);
	}
}
