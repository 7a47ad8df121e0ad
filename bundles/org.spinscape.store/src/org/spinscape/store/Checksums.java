// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checksums of the files of a run that have no {@link Seal}, which are those that other programs read: SHA-256 in
 * {@code checksums.txt}, one line a file, as {@code sha256sum --check} takes them. Its own stands in the last line.
 */
public final class Checksums {

	private static final String OWN = "# sha256 ";
	private static final int BLOCK = 1 << 16;
	private static final int TRIES = 3;

	private final RunDirectory directory;

	/** Those of a run. */
	public Checksums(RunDirectory directory) {
		this.directory = directory;
	}

	/**
	 * All checksums by path relative to the run, with slashes; empty for a run of an earlier version.
	 *
	 * @throws StoreException if the file is damaged
	 */
	public Map<String, String> all() throws IOException {
		if (!Files.exists(directory.checksums())) {
			return Map.of();
		}
		String text = Files.readString(directory.checksums(), StandardCharsets.ISO_8859_1);
		int own = text.lastIndexOf(OWN);
		byte[] lines = text.substring(0, Math.max(0, own)).getBytes(StandardCharsets.ISO_8859_1);
		if (own < 0 || !text.substring(own).equals(OWN + hex(lines) + "\n")) {
			throw new StoreException(directory.checksums()
					+ ": is damaged; delete it, and nothing but the tasks' own files and"
					+ " results.h5 can be checked");
		}
		Map<String, String> sums = new TreeMap<>();
		new String(lines, StandardCharsets.UTF_8).lines()
				.forEach(line -> sums.put(line.substring(line.indexOf(' ') + 2), line.substring(0, line.indexOf(' '))));
		return Collections.unmodifiableMap(sums);
	}

	/** Notes files as they are now; one that is gone is noted no longer. */
	public void note(Collection<Path> files) throws IOException {
		directory.guarded(() -> {
			Map<String, String> sums = new TreeMap<>(all());
			for (Path file : files) {
				if (Files.exists(file)) {
					sums.put(name(file), hex(file));
				} else {
					sums.remove(name(file));
				}
			}
			write(sums);
		});
	}

	/**
	 * Replaces a file by another and notes it, in one step: what is killed between the two is completed by
	 * {@link #check(Collection)}.
	 */
	public void commit(Path temporary, Path file) throws IOException {
		directory.guarded(() -> {
			RunDirectory.force(temporary);
			Map<String, String> sums = new TreeMap<>(all());
			sums.put(name(file), hex(temporary));
			write(sums);
			RunDirectory.commit(temporary, file);
		});
	}

	/** Compares files with what was noted, and completes what was killed. @throws StoreException if one differs */
	public void check(Collection<Path> files) throws IOException {
		directory.guarded(() -> {
			Map<String, String> sums = all();
			for (Path file : files) {
				Path temporary = RunDirectory.temporary(file);
				String noted = sums.get(name(file));
				if (!fits(file, noted) && fits(temporary, noted)) {
					Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
				}
				check(file, noted);
			}
		});
	}

	/** Compares a file with what was noted, without changing anything. @throws StoreException if it differs */
	void check(Path file, String noted) throws IOException {
		if (!fits(file, noted) && !fits(RunDirectory.temporary(file), noted)) {
			throw new StoreException(file + (Files.exists(file) ? ": is not what was written (its checksum differs)"
					: ": is missing") + "; put back a copy or run the experiment anew");
		}
	}

	/** Compares a file that another process may be replacing. @throws StoreException if it differs */
	public void check(Path file) throws IOException {
		for (int tries = 0; tries < TRIES; tries++) {
			if (fits(file, all().get(name(file)))) {
				return;
			}
			Thread.onSpinWait();
		}
		check(file, all().get(name(file)));
	}

	private static boolean fits(Path file, String noted) throws IOException {
		return noted == null || Files.exists(file) && noted.equals(hex(file));
	}

	/** Path relative to the run, with slashes on every system. */
	String name(Path file) {
		return directory.root().relativize(file).toString().replace('\\', '/');
	}

	private void write(Map<String, String> sums) throws IOException {
		StringBuilder text = new StringBuilder();
		sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
		String own = hex(text.toString().getBytes(StandardCharsets.UTF_8));
		text.append(OWN).append(own).append('\n');
		Path temporary = RunDirectory.temporary(directory.checksums());
		Files.writeString(temporary, text);
		RunDirectory.commit(temporary, directory.checksums());
	}

	private static String hex(Path file) throws IOException {
		MessageDigest digest = digest();
		byte[] block = new byte[BLOCK];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				digest.update(block, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static String hex(byte[] text) {
		return HexFormat.of().formatHex(digest().digest(text));
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
