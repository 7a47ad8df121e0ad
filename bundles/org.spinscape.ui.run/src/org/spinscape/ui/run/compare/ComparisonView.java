// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.compare;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.figures.run.RegisteredFigures;

/** Several runs beside each other. */
public final class ComparisonView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.run.comparison";

	private ComparisonPane pane;

	/** Opens the view on some runs. */
	public static void show(IWorkbenchPage page, List<Path> runs) {
		try {
			if (page.showView(ID) instanceof ComparisonView view) {
				view.pane.show(runs);
			}
		} catch (PartInitException e) {
			ILog.of(ComparisonView.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new ComparisonPane(parent, RegisteredFigures.catalog(), Catalog.installed());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
