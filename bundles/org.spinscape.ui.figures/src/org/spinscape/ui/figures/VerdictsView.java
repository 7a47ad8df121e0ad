// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunView;

/** Lists what the data say about the claims of a run. */
public final class VerdictsView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new VerdictsPane(parent, selection);
	}
}
