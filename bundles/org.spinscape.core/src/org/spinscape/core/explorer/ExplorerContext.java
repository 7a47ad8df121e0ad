// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.work.WorkContext;

/** What an explorer may use while it works. */
public interface ExplorerContext extends WorkContext {

	/**
	 * Number of threads that the explorer may keep busy, its own included. What it finds must not depend on it, but for how
	 * far it comes within a {@linkplain #watch budget} of time.
	 */
	default int threads() {
		return 1;
	}

	/**
	 * Does work in numbered pieces, shared out among {@link #threads} threads in no fixed order, the calling one among
	 * them. Results are the same for any number of threads if each piece draws from a stream of its own and writes only
	 * what is its own. A piece should take some milliseconds, or ask itself whether to go on.
	 *
	 * @param pieces numbered from 0
	 * @throws CancellationException if the user wants to stop; no thread is left running
	 * @throws RuntimeException      what the first piece threw that failed; no thread is left running
	 */
	default void run(int pieces, IntConsumer work) {
		run(pieces, threads(), work);
	}

	/** The same with a number of threads of one's own choice, for work whose memory grows with it. @param threads at least 1 */
	default void run(int pieces, int threads, IntConsumer work) {
		SharedWork.run(pieces, threads, this, work);
	}

	/**
	 * Finds the samplers named in component parameters, so that an explorer works with any of them. May be used by
	 * several threads at once. The default knows none and refuses every name.
	 */
	default SamplerSetup.Components components() {
		return value -> {
			throw new ParameterException("sampler",
					"'" + value.id() + "' is not at hand here; run the explorer in an experiment");
		};
	}

	/**
	 * Begins to watch a budget. An explorer with several budgets asks for their watches in the same order each time: in a run
	 * that repeats another one each has as much done as its counterpart there. The default goes by the clock.
	 */
	default BudgetWatch watch(Budget budget) {
		return new BudgetWatch(budget, OptionalLong.empty());
	}

	/** Says what carries out the work, in a few words for the run's manifest. May be called often. */
	default void kernel(String description) {
		// not every context keeps a manifest
	}

	/**
	 * Hands over what has been found so far, for those who look at a run under way: results that are finished, and others as
	 * they are now. They take the place of those handed over before, are marked as {@linkplain
	 * org.spinscape.core.result.ResultTag#PROVISIONAL provisional}, and give way to what the explorer gives in the end. They
	 * are of kinds that its provider {@linkplain ExplorerProvider#gives gives}, and as true as the last ones: a tree of the
	 * minima met so far says so in its meaning.
	 *
	 * <p>
	 * May be called as often as one likes, by one thread at a time, between two pieces of work; nothing is asked unless
	 * somebody would look. The default asks nothing.
	 *
	 * @param found gives them, during the call or not at all. It draws no random numbers and changes nothing, so that what
	 *              is found in the end is the same to the last bit whether it is asked or not; it should take much less time
	 *              than the work between two calls
	 */
	default void soFar(@SuppressWarnings("unused") Supplier<List<Result>> found) {
		// not everybody looks before the end
	}
}
