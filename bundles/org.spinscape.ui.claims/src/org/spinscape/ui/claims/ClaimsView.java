// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.report.PageFile;
import org.spinscape.ui.selection.RunTracker;

/** Claims of articles: what is said, what was measured, and the verdict. */
public final class ClaimsView extends ViewPart implements ClaimsPane.Actions {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.claims.view";

	private static final int RUN_AGAIN = 0;
	private static final int JUDGE = 1;

	private ClaimsPane pane;

	@Override
	public void createPartControl(Composite parent) {
		pane = new ClaimsPane(parent, () -> ClaimList.of(ClaimsProject.claims(), ClaimsProject.folder()), this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane, ID);
		getViewSite().getActionBars().getMenuManager().add(report());
		// The command line may write the same history, and users write claims of their own.
		Display display = pane.getDisplay();
		IResourceChangeListener changes = event -> {
			if (touchesClaims(event.getDelta())) {
				news(display);
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		pane.addListener(SWT.Dispose, _ -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes));
	}

	private static boolean touchesClaims(IResourceDelta delta) {
		return ClaimsFiles.EXTENSION.equals(delta.getFullPath().getFileExtension())
				|| Stream.of(delta.getAffectedChildren()).anyMatch(ClaimsView::touchesClaims);
	}

	/** Shows the claims with these words. */
	void search(String words) {
		pane.search(words);
	}

	private void news(Display display) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!pane.isDisposed()) {
					pane.load();
				}
			});
		}
	}

	@Override
	public void run(List<LocatedClaim> claims, Size size) {
		Display display = pane.getDisplay();
		ClaimFolder folder = ClaimsProject.folder();
		boolean again = false;
		if (claims.stream().allMatch(claim -> Files.exists(folder.run(claim, size).resolve("results.h5")))) {
			int answer = new MessageDialog(getSite().getShell(), "Claims", null, claims.size() == 1
					? "The claim has been run here already." : "These claims have been run here already.",
					MessageDialog.QUESTION, 0, "Run &Again", "&Judge Only", "Cancel").open();
			if (answer != RUN_AGAIN && answer != JUDGE) {
				return;
			}
			again = answer == RUN_AGAIN;
		}
		new ClaimsJob(claims, size, again, () -> news(display)).schedule();
	}

	@Override
	public void show(LocatedClaim claim) {
		Path run = ClaimsProject.folder().largest(claim);
		if (Files.exists(run)) {
			RunTracker.show(getSite().getWorkbenchWindow(), run);
		} else {
			MessageDialog.openInformation(getSite().getShell(), "Claims",
					"The claim has not been run in this workspace. Press Run first.");
		}
	}

	@Override
	public void open(LocatedClaim claim) {
		new OpenExperimentJob(claim, getSite().getPage()).schedule();
	}

	private Action report() {
		Action report = new Action("R&eport of All Claims\u2026") {
			@Override
			public void run() {
				writeReport();
			}
		};
		report.setToolTipText("Writes a page of all claims that stands by itself");
		return report;
	}

	private void writeReport() {
		PageJob.ask(getSite().getShell(), "claims").ifPresent(file -> new PageJob("Report of claims",
				() -> PageFile.ofClaims(ClaimsProject.claims().claims(), ClaimsProject.folder(), false, file)).schedule());
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}
}
