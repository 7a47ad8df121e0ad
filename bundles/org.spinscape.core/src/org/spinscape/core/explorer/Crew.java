// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.result.Result;

/**
 * Independent runs shared out among threads. Each run counts what it has done in units of its own and asks whether to
 * go on, so that long runs can be stopped and seen to move. Results are the same for any number of threads if each run
 * draws from a stream of its own and writes only what is its own.
 */
public final class Crew {

	private final ExplorerContext context;
	private final Thread owner = Thread.currentThread();
	private final AtomicLong done = new AtomicLong();

	/** Begins a phase. @param units of work of all runs together */
	public Crew(ExplorerContext context, String phase, long units) {
		this.context = context;
		context.phase(phase, Math.max(1, units));
	}

	/**
	 * Does runs 0 to {@code runs - 1}.
	 *
	 * @throws ParameterException if a run does: what it refuses is for the user to hear
	 * @throws java.util.concurrent.CancellationException if the context is cancelled; no thread is left running
	 */
	public void run(int runs, IntConsumer work) {
		context.run(runs, work);
	}

	/**
	 * Says that a run has come further. Call at least every tenth of a second.
	 *
	 * @throws java.util.concurrent.CancellationException if the context is cancelled
	 */
	public void did(long units) {
		long now = done.addAndGet(units);
		if (Thread.currentThread() == owner) {
			context.done(now);
		}
		context.checkCancelled();
	}

	/**
	 * Hands over what all runs together have found so far, as {@link ExplorerContext#soFar}. May be called by any run: it
	 * does nothing but in the thread that the crew belongs to.
	 *
	 * @param found gives it, from what the runs have finished until now; which runs that are depends on the moment
	 */
	public void soFar(Supplier<List<Result>> found) {
		if (Thread.currentThread() == owner) {
			context.soFar(found);
		}
	}
}
