// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.report.PageFile;
import org.spinscape.ui.selection.RunTracker;

/** File > Export > Report: a page on a run or on all claims that stands by itself, with its literature beside it. */
public final class ReportWizard extends Wizard implements IExportWizard {

	private ReportPage page;
	private Optional<Path> run = Optional.empty();

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle("Report");
		IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		run = (resource == null || resource.getLocation() == null ? Optional.<Path>empty()
				: RunTracker.runAround(resource.getLocation().toPath())).or(() -> RunTracker.shown(workbench
						.getActiveWorkbenchWindow()));
	}

	@Override
	public void addPages() {
		page = new ReportPage(run);
		addPage(page);
	}

	@Override
	public void createPageControls(Composite pageContainer) {
		super.createPageControls(pageContainer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pageContainer, "org.spinscape.ui.claims.export");
	}

	@Override
	public boolean performFinish() {
		Path file = page.file();
		boolean figures = page.figures();
		page.run().map(chosen -> new PageJob("Report of " + chosen.getFileName(),
				() -> PageFile.ofRun(chosen, Catalog.installed(), file))).orElseGet(() -> new PageJob("Report of claims",
						() -> PageFile.ofClaims(ClaimsProject.claims().claims(), ClaimsProject.folder(), figures, file)))
				.schedule();
		return true;
	}
}
