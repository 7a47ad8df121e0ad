// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.core.work.WorkContext;

/** Keeps states in memory, and is killed at a look. */
final class Mortal implements WorkContext {

	private final RandomStream random = new SplitMix64(3);
	private final int killedAt;
	private int looks;
	private byte[] kept;

	Mortal(int killedAt, byte[] kept) {
		this.killedAt = killedAt;
		this.kept = kept;
	}

	/** The last state that was saved; null if there is none. */
	byte[] kept() {
		return kept;
	}

	/** How often it was asked whether to save. */
	int looks() {
		return looks;
	}

	@Override
	public RandomStream random() {
		return random;
	}

	@Override
	public boolean saveDue() {
		looks++;
		return looks % 3 == 0;
	}

	@Override
	public void save(StateWriter state) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			state.write(new DataOutputStream(bytes));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		kept = bytes.toByteArray();
	}

	@Override
	public boolean restore(StateReader state) {
		if (kept == null) {
			return false;
		}
		try {
			state.read(new DataInputStream(new ByteArrayInputStream(kept)));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return true;
	}

	@Override
	public void phase(String name, long total) {
		// nobody listens
	}

	@Override
	public void done(long units) {
		// nobody listens
	}

	@Override
	public boolean cancelled() {
		return looks == killedAt;
	}
}
