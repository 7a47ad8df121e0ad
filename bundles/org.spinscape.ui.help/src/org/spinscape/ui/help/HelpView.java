// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The manual beside the work. */
public final class HelpView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.help.view";

	private HelpPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new HelpPane(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
		pane.home();
	}

	/** The view's content. */
	HelpPane pane() {
		return pane;
	}

	/** The address of the page that is shown; empty if none is yet. */
	public String address() {
		return pane.address();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
