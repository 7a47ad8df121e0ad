// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one run and the names in it.
 *
 * <pre>
 * manifest.json          what ran: bundles, machine, seed, tasks
 * experiment.spinscape   the experiment as run
 * inputs/                copies of the files that the experiment reads
 * tasks/ID.h5            committed results and recordings of one task
 * tasks/N.records        the same of many short tasks, see {@link TaskStore}
 * tasks/ID.checkpoint    complete state of a task under way
 * tasks/ID.explored.h5.so-far   what explorers under way have handed over, of the form of tasks/ID.h5
 * results.h5             all results, and CSV of them in results/
 * assembled.txt          of which tasks results.h5 was made
 * checksums.txt          of the files that have none of their own
 * repeats.txt            of a run that repeats another: how much is to be done where the clock had a say
 * locks/                 who works here now
 * logs/  cluster/        of processes that work on parts, and of the jobs of a cluster
 * figures/  log.txt
 * </pre>
 */
public final class RunDirectory {

	/** Name of the folder of what a cluster has to do with the run, see {@link #cluster}. */
	public static final String CLUSTER = "cluster";

	private static final Set<Path> GUARDED = new HashSet<>();

	private final Path root;

	private RunDirectory(Path root) {
		this.root = root;
	}

	/**
	 * Makes a new run directory.
	 *
	 * @throws StoreException if the folder exists and is not empty: results are never overwritten
	 */
	public static RunDirectory create(Path root) throws IOException {
		demandFree(root);
		try {
			Files.createDirectories(root.resolve("tasks"));
			Files.createDirectories(root.resolve("results"));
			Files.createDirectories(root.resolve("figures"));
		} catch (IOException e) {
			throw new StoreException(root + ": cannot be written (" + e.getMessage() + "); name another folder", e);
		}
		return new RunDirectory(root);
	}

