// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunView;

/** Shows the tables of a run. */
public final class TablesView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new TablesPane(parent, selection);
	}
}
