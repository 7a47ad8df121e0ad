// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lays out pages anew whose parts have become higher: else they end before their last line. */
final class Reflow {

	private Reflow() {
	}

	/** Lays out the page that holds a control. */
	static void around(Control control) {
		control.requestLayout();
		for (Composite holder = control.getParent(); holder != null; holder = holder.getParent()) {
			if (holder instanceof SharedScrolledComposite page) {
				page.reflow(true);
			}
		}
	}
}