	/** Deletes everything of a run that could not be begun. */
	public void empty() throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(root)).toList()) {
				Files.delete(file);
			}
		}
	}

	/** @throws StoreException if no run directory can be made there, since something is there already */
	public static void demandFree(Path root) throws IOException {
		if (Files.exists(root) && !Files.isDirectory(root)) {
			throw new StoreException(root + ": is a file; name a folder for the run");
		}
		if (Files.isDirectory(root)) {
			try (Stream<Path> content = Files.list(root)) {
				if (content.findAny().isPresent()) {
					String remedy = Files.exists(root.resolve("manifest.json"))
							? "holds a run already; continue it with 'resume', or name another folder"
							: "is not empty; name another folder";
					throw new StoreException(root + ": " + remedy);
				}
			}
		}
	}

	/** Opens an existing run directory. @throws StoreException if it is none */
	public static RunDirectory open(Path root) throws IOException {
		if (!Files.isDirectory(root)) {
			throw new StoreException(root + ": there is no such folder; check the path");
		}
		if (!Files.isRegularFile(root.resolve("manifest.json"))
				|| !Files.isRegularFile(root.resolve("experiment.spinscape"))) {
			throw new StoreException(root + ": is no run directory (manifest.json or experiment.spinscape is missing);"
					+ " name a folder that 'run' has written");
		}
		return new RunDirectory(root);
	}

	/** The folder. */
	public Path root() {
		return root;
	}

	/** What ran. */
	public Path manifest() {
		return root.resolve("manifest.json");
	}

	/** The experiment as run. */
	public Path experiment() {
		return root.resolve("experiment.spinscape");
	}

	/** Copies of the input files. */
	public Path inputs() {
		return root.resolve("inputs");
	}

	/** All results. */
	public Path results() {
		return root.resolve("results.h5");
	}

	/** Of which tasks the results were made: see {@link TaskStore#sum}. */
	public Path assembled() {
		return root.resolve("assembled.txt");
	}

	/** CSV of all results. */
	public Path tables() {
		return root.resolve("results");
	}

	/** Figures. */
	public Path figures() {
		return root.resolve("figures");
	}

	/** The log. */
	public Path log() {
		return root.resolve("log.txt");
	}

	/** The log of a process that works on a part, see {@link #lock(String, String)}. */
	public Path log(String part) {
		return logs().resolve(part + ".txt");
	}

	/** Logs of those who work on parts. */
	public Path logs() {
		return root.resolve("logs");
	}

	/** SHA-256 of the files that have no seal, see {@link Checksums}. */
	public Path checksums() {
		return root.resolve("checksums.txt");
	}

	/** How much explorers are to do where a clock had a say in the run that this one repeats; absent if there is none. */
	public Path repeats() {
		return root.resolve("repeats.txt");
	}

	/** Who works in the directory, and how far they are. */
	public Path locks() {
		return root.resolve("locks");
	}

	/** Scripts, jobs and logs of a cluster that carries out the tasks. */
	public Path cluster() {
		return root.resolve(CLUSTER);
	}

	/** Folder of the tasks' files. */
	public Path tasks() {
		return root.resolve("tasks");
	}

	/** Why a task failed when it was last tried. */
	public Path failure(String id) {
		return root.resolve("tasks").resolve(id + ".failed");
	}

	/** Committed results of a task. */
	public Path task(String id) {
		return root.resolve("tasks").resolve(id + ".h5");
	}

	/** Results of a task's explorers, kept while its sampler still runs. */
	public Path explored(String id) {
		return root.resolve("tasks").resolve(id + ".explored.h5");
	}

	/** What the explorers of a task have handed over that is under way; always a whole record, and gone once it is done. */
	public Path soFar(String id) {
		return root.resolve("tasks").resolve(id + TaskStore.SO_FAR);
	}

	/** State of a task under way. */
	public Path checkpoint(String id) {
		return root.resolve("tasks").resolve(id + ".checkpoint");
	}

	/** Replaces {@code file} by {@code temporary} in one step once the content is on the disk. */
	public static void commit(Path temporary, Path file) throws IOException {
		force(temporary);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Returns when the content of a file is on the disk. */
	static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** The name under which {@code file} is written before {@link #commit}. */
	public static Path temporary(Path file) {
		return file.resolveSibling(file.getFileName() + ".tmp");
	}

	/** Reserves the directory for this process. @throws StoreException if another process works in it */
	public RunLock lock() throws IOException {
		return RunLock.whole(this);
	}

	/**
	 * Reserves a part of the tasks for this process, beside others that work on other parts.
	 *
	 * @param part   name of the part
	 * @param master token of the lock on the whole directory under which the part is worked on; empty for none
	 * @throws StoreException if another process works on that part, or on the whole
	 */
	public RunLock lock(String part, String master) throws IOException {
		return RunLock.part(this, part, master);
	}

	/** Whether a process works in the directory now. */
	public boolean locked() throws IOException {
		return !workers().isEmpty();
	}

	/** The parts that processes work on now, or {@code run} for the whole. */
	public List<String> workers() throws IOException {
		return RunLock.names(this);
	}

	/**
	 * Asks the processes of this machine that work in the directory to save their state and end, as a Ctrl-C does.
	 *
	 * @return how many there are; those of other machines cannot be reached
	 */
	public int stopWorkers() throws IOException {
		return RunLock.stop(this);
	}

	/** How far the owner of a lock is. */
	public Path progress(String worker) {
		return locks().resolve(worker + ".progress");
	}

	/** What is done while no other process does such. */
	@FunctionalInterface
	public interface Guarded {
		/** Does it. */
		void run() throws IOException;
	}

	/** Reads and writes files that several processes change, one process at a time; it must be a matter of moments. */
	public void guarded(Guarded work) throws IOException {
		synchronized (GUARDED) { // the system's locks are those of processes, not of threads
			if (!GUARDED.add(root)) {
				work.run(); // within such work
				return;
			}
			Files.createDirectories(locks());
			try (FileChannel channel = FileChannel.open(locks().resolve("guard"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock _ = channel.lock()) {
				work.run();
			} finally {
				GUARDED.remove(root);
			}
		}
	}
}
