// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Tells the platform how this product's workbench looks and where its projects live. */
final class SpinscapeWorkbenchAdvisor extends WorkbenchAdvisor {

	private final FilesToOpen files;

	SpinscapeWorkbenchAdvisor(FilesToOpen files) {
		this.files = files;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		// Makes projects and files adaptable to labels, so that the project navigator can show them.
		IDE.registerAdapters();
		// What the platform draws projects with, and puts the marks of their natures on: each product brings its own.
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "icons/project.svg");
		declare(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/project-closed.svg");
		TrayDialog.setDialogHelpAvailable(true);
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String file) {
		ResourceLocator.imageDescriptorFromBundle(SpinscapeWorkbenchAdvisor.class, file)
				.ifPresent(image -> configurer.declareImage(name, image, true));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new SpinscapeWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return LandscapePerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		ProjectKeeper.watch();
		Workspace.lookAtFiles();
		files.start();
		UnusedPlugins.tell();
	}

	@Override
	public void postShutdown() {
		Workspace.save();
	}
}
