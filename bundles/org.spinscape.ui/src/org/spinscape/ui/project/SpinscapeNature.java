// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks a project of experiments. It builds nothing: files on disk are the truth, and the views read them. */
public final class SpinscapeNature implements IProjectNature {

	/** Also named in plugin.xml. */
	public static final String ID = "org.spinscape.ui.project";

	private IProject project;

	@Override
	public void configure() {
		// there is nothing to build
	}

	@Override
	public void deconfigure() {
		// there was nothing to build
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject marked) {
		project = marked;
	}
}
