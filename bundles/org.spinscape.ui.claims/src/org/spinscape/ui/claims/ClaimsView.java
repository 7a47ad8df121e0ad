// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.report.ClaimsReport;
import org.spinscape.ui.selection.RunTracker;

/** Claims of articles: what is said, what was measured, and the verdict. */
public final class ClaimsView extends ViewPart {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.claims.view";

	private ClaimsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new ClaimsPane(parent, ClaimsView::read, new ClaimsPane.Actions() {
			@Override
			public void run(List<LocatedClaim> claims) {
				new ClaimsJob(claims, ClaimsView.this::news).schedule();
			}

			@Override
			public void show(LocatedClaim claim) {
				ClaimsView.this.show(claim);
			}

			@Override
			public void open(LocatedClaim claim) {
				ClaimsView.this.open(claim);
			}

			@Override
			public void report() {
				ClaimsView.this.report();
			}
		});
	}

	/** The claims with what was found in this workspace. */
	static List<ClaimRow> read() throws ClaimsFileException {
		ClaimFolder folder = ClaimsProject.folder();
		List<ClaimRow> rows = new ArrayList<>();
		for (LocatedClaim claim : ClaimCatalog.installed().claims()) {
			rows.add(ClaimRow.of(claim, folder));
		}
		return rows;
	}

	private void news() {
		Display display = pane.isDisposed() ? null : pane.getDisplay();
		if (display != null) {
			display.asyncExec(() -> {
				if (!pane.isDisposed()) {
					pane.load();
				}
			});
		}
	}

	private void show(LocatedClaim claim) {
		Path run = ClaimsProject.folder().run(claim, Size.QUICK);
		if (Files.exists(run)) {
			RunTracker.show(getSite().getWorkbenchWindow(), run);
		} else {
			MessageDialog.openInformation(getSite().getShell(), "Claims",
					"The claim has not been run in this workspace. Press Run first.");
		}
	}

	/** Brings the experiment into the project of claims, unless it is there: what was changed in it is kept. */
	private void open(LocatedClaim claim) {
		try {
			ClaimsProject.open(null);
			Path folder = ClaimsProject.location().resolve("experiments");
			Path name = Path.of(claim.claim().getExperiment()).getFileName();
			Path file = folder.resolve(name);
			if (!Files.exists(file)) {
				Files.createDirectories(folder);
				file = claim.origin().fetch(claim.claim().getExperiment(), folder);
			}
			ClaimsProject.refresh();
			IFile resource = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
			IDE.openEditor(getSite().getPage(), resource);
		} catch (IOException | CoreException e) {
			MessageDialog.openError(getSite().getShell(), "Claims", "The experiment of " + claim.id() + " cannot be opened: "
					+ e.getMessage());
		}
	}

	private void report() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFileName("claims.html");
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new PageJob("Report of claims", Path.of(file),
					() -> ClaimsReport.html(ClaimCatalog.installed().claims(), ClaimsProject.folder(), false)).schedule();
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
		pane.load();
	}
}
