// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinscape.engine.catalog.Catalog;

/** Says at the start which plug-ins are installed and not used, since their models are looked for in vain. */
final class UnusedPlugins {

	private UnusedPlugins() {
	}

	/** Looks in the background; says nothing if all are used. */
	static void tell() {
		Job job = Job.createSystem("Looking at plug-ins", _ -> {
			List<String> problems = Catalog.installed().problems();
			if (!problems.isEmpty()) {
				StatusManager.getManager().handle(new Status(IStatus.WARNING, UnusedPlugins.class, String.join("\n\n",
						problems)), StatusManager.LOG | StatusManager.SHOW);
			}
		});
		job.schedule();
	}
}
