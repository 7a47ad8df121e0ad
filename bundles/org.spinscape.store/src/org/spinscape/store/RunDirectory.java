// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The folder of one run and the names in it.
 *
 * <pre>
 * manifest.json          what ran: bundles, machine, seed, tasks
 * experiment.spinscape   the experiment as run
 * inputs/                copies of the files that the experiment reads
 * tasks/ID.h5            committed results and recordings of one task
 * tasks/ID.checkpoint    complete state of a task under way
 * results.h5             all results, and CSV of them in results/
 * figures/  log.txt
 * </pre>
 */
public final class RunDirectory {

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
		try {
			Files.createDirectories(root.resolve("tasks"));
			Files.createDirectories(root.resolve("results"));
			Files.createDirectories(root.resolve("figures"));
		} catch (IOException e) {
			throw new StoreException(root + ": cannot be written (" + e.getMessage() + "); name another folder", e);
		}
		return new RunDirectory(root);
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

	/** Committed results of a task. */
	public Path task(String id) {
		return root.resolve("tasks").resolve(id + ".h5");
	}

	/** Results of a task's explorers, kept while its sampler still runs. */
	public Path explored(String id) {
		return root.resolve("tasks").resolve(id + ".explored.h5");
	}

	/** State of a task under way. */
	public Path checkpoint(String id) {
		return root.resolve("tasks").resolve(id + ".checkpoint");
	}

	/** Replaces {@code file} by {@code temporary} in one step once the content is on the disk. */
	public static void commit(Path temporary, Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The name under which {@code file} is written before {@link #commit}. */
	public static Path temporary(Path file) {
		return file.resolveSibling(file.getFileName() + ".tmp");
	}

	/** Reserves the directory for this process. @throws StoreException if another process works in it */
	public AutoCloseable lock() throws IOException {
		FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new StoreException(root + ": another process is working in this run; wait for it or stop it");
		}
		return () -> {
			channel.close();
			Files.deleteIfExists(lockFile());
		};
	}

	/** Whether a process works in the directory now. */
	public boolean locked() throws IOException {
		if (!Files.exists(lockFile())) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE)) {
			return tryLock(channel) == null;
		}
	}

	private Path lockFile() {
		return root.resolve("run.lock");
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null; // held within this very process
		}
	}
}
