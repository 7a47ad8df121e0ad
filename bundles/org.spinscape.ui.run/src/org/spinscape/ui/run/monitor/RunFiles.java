// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** What is where in the directory of a run, and how such directories are called. */
final class RunFiles {

	private RunFiles() {
	}

	/** The experiment that a run does, with the files that it reads beside it. */
	static Path experiment(Path run) {
		return run.resolve("experiment.spinscape");
	}

	/** The name of the experiment in that of a run: {@code glass} of {@code glass-3}. */
	static String stem(String run) {
		return run.replaceFirst("-\\d+$", "");
	}

	/** Lets the workspace see the files of a run that have appeared. @param project that the run belongs to */
	static void refresh(IContainer project) {
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			ILog.of(RunFiles.class).log(e.getStatus());
		}
	}
}
