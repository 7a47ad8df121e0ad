// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.claims.draft.ClaimDraft;
import org.spinscape.claims.draft.OwnArticle;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.experiment.files.ExperimentFileException;

/** Adds a claim to a file of the workspace, and shows it among the others. */
final class NewClaimJob extends Job {

	private final ClaimDraft draft;
	private final Path run;
	private final Path file;
	private final IWorkbenchPage page;

	NewClaimJob(ClaimDraft draft, Path run, Path file, IWorkbenchPage page) {
		super("Claim " + draft.id());
		this.draft = draft;
		this.run = run;
		this.file = file;
		this.page = page;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (file.startsWith(ClaimsProject.location())) {
				ClaimsProject.open(monitor);
			}
			new OwnArticle(file).add(draft, run, new ClaimRunner(Catalog.installed(), RuleCatalog.installed(),
					ClaimsProject.folder(), Clock.systemDefaultZone()));
			ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::show);
			return Status.OK_STATUS;
		} catch (IOException | ClaimsFileException | ExperimentFileException | CoreException e) {
			return new Status(IStatus.ERROR, NewClaimJob.class, "The claim cannot be added: " + e.getMessage(), e);
		}
	}

	private void show() {
		try {
			((ClaimsView) page.showView(ClaimsView.ID)).search(draft.id());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
