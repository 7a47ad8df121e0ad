// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

	@TempDir
	private Path folder;

	private final List<String> warnings = new ArrayList<>();
	private Path file;
	private Path previous;
	private StateFile states;

	@BeforeEach
	void open() {
		file = folder.resolve("t.checkpoint");
		previous = folder.resolve("t.checkpoint.previous");
		states = new StateFile(file, warnings::add);
	}

	private void save(long value) throws IOException {
		states.save(out -> out.writeLong(value));
	}

	/** -1 if there is none. */
	private long restored() throws IOException {
		long[] value = { -1 };
		assertEquals(states.restore(in -> value[0] = in.readLong()), value[0] != -1, "whether there was one");
		return value[0];
	}

	@Test
	void theLastStateIsRestored() throws IOException {
		assertEquals(-1, restored());
		save(1);
		save(2);
		save(3);
		assertEquals(3, restored());
		assertTrue(warnings.isEmpty(), warnings.toString());
		states.forget();
		assertFalse(states.exists());
		assertEquals(-1, restored());
	}

	/** Every single bit, and every length: the state before is taken, and what is told names the file. */
	@Test
	void noDamageGoesUnnoticed() throws IOException {
		save(1);
		save(2);
		byte[] before = Files.readAllBytes(previous);
		byte[] last = Files.readAllBytes(file);
		for (int bit = 0; bit < 8 * last.length; bit++) {
			byte[] flipped = last.clone();
			flipped[bit / 8] ^= (byte) (1 << bit % 8);
			damaged(flipped, before);
		}
		for (int length = 0; length < last.length; length++) {
			damaged(Arrays.copyOf(last, length), before);
		}
	}

	private void damaged(byte[] content, byte[] before) throws IOException {
		warnings.clear();
		Files.write(file, content);
		assertEquals(1, restored());
		assertEquals(1, warnings.size());
		assertTrue(warnings.getFirst().startsWith(file + ": is damaged"), warnings.getFirst());
		assertTrue(warnings.getFirst().endsWith("the state before it is taken"), warnings.getFirst());
		assertFalse(Files.exists(file), "a damaged state would take the place of the whole one with the next saving");
		Files.write(previous, before);
	}

	/** A kill leaves the unfinished file, or the moment between the two renamings. */
	@Test
	void killsWhileSavingCostOneState() throws IOException {
		save(1);
		save(2);
		Files.write(folder.resolve("t.checkpoint.tmp"), new byte[5]);
		assertEquals(2, restored());
		Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
		assertEquals(2, restored());
		save(3);
		assertEquals(3, restored());
		assertTrue(warnings.isEmpty(), warnings.toString());
	}

	/** It is shorter than what this work would have saved, or longer. */
	@Test
	void aStateOfOtherWorkIsRefused() throws IOException {
		save(1);
		refused(in -> {
			in.readLong();
			in.readLong();
		});
		refused(DataInput::readInt);
	}

	private void refused(StateFile.Reader other) {
		StoreException refused = assertThrows(StoreException.class, () -> states.restore(other));
		assertTrue(refused.getMessage().startsWith(file + ": ") && refused.getMessage().contains("delete it and resume"),
				refused.getMessage());
	}
}
