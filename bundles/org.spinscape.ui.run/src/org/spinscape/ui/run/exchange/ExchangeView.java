// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.exchange;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.ui.selection.RunTracker;

/** Shows how walkers travel between temperatures. */
public final class ExchangeView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.run.exchange";

	private ExchangePane pane;

	/** Brings the view to the front. */
	public static void open(IWorkbenchPage page) {
		try {
			page.showView(ID);
		} catch (PartInitException e) {
			ILog.of(ExchangeView.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new ExchangePane(parent, RunTracker.of(getSite().getWorkbenchWindow()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
