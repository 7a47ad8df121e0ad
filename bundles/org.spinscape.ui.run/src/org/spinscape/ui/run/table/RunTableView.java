// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFolder;
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
import org.spinscape.engine.compare.RunShelf;
import org.spinscape.ui.Perform;
import org.spinscape.ui.run.compare.ComparisonView;
import org.spinscape.ui.selection.RunTracker;

/** All runs of the workspace. */
public final class RunTableView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.run.table";

	private static final String AGAIN = "org.spinscape.ui.run.again";
	private static final String EXPERIMENT = "org.spinscape.ui.experiment.fromRun";

	/** Changes come in bursts; the runs are read when one is over. In milliseconds. */
	private static final int CALM = 700;

	private RunTablePane pane;

	@Override
	public void createPartControl(Composite parent) {
		RunShelf shelf = new RunShelf(Catalog.installed());
		pane = new RunTablePane(parent, () -> shelf.read(WorkspaceRuns.roots()), new RunTablePane.Actions() {
			@Override
			public void open(Path run) {
				RunTracker.show(getSite().getWorkbenchWindow(), run);
			}

			@Override
			public void compare(List<Path> runs) {
				ComparisonView.show(getSite().getPage(), runs);
			}

			@Override
			public void again(Path run) {
				RunTableView.this.perform(AGAIN, run);
			}

			@Override
			public void experiment(Path run) {
				RunTableView.this.perform(EXPERIMENT, run);
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
		Display display = pane.getDisplay();
		Runnable load = () -> {
			if (!pane.isDisposed()) {
				pane.load();
			}
		};
		IResourceChangeListener changes = _ -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> display.timerExec(CALM, load)); // a timer that runs is set anew
			}
		};
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		pane.addListener(SWT.Dispose, _ -> workspace.removeResourceChangeListener(changes));
	}

	/** Commands work on what the navigator shows of a run. */
	private void perform(String command, Path run) {
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.toUri()))
				.filter(IFolder.class::isInstance).findFirst()
				.ifPresent(folder -> Perform.on(getSite(), command, folder));
	}

	@Override
	public void setFocus() {
		pane.setFocus();
		pane.load();
	}
}
