// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.SamplerSetup;

/** What explorers are tried in: nobody looks on, and somebody may want to stop. */
class TrialContext implements ExplorerContext {

	private final RandomStream random;
	private final int threads;
	private final SamplerSetup.Components components;
	private final BooleanSupplier stop;
	private final AtomicInteger told = new AtomicInteger();

	/** @param stop whether to stop, asked whenever the explorer asks, by any of its threads */
	TrialContext(int seed, int threads, SamplerSetup.Components components, BooleanSupplier stop) {
		this.random = new StreamKey(seed, StreamPurpose.TEST, "explorer conformance", 0, 0).open();
		this.threads = threads;
		this.components = components;
		this.stop = stop;
	}

	/** How often the explorer was told to stop. */
	int told() {
		return told.get();
	}

	@Override
	public RandomStream random() {
		return random;
	}

	@Override
	public int threads() {
		return threads;
	}

	@Override
	public SamplerSetup.Components components() {
		return components;
	}

	@Override
	public void phase(String name, long total) {
		// nobody looks
	}

	@Override
	public void done(long units) {
		// nobody looks
	}

	@Override
	public boolean cancelled() {
		boolean wanted = stop.getAsBoolean();
		if (wanted) {
			told.incrementAndGet();
		}
		return wanted;
	}
}
