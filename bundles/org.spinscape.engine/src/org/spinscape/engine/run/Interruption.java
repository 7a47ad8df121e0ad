// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Interruptible;

/**
 * Interrupts a model that lets a task wait for an energy when the run is to stop: first it may come to where it can be saved,
 * and then nobody waits any longer.
 */
final class Interruption implements AutoCloseable {

	private static final long TICK_MILLISECONDS = 50;

	private final Interruptible model;
	private final BooleanSupplier cancelled;
	private final Supplier<Duration> patience;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Workload::daemon);
	/** When the run was first seen to be cancelled, by the clock of {@link System#nanoTime}; 0 before. */
	private long noticed;

	private Interruption(Interruptible model, BooleanSupplier cancelled, Supplier<Duration> patience) {
		this.model = model;
		this.cancelled = cancelled;
		this.patience = patience;
		clock.scheduleAtFixedRate(this::look, TICK_MILLISECONDS, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/**
	 * Watches a task until it is closed.
	 *
	 * @param patience how long a task may take to come to where it can be saved
	 * @return null for models that are never waited for
	 */
	static @Nullable Interruption of(Hamiltonian<?> hamiltonian, BooleanSupplier cancelled, Supplier<Duration> patience) {
		return hamiltonian.capability(Interruptible.class).map(model -> new Interruption(model, cancelled, patience))
				.orElse(null);
	}

	/** Again and again: several threads may wait, and one may ask anew. */
	private void look() {
		if (!cancelled.getAsBoolean()) {
			return;
		}
		noticed = noticed == 0 ? System.nanoTime() | 1 : noticed;
		if (System.nanoTime() - noticed > patience.get().toNanos()) {
			model.interrupt();
		}
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}
}
