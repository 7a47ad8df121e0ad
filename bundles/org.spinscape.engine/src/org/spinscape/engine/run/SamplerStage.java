// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.engine.plan.Plan;
import org.spinscape.store.StateFile;
import org.spinscape.store.StoreException;

/**
 * Sweeps an ensemble, records, and checkpoints.
 *
 * <p>
 * Walkers are refreshed after a number of sweeps that depends on the system alone, see {@link Effort}. Checkpoints are
 * taken only then, at times that may differ from run to run; since a refresh leaves nothing but the configuration to
 * know, a resumed run continues bit for bit like one that was never stopped.
 */
final class SamplerStage {

	private static final int MAGIC = 0x53504333;
	/** Nanoseconds in which looking at the clock, and at whether to stop, costs next to nothing. */
	private static final long SHORT = 20_000;
	/** Sweeps that go by without such a look, at most. */
	private static final long MOST_UNSEEN = 64;

	private final Plan plan;
	private final Replicas ensemble;
	private final Effort effort;
	private final Recorder recorder;
	private final Optional<SecondStart> second;
	private final Best best;
	private final Path checkpoint;
	private final StateFile checkpoints;
	private final SaveClock clock;
	private final TaskProgress progress;
	private final BooleanSupplier cancelled;
	/** How long to wait for the next refresh once the user wants to stop. */
	private final Supplier<Duration> patience;
	private final double startFraction;
	private final LiveTrace trace;

	/** Records already told of. */
	private int told;

	/** Where live energies and records go. */
	interface LiveTrace {
		void energies(long sweep, double[] energies);

		/** How walkers that exchange temperatures stand. */
		default void exchanges(long sweep, ExchangeState state) {
			// not everyone draws their travels
		}

		/** @param news the records that are new */
		default void recorded(long sweep, Supplier<List<Recording>> news) {
			// not everyone draws observables
		}
	}

	SamplerStage(Plan plan, Replicas ensemble, Effort effort, Recorder recorder, Optional<SecondStart> second, Best best,
			Path checkpoint, SaveClock clock, Consumer<String> warning, TaskProgress progress, BooleanSupplier cancelled,
			Supplier<Duration> patience, double startFraction, LiveTrace trace) {
		this.plan = plan;
		this.ensemble = ensemble;
		this.effort = effort;
		this.recorder = recorder;
		this.second = second;
		this.best = best;
		this.checkpoint = checkpoint;
		this.checkpoints = new StateFile(checkpoint, warning);
		this.clock = clock;
		this.progress = progress;
		this.cancelled = cancelled;
		this.patience = patience;
		this.startFraction = startFraction;
		this.trace = trace;
	}

	/** Runs to the end. @throws CancellationException if the user stopped it; the checkpoint is then on disk */
	void run() throws IOException {
		long sweep = restore();
		clock.at(sweep);
		told = recorder.length();
		long total = plan.burnIn() + plan.sweeps();
		long attempts = effort.attempts() * ensemble.slots() * (ensemble.replicas() + (second.isPresent() ? 1 : 0));
		long unseen = 1; // sweeps from one look to the next
		long looked = sweep;
		long last = System.nanoTime();
		long shown = 0;
		long stopAsked = 0;
		while (sweep < total) {
			ensemble.sweep();
			second.ifPresent(start -> start.ensemble().sweep());
			sweep++;
			if (sweep > plan.burnIn() && (sweep - plan.burnIn()) % plan.interval() == 0) {
				recorder.record(ensemble);
				second.ifPresent(start -> start.recorder().record(start.ensemble()));
				best.look(ensemble);
			} else if (sweep == total) {
				best.look(ensemble);
			}
			if (sweep - looked < unseen && sweep % effort.refresh() != 0 && sweep < total) {
				continue;
			}
			progress.attempted(attempts * (sweep - looked));
			progress.at(sweep <= plan.burnIn() ? "burn-in" : "sampling",
					startFraction + (1 - startFraction) * sweep / total);
			long now = System.nanoTime();
			unseen = now - last < SHORT ? Math.min(MOST_UNSEEN, 2 * (sweep - looked)) : 1;
			last = now;
			looked = sweep;
			if (now - shown > TimeUnit.MILLISECONDS.toNanos(100)) {
				show(sweep);
				shown = now;
			}
			boolean stop = cancelled.getAsBoolean();
			progress.requireWanted();
			if (sweep % effort.refresh() == 0 || sweep == total) {
				Refresh.all(ensemble);
				second.ifPresent(start -> Refresh.all(start.ensemble()));
				if (sweep < total && (stop || clock.due(now, sweep))) {
					long begun = System.nanoTime();
					save(sweep);
					clock.at(sweep);
					clock.saved(begun, System.nanoTime());
				}
				if (stop && sweep < total) {
					throw new CancellationException();
				}
			} else if (stop) {
				stopAsked = stopAsked == 0 ? now : stopAsked;
				if (now - stopAsked > patience.get().toNanos()) {
					throw new CancellationException(); // a slow system: the last checkpoint has to do
				}
			}
		}
		tell(sweep);
	}

	private void show(long sweep) {
		double[] energies = new double[ensemble.slots()];
		for (int slot = 0; slot < energies.length; slot++) {
			energies[slot] = ensemble.walker(slot, 0).energy();
		}
		trace.energies(sweep, energies);
		ensemble.exchanges().ifPresent(state -> trace.exchanges(sweep, state));
		tell(sweep);
	}

	private void tell(long sweep) {
		int from = told;
		if (recorder.length() > from) {
			told = recorder.length();
			trace.recorded(sweep - (sweep - plan.burnIn()) % plan.interval(), () -> recorder.recordings(ensemble, from));
		}
	}

	private void save(long sweep) throws IOException {
		checkpoints.save(out -> {
			out.writeInt(MAGIC);
			out.writeLong(sweep);
			out.writeInt(ensemble.replicas());
			ensemble.save(out);
			best.save(out);
			recorder.save(out);
			if (second.isPresent()) {
				second.get().save(out);
			}
			out.writeInt(MAGIC); // shows that it was read in step
		});
	}

	/** @return the sweep to go on from; 0 if there is no checkpoint */
	private long restore() throws IOException {
		long[] sweep = new long[1];
		checkpoints.restore(in -> {
			int magic = in.readInt();
			sweep[0] = in.readLong();
			if (magic != MAGIC || in.readInt() != ensemble.replicas()) {
				throw new StoreException(checkpoint + ": is no checkpoint of this task; delete it and resume");
			}
			ensemble.restore(in);
			best.restore(in);
			recorder.restore(in);
			if (second.isPresent()) {
				second.get().restore(in);
			}
			if (in.readInt() != MAGIC) {
				throw new StoreException(checkpoint + ": does not fit this version; delete it and resume");
			}
		});
		return sweep[0];
	}
}
