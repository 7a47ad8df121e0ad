// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.spinscape.engine.slurm.JobScript;
import org.spinscape.engine.slurm.Slurm;
import org.spinscape.engine.slurm.Submission;

/**
 * What is asked of Slurm. Kept in the workspace from one submission to the next.
 *
 * @param folder      of Slurm's commands; empty for those on the path
 * @param partition   empty for the default one
 * @param account     who is charged; empty for the default one
 * @param time        limit of each job as Slurm takes it; empty for that of the partition
 * @param memory      of each job as Slurm takes it; empty for the default of the partition
 * @param tasksPerJob most tasks of one job; 0 for what is usual
 * @param threads     of each job, at least 1
 * @param options     more options of sbatch, one a line
 * @param template    of the script of a job
 */
public record ClusterSettings(String folder, String partition, String account, String time, String memory, int tasksPerJob,
		int threads, String options, String template) {

	private static final String NODE = "org.spinscape.ui.run.cluster";

	/** Those of the last submission from this workspace, at first the defaults. */
	public static ClusterSettings last() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		return new ClusterSettings(node.get("folder", ""), node.get("partition", ""), node.get("account", ""),
				node.get("time", ""), node.get("memory", ""), node.getInt("tasks-per-job", 0), node.getInt("threads", 1),
				node.get("options", ""), node.get("template", usualTemplate()));
	}

	/** The template that comes with Spinscape. */
	static String usualTemplate() {
		try {
			return JobScript.tasks();
		} catch (IOException e) {
			throw new IllegalStateException("the template of jobs is missing in this installation", e);
		}
	}

	/** Keeps them for the next submission. */
	void keep() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put("folder", folder);
		node.put("partition", partition);
		node.put("account", account);
		node.put("time", time);
		node.put("memory", memory);
		node.putInt("tasks-per-job", tasksPerJob);
		node.putInt("threads", threads);
		node.put("options", options);
		// A later version may bring a better one to those who have not made their own.
		if (template.equals(usualTemplate())) {
			node.remove("template");
		} else {
			node.put("template", template);
		}
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(ClusterSettings.class).warn("what was asked of Slurm could not be kept", e);
		}
	}

	/** Slurm's commands. */
	public Slurm slurm() {
		return new Slurm(folder);
	}

	/** The same as the engine takes it. */
	public Submission.Wish wish() {
		List<String> all = new ArrayList<>();
		if (!account.isBlank()) {
			all.add("--account=" + account.strip());
		}
		if (!memory.isBlank()) {
			all.add("--mem=" + memory.strip());
		}
		options.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
		return new Submission.Wish(template, partition.strip(), time.strip(), all);
	}

	/** Most tasks of one job. @param tasks of the run */
	public int tasksPerJob(int tasks) {
		return tasksPerJob > 0 ? tasksPerJob : Submission.usualTasksPerJob(tasks);
	}
}
