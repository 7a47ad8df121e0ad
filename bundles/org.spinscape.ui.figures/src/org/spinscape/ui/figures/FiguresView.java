// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunView;

/** Shows curves, histograms and comparisons. */
public final class FiguresView extends RunView {

	@Override
	protected Composite pane(Composite parent, RunSelection selection) {
		return new FiguresPane(parent, selection, RegisteredFigures.catalog());
	}
}
