// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells a control's listener what has changed in a selection, at once if the control can be seen, else when it comes into
 * sight: a view behind others reads and lays out nothing that nobody looks at.
 */
final class Follower implements RunSelection.Listener {

	private final Control owner;
	private final RunSelection.Listener listener;
	private boolean run;
	private boolean place;
	private boolean minimum;

	Follower(Control owner, RunSelection.Listener listener) {
		this.owner = owner;
		this.listener = listener;
		Display display = owner.getDisplay();
		// Whatever holds the control may be what comes into sight. SWT says so before it is true.
		Listener shown = _ -> {
			if (waits()) {
				display.asyncExec(this::news);
			}
		};
		display.addFilter(SWT.Show, shown);
		owner.addListener(SWT.Dispose, _ -> display.removeFilter(SWT.Show, shown));
	}

	@Override
	public void runChanged() {
		run = true;
		news();
	}

	@Override
	public void placeChanged() {
		place = true;
		news();
	}

	@Override
	public void minimumChanged() {
		minimum = true;
		news();
	}

	private boolean waits() {
		return run || place || minimum;
	}

	private void news() {
		if (owner.isDisposed() || !waits() || !owner.isVisible()) {
			return;
		}
		boolean another = run;
		boolean elsewhere = place;
		boolean picked = minimum;
		run = false;
		place = false;
		minimum = false;
		if (another) {
			listener.runChanged();
		} else if (elsewhere) {
			listener.placeChanged();
		}
		if (picked) {
			listener.minimumChanged();
		}
	}
}
