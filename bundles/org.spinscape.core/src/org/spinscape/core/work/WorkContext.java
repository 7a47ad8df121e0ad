// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.work;

import java.util.concurrent.CancellationException;

import org.spinscape.core.random.RandomStream;

/**
 * What work that takes long may use: random numbers, a place to keep its state, and somebody who looks on and may want to
 * stop it. Explorers have more of it, see {@link org.spinscape.core.explorer.ExplorerContext}; models that learn while they
 * are built have this.
 */
public interface WorkContext {

	/** The only source of randomness. */
	RandomStream random();

	/** Whether the state of the work should be saved now: some time has passed, or the user wants to stop. Ask often. */
	default boolean saveDue() {
		return false;
	}

	/**
	 * Keeps the state of the work, in place of what was kept before, so that a run goes on from here if it is killed. Once
	 * the work is not needed any more it is forgotten. The default keeps nothing.
	 */
	default void save(StateWriter state) {
		// not every context outlives the run
	}

	/**
	 * Gives back what the same work, with the same parameters, has kept in a run that was killed.
	 *
	 * @return whether there was anything; if not, {@code state} is not asked
	 */
	default boolean restore(StateReader state) {
		return false;
	}

	/** Says what is being done now and how many units of work it has. May be called often. */
	void phase(String name, long total);

	/** Says how many units of the present phase are done. */
	void done(long units);

	/** Whether the user wants to stop. Ask at least every tenth of a second. */
	boolean cancelled();

	/** Throws if the user wants to stop. @throws CancellationException if {@link #cancelled()} */
	default void checkCancelled() {
		if (cancelled()) {
			throw new CancellationException("cancelled");
		}
	}

	/** One that nobody looks at and that keeps nothing. */
	static WorkContext quiet(RandomStream random) {
		return new WorkContext() {

			@Override
			public RandomStream random() {
				return random;
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
				return false;
			}
		};
	}
}
