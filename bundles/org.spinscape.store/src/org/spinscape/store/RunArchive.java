// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A run as one zip file: all that it is made of and has found, without locks, logs and work under way. */
public final class RunArchive {

	/** The earliest time that a zip file can say, so that equal runs give equal archives. */
	private static final long NO_TIME = 315_532_800_000L;

	private RunArchive() {
	}

	/** Packs a run. @return number of files @throws StoreException if the target exists already or cannot be written */
	public static int pack(RunDirectory directory, Path target) throws IOException {
		if (Files.exists(target)) {
			throw new StoreException(target + ": exists already; name another file");
		}
		Path temporary = RunDirectory.temporary(target.toAbsolutePath());
		List<Path> files = files(directory);
		try (OutputStream out = Files.newOutputStream(temporary); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Path file : files) {
				ZipEntry entry = new ZipEntry(directory.root().relativize(file).toString().replace('\\', '/'));
				entry.setTime(NO_TIME);
				zip.putNextEntry(entry);
				Files.copy(file, zip);
				zip.closeEntry();
			}
		} catch (IOException e) {
			Files.deleteIfExists(temporary);
			throw new StoreException(target + ": cannot be written (" + e.getMessage() + "); name another file", e);
		}
		RunDirectory.commit(temporary, target.toAbsolutePath());
		return files.size();
	}

	private static List<Path> files(RunDirectory directory) throws IOException {
		List<Path> files = new ArrayList<>(List.of(directory.manifest(), directory.experiment(), directory.repeats(),
				directory.assembled(),
				directory
						.checksums()));
		for (Path folder : List.of(directory.inputs(), directory.tables(), directory.figures(), directory.tasks())) {
			if (Files.isDirectory(folder)) {
				try (Stream<Path> all = Files.walk(folder)) {
					all.filter(Files::isRegularFile).filter(file -> !folder.equals(directory.tasks()) || finished(file))
							.sorted()
							.forEach(files::add);
				}
			}
		}
		files.add(directory.results()); // last, so that no task is newer when it is unpacked
		files.removeIf(file -> !Files.exists(file) || file.toString().endsWith(".tmp"));
		return files;
	}

	private static boolean finished(Path file) {
		String name = file.toString();
		return name.endsWith(TaskStore.PACK) || name.endsWith(TaskStore.RESULTS) && !name.endsWith(TaskStore.EXPLORED);
	}

	/**
	 * Unpacks a run into a new folder. Nothing is written outside of it, whatever the archive says.
	 *
	 * @throws StoreException if the archive is none of a run, leads out of the folder, or the folder is not empty
	 */
	public static RunDirectory unpack(Path archive, Path target) throws IOException {
		if (!Files.isRegularFile(archive)) {
			throw new StoreException(archive + ": there is no such file; check the path");
		}
		RunDirectory created = RunDirectory.create(target);
		boolean done = false;
		try {
			extract(archive, target.toAbsolutePath().normalize());
			RunDirectory directory = open(archive, target);
			done = true;
			return directory;
		} finally {
			if (!done) {
				created.empty(); // half a run is of no use, and would be in the way of the next try
				Files.delete(target);
			}
		}
	}

	private static void extract(Path archive, Path root) throws IOException {
		try (InputStream in = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (!entry.isDirectory()) {
					Path file = place(archive, root, entry.getName());
					Files.createDirectories(file.getParent());
					Files.copy(zip, file);
				}
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new StoreException(archive + ": is damaged (" + e.getMessage() + "); get another copy", e);
		}
	}

	private static RunDirectory open(Path archive, Path target) throws IOException {
		try {
			return RunDirectory.open(target);
		} catch (StoreException e) {
			throw new StoreException(archive + ": holds no run; name a file that 'pack' has written", e);
		}
	}

	private static Path place(Path archive, Path root, String name) throws IOException {
		StoreException leads = new StoreException(archive + ": names a file outside of its folder ('" + name
				+ "'); do not trust it");
		try {
			Path file = root.resolve(name.replace('\\', '/')).normalize();
			if (name.isEmpty() || file.equals(root) || !file.startsWith(root) || name.indexOf(':') == 1) {
				throw leads;
			}
			return file;
		} catch (InvalidPathException e) {
			leads.addSuppressed(e);
			throw leads;
		}
	}
}
