// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.engine.run.Part;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.store.RunDirectory;

/**
 * What a run still lacks, as jobs that other processes carry out.
 *
 * @param directory   the run
 * @param command     how Spinscape is started on the machines of the cluster, words
 * @param tasksPerJob most tasks of one job, at least 1
 * @param threads     of each job, at least 1
 */
public record Submission(RunDirectory directory, List<String> command, int tasksPerJob, int threads) {

	/** Jobs where nothing else is said: enough for any cluster, few enough for its scheduler. */
	private static final int JOBS = 100;
	/** Seconds before the limit of time at which a job hears of it. */
	private static final int WARNING = 60;

	/**
	 * What is asked of Slurm.
	 *
	 * @param template  of the script of a part, see {@link JobScript#tasks}
	 * @param partition empty for the default one
	 * @param time      limit of each job as Slurm takes it; empty for that of the partition
	 * @param options   more options for sbatch
	 */
	public record Wish(String template, String partition, String time, List<String> options) {
	}

	/**
	 * Scripts, and the jobs that were made of them.
	 *
	 * @param scripts the files written
	 * @param jobs    ids of the jobs; empty if nothing was submitted
	 * @param parts   number of jobs in the array
	 */
	public record Submitted(List<Path> scripts, List<String> jobs, int parts) {
	}

	/** How many tasks a job does at most where nothing else is said. @param tasks of the run */
	public static int usualTasksPerJob(int tasks) {
		return Math.max(1, (tasks + JOBS - 1) / JOBS);
	}

	/** One shell line for each part that has something to do, for whatever carries out lists of commands. */
	public List<String> lines() throws IOException {
		return Part.open(directory.root(), count()).stream().map(part -> ShellLine.of(command) + " work " + run() + " --part "
				+ part
						.text() + " --threads " + threads).toList();
	}

	/** Submits an array of all parts that have something to do, and a job after it that puts the results together. */
	public Submitted submit(Wish wish, Slurm slurm) throws IOException {
		int largest = slurm.arraySize();
		if (count() > largest) {
			throw new SlurmException(count() + " jobs are more than this cluster takes in one array (" + largest
					+ "); use --tasks-per-job " + (RunStatus.of(directory.root()).total() + largest - 1) / largest
					+ " or more");
		}
		Submitted written = write(wish);
		if (written.parts() == 0) {
			return written;
		}
		Jobs jobs = new Jobs(directory);
		String array = slurm.submit(written.scripts().getFirst(), wish.options());
		jobs.add(array);
		Files.writeString(written.scripts().getLast(), JobScript.fill(JobScript.merge(), values(wish, "", array)));
		String merge = slurm.submit(written.scripts().getLast(), List.of());
		jobs.add(merge);
		return new Submitted(written.scripts(), List.of(array, merge), written.parts());
	}

	/**
	 * The script of the parts as it will be, for a look before the run is made.
	 *
	 * @param name    of the experiment
	 * @param run     the directory that the run will have
	 * @param command how Spinscape is started on the machines of the cluster, words
	 * @param parts   number of jobs
	 * @throws SlurmException if the template asks for what there is not
	 */
	public static String preview(Wish wish, String name, Path run, List<String> command, int parts, int threads)
			throws SlurmException {
		String path = ShellLine.quoted(run.toAbsolutePath().normalize().toString());
		return JobScript.fill(wish.template(), values(wish, name, parts, threads, command, path,
				run.resolve(RunDirectory.CLUSTER).toAbsolutePath().normalize(), "1-" + parts, "ID"));
	}

	/** Writes the scripts only. */
	public Submitted write(Wish wish) throws IOException {
		List<Integer> open = Part.open(directory.root(), count()).stream().map(Part::index).toList();
		Files.createDirectories(directory.cluster());
		Map<String, String> values = values(wish, Ranges.of(open), "ID");
		Path tasks = directory.cluster().resolve("tasks.sh");
		Path merge = directory.cluster().resolve("merge.sh");
		Files.writeString(tasks, JobScript.fill(wish.template(), values));
		Files.writeString(merge, JobScript.fill(JobScript.merge(), values));
		return new Submitted(List.of(tasks, merge), List.of(), open.size());
	}

	private Map<String, String> values(Wish wish, String array, String after) throws IOException {
		return values(wish, RunStatus.of(directory.root()).experiment(), count(), threads, command, run(),
				directory.cluster().toAbsolutePath().normalize(), array, after);
	}

	private static Map<String, String> values(Wish wish, String name, int parts, int threads, List<String> command,
			String run, Path folder, String array, String after) {
		Map<String, String> values = new TreeMap<>();
		values.put("NAME", name.replaceAll("[^A-Za-z0-9_.-]", "_"));
		values.put("ARRAY", array);
		values.put("AFTER", after);
		values.put("PARTS", Integer.toString(parts));
		values.put("THREADS", Integer.toString(threads));
		values.put("PARTITION", wish.partition());
		values.put("TIME", wish.time());
		// Without a limit of ours there may still be one of the partition.
		values.put("WARNING", Integer.toString(WARNING));
		values.put("COMMAND", ShellLine.of(command));
		values.put("RUN", run);
		values.put("FOLDER", folder.toString());
		return values;
	}

	private int count() throws IOException {
		return Part.count(RunStatus.of(directory.root()).total(), tasksPerJob);
	}

	private String run() {
		return ShellLine.quoted(directory.root().toAbsolutePath().normalize().toString());
	}
}
