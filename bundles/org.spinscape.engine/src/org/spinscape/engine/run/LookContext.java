// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.function.BooleanSupplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** What an explorer may use outside a run: all processors, random numbers that are the same each time, nothing to keep. */
final class LookContext implements ExplorerContext {

	private final RandomStream random = new StreamKey(0, StreamPurpose.EXPLORER, "", 0, 0).open();
	private final BooleanSupplier cancelled;

	LookContext(BooleanSupplier cancelled) {
		this.cancelled = cancelled;
	}

	@Override
	public RandomStream random() {
		return random;
	}

	@Override
	public int threads() {
		return Runtime.getRuntime().availableProcessors();
	}

	@Override
	public void phase(String name, long total) {
		// nobody follows a short look
	}

	@Override
	public void done(long units) {
		// nobody follows a short look
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}
}
