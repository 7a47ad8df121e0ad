// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;

/** A way to search. */
interface Method {

	/**
	 * One search from the beginning.
	 *
	 * @param random all that it may depend on, beside the time if that is limited
	 * @param look   called after each generation, with what would come of the search if it ended there
	 */
	Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context,
			Consumer<Supplier<Found>> look);

	/** Unit of {@link Found#effort}. */
	String unit();

	/** What its budget counts. */
	String piece();
}
