// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A view of the run that is shown in its window, which it names above what it shows of it. */
public abstract class RunView extends ViewPart {

	private Composite pane;

	/** Makes what the view shows. */
	protected abstract Composite pane(Composite parent, RunSelection selection);

	@Override
	public final void createPartControl(Composite parent) {
		RunSelection selection = RunTracker.of(getSite().getWorkbenchWindow());
		pane = pane(parent, selection);
		// The ids of views are those of what the manual says of them.
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, getSite().getId());
		selection.follow(pane, new RunSelection.Listener() {
			@Override
			public void runChanged() {
				name(selection.run());
			}

			@Override
			public void placeChanged() {
				// the run is the same
			}
		});
		name(selection.run());
	}

	private void name(ShownRun run) {
		String name = run.isNone() ? "" : "Run " + run.name();
		if (!name.equals(getContentDescription())) {
			setContentDescription(name);
		}
	}

	@Override
	public final void setFocus() {
		pane.setFocus();
	}
}
