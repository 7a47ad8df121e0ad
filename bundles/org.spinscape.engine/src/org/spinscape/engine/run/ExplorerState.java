// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.spinscape.core.explorer.StateReader;
import org.spinscape.core.explorer.StateWriter;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

/** The file with the state of one explorer under way. */
final class ExplorerState {

	private static final int MAGIC = 0x53504531;

	private final Path file;
	private final String id;
	private final long intervalNanos;
	private long saved = System.nanoTime();

	/** @param id of the explorer, which only reads its own @param intervalNanos between two savings */
	ExplorerState(Path file, String id, long intervalNanos) {
		this.file = file;
		this.id = id;
		this.intervalNanos = intervalNanos;
	}

	/** Whether the interval has passed since the last saving, or since the work began. */
	boolean due() {
		return System.nanoTime() - saved > intervalNanos;
	}

	/** @throws UncheckedIOException whose cause says which file and why */
	void save(StateWriter state) {
		Path temporary = RunDirectory.temporary(file);
		try {
			try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
				out.writeInt(MAGIC);
				out.writeUTF(id);
				state.write(out);
				out.writeInt(MAGIC); // shows that the file is complete and was read in step
			}
			RunDirectory.commit(temporary, file);
		} catch (IOException e) {
			throw new UncheckedIOException(new StoreException(file + ": cannot be written (" + e.getMessage()
					+ "); make room and resume", e));
		}
		saved = System.nanoTime();
	}

	/** @throws UncheckedIOException whose cause says which file and why */
	boolean restore(StateReader state) {
		if (!Files.exists(file)) {
			return false;
		}
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			if (in.readInt() != MAGIC || !in.readUTF().equals(id)) {
				throw new StoreException(file + ": is no state of " + id + "; delete it and resume");
			}
			state.read(in);
			if (in.readInt() != MAGIC) {
				throw new StoreException(file + ": does not fit this version; delete it and resume");
			}
			return true;
		} catch (EOFException e) {
			throw new UncheckedIOException(new StoreException(file + ": is cut short; delete it and resume", e));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The work is done. */
	void forget() throws IOException {
		Files.deleteIfExists(file);
	}
}
