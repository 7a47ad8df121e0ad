// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;

/** Keeps what an explorer saves, gives it back, and wants to stop once it has saved so often. */
final class SavingContext extends TrialContext {

	private final byte[] kept;
	private final int most;
	private final Saved saved;

	/** The last state that was saved. */
	private static final class Saved {

		private volatile byte[] state = new byte[0];
		private volatile int times;
	}

	private SavingContext(int seed, int threads, SamplerSetup.Components components, byte[] kept, int most, Saved saved) {
		super(seed, threads, components, () -> saved.times >= most);
		this.kept = kept;
		this.most = most;
		this.saved = saved;
	}

	/**
	 * A run that stops after it has saved.
	 *
	 * @param kept state of an earlier run; empty if there was none
	 * @param most after how many savings it is to stop
	 */
	static SavingContext of(int seed, int threads, SamplerSetup.Components components, byte[] kept, int most) {
		return new SavingContext(seed, threads, components, kept, most, new Saved());
	}

	/** What was saved last; empty if nothing was. */
	byte[] state() {
		return saved.state;
	}

	@Override
	public boolean saveDue() {
		return saved.times < most;
	}

	@Override
	public void save(StateWriter writer) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writer.write(new DataOutputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		saved.state = bytes.toByteArray();
		saved.times++;
	}

	@Override
	public boolean restore(StateReader reader) {
		if (kept.length == 0) {
			return false;
		}
		try {
			DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept));
			reader.read(in);
			ContractBroken.unless(in.read() < 0, "%s bytes were saved, and not all of them are read back", kept.length);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return true;
	}
}
