// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.store.StateFile;
import org.spinscape.store.StoreException;

/** The file with the state of one explorer under way. */
final class ExplorerState {

	private static final int MAGIC = 0x53504532;

	private final Path file;
	private final StateFile states;
	private final String id;
	private final SaveClock clock;

	/**
	 * @param id      of the explorer, which only reads its own
	 * @param warning hears of a state that is damaged
	 */
	ExplorerState(Path file, String id, SaveClock clock, Consumer<String> warning) {
		this.file = file;
		this.states = new StateFile(file, warning);
		this.id = id;
		this.clock = clock;
	}

	/** Whether it is time for a saving. */
	boolean due() {
		return clock.due(System.nanoTime());
	}

	/** @throws UncheckedIOException whose cause says which file and why */
	void save(StateWriter state) {
		long begun = System.nanoTime();
		try {
			states.save(out -> {
				out.writeInt(MAGIC);
				out.writeUTF(id);
				state.write(out);
				out.writeInt(MAGIC); // shows that it was read in step
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		clock.saved(begun, System.nanoTime());
	}

	/** @throws UncheckedIOException whose cause says which file and why */
	boolean restore(StateReader state) {
		try {
			return states.restore(in -> {
				if (in.readInt() != MAGIC || !in.readUTF().equals(id)) {
					throw new StoreException(file + ": is no state of " + id + "; delete it and resume");
				}
				state.read(in);
				if (in.readInt() != MAGIC) {
					throw new StoreException(file + ": does not fit this version; delete it and resume");
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The work is done. */
	void forget() throws IOException {
		states.forget();
	}
}
