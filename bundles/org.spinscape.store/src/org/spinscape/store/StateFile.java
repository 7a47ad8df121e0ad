// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * The state of work under way, and the state before that: a file that is damaged costs the time between the two, and if
 * both are, the time since the start. Either way the work comes to the same end.
 */
public final class StateFile {

	private final Path file;
	private final Consumer<String> warning;

	/** @param warning hears in one sentence of a state that cannot be read */
	public StateFile(Path file, Consumer<String> warning) {
		this.file = file;
		this.warning = warning;
	}

	/** What is written. */
	public interface Writer {
		/** Writes the state. */
		void write(DataOutput out) throws IOException;
	}

	/** What is read. */
	public interface Reader {
		/** Reads what was written, in the same order. */
		void read(DataInput in) throws IOException;
	}

	/** Replaces the state in one step. @throws UnwritableException if there is no room for it */
	public void save(Writer state) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		try {
			try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
				state.write(out);
			}
			Seal.append(temporary);
			RunDirectory.force(temporary);
			if (Files.exists(file)) {
				Files.move(file, previous(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new UnwritableException(file, e);
		}
	}

	/**
	 * Reads the last state that is whole.
	 *
	 * @return whether there was one
	 * @throws StoreException if a whole state is not read to its end: it belongs to another work or version
	 */
	public boolean restore(Reader state) throws IOException {
		for (Path candidate : List.of(file, previous())) {
			if (!Files.exists(candidate)) {
				continue;
			}
			try {
				Seal.demand(candidate);
			} catch (StoreException e) {
				boolean more = candidate.equals(file) && Files.exists(previous());
				warning.accept(e.getMessage() + "; " + (more ? "the state before it is taken" : "the work starts anew"));
				Files.delete(candidate); // the next saving would put it in the place of a whole one
				continue;
			}
			try (DataInputStream in = new DataInputStream(new BufferedInputStream(Seal.content(candidate)))) {
				state.read(in);
				if (in.read() < 0) {
					return true;
				}
				throw misfit(candidate, null);
			} catch (EOFException e) {
				throw misfit(candidate, e);
			}
		}
		return false;
	}

	private static StoreException misfit(Path file, EOFException cause) {
		return new StoreException(file + ": does not fit this version; delete it and resume", cause);
	}

	/** Whether a state is kept, be it whole or not. */
	public boolean exists() {
		return Files.exists(file) || Files.exists(previous());
	}

	/** The work is done. */
	public void forget() throws IOException {
		Files.deleteIfExists(previous());
		Files.deleteIfExists(file);
	}

	private Path previous() {
		return file.resolveSibling(file.getFileName() + ".previous");
	}
}
