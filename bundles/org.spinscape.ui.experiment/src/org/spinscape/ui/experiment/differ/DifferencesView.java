// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.differ;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.engine.catalog.Catalog;

/** In what two experiments differ; follows their files. */
public final class DifferencesView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.experiment.differences";

	/** Changes come in bursts; the files are read when one is over. In milliseconds. */
	private static final int CALM = 500;

	private DifferencesPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new DifferencesPane(parent, Catalog.installed());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
		Display display = pane.getDisplay();
		Runnable reload = () -> {
			if (!pane.isDisposed()) {
				pane.reload();
			}
		};
		IResourceChangeListener changes = _ -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> display.timerExec(CALM, reload)); // a timer that runs is set anew
			}
		};
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		pane.addListener(SWT.Dispose, _ -> workspace.removeResourceChangeListener(changes));
	}

	void show(List<Path> files, List<String> names) {
		pane.show(files, names);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
