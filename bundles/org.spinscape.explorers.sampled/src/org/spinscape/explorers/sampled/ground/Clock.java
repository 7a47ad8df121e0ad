// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;

/**
 * Watches the limits of one search and tells how far it is. Generations are finished once they have begun, so that a search
 * that ends by the clock can be repeated; what a model's own search does in one go is cut, and counted in moves.
 */
final class Clock {

	private static final int TICKS = 1000;

	private final SearchLimits limits;
	private final ExplorerContext context;
	private final BudgetWatch watch;

	private Clock(SearchLimits limits, ExplorerContext context, Budget budget) {
		this.limits = limits;
		this.context = context;
		watch = context.watch(budget);
		context.phase("searching", TICKS);
	}

	/** One that counts generations. */
	static Clock ofGenerations(SearchLimits limits, ExplorerContext context) {
		return new Clock(limits, context, new Budget(limits.generations() > 0 ? limits.generations() : Long.MAX_VALUE,
				limits.seconds(), 0));
	}

	/** One that counts moves, of which there may be any number. */
	static Clock ofMoves(SearchLimits limits, ExplorerContext context) {
		return new Clock(limits, context, new Budget(Long.MAX_VALUE, limits.seconds(), 0));
	}

	double seconds() {
		return watch.seconds();
	}

	/** Whether the time is over, for what can be cut. */
	boolean over() {
		return watch.over();
	}

	/** How many of so many moves are left to do. */
	long left(long done, long moves) {
		return watch.left(done, moves);
	}

	/** Whether another generation begins. The first one always does. @param generation counted from 0 */
	boolean goesOn(int generation) {
		return goesOn(generation, generation);
	}

	/** The same of generations that are counted in moves. @param moves so far */
	boolean goesOn(int generation, long moves) {
		double part = watch.part();
		if (limits.generations() > 0) {
			part = Math.max(part, generation / (double) limits.generations());
		}
		context.done((long) (TICKS * Math.min(1, part)));
		return generation == 0 || watch.goesOn(moves) && !context.cancelled()
				&& (limits.generations() == 0 || generation < limits.generations());
	}

	/** The target is reached. @param done generations or moves until then, that one included */
	void found(long done) {
		watch.found(done);
	}

	BudgetWatch watch() {
		return watch;
	}
}
