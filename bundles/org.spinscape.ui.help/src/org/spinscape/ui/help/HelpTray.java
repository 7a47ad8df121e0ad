// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.spinscape.ui.Background;
import org.spinscape.ui.Colours;

/** Help beside a dialog, which keeps all else from being used while it is open. */
final class HelpTray extends DialogTray {

	private static final int WIDTH = 380;

	private final IContext context;

	HelpTray(IContext context) {
		this.context = context;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		HelpBrowser browser = new HelpBrowser(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(browser.control());
		Label failure = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(failure);
		boolean dark = Colours.isDark(parent);
		new Background(area).run("Preparing help", () -> HelpPages.get(dark).about(context), browser::show,
				e -> failure.setText(e.getMessage()));
		return area;
	}
}
