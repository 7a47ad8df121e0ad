// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;

/** A way to search. */
interface Method {

	/**
	 * One search from the beginning.
	 *
	 * @param random all that it may depend on, beside the time if that is limited
	 */
	Found search(SearchLimits limits, Target target, RandomStream random, ExplorerContext context);

	/** Unit of {@link Found#effort}. */
	String unit();
}
