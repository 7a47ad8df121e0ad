// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerStateTest {

	@TempDir
	Path folder;

	private final List<String> warnings = new ArrayList<>();

	private Path file() {
		return folder.resolve("t.explored.h5.state");
	}

	private ExplorerState state(String id) {
		return new ExplorerState(file(), id, new Checkpoints(3600, 0).clock(() -> 0), warnings::add);
	}

	@Test
	void whatIsSavedIsGivenBackOnceAndForgotten() throws IOException {
		ExplorerState first = state("0 wang-landau");
		assertFalse(first.due());
		assertFalse(first.restore(in -> {
			throw new IOException("there is nothing to read");
		}));
		first.save(out -> out.writeLong(41));
		first.save(out -> out.writeLong(42));
		long[] read = new long[1];
		assertTrue(state("0 wang-landau").restore(in -> read[0] = in.readLong()));
		assertEquals(42, read[0]);
		first.forget();
		assertFalse(Files.exists(file()));
		assertFalse(Files.exists(folder.resolve("t.explored.h5.state.previous")));
	}

	/** Each message names the file and says what to do. */
	@Test
	void whatDoesNotFitIsRefused() {
		state("0 wang-landau").save(out -> out.writeLong(42));
		refused(() -> state("1 wang-landau").restore(in -> in.readLong()));
		refused(() -> state("0 wang-landau").restore(in -> in.readInt()));
	}

	@Test
	void aDamagedStateFallsBackToTheOneBefore() throws IOException {
		state("0 wang-landau").save(out -> out.writeLong(41));
		state("0 wang-landau").save(out -> out.writeLong(42));
		byte[] whole = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(whole, whole.length - 3));
		long[] read = new long[1];
		assertTrue(state("0 wang-landau").restore(in -> read[0] = in.readLong()));
		assertEquals(41, read[0]);
		assertEquals(1, warnings.size());
	}

	private void refused(Runnable reading) {
		String message = assertThrows(UncheckedIOException.class, reading::run).getCause().getMessage();
		assertTrue(message.startsWith(file().toString()) && message.endsWith("delete it and resume"), message);
	}
}
