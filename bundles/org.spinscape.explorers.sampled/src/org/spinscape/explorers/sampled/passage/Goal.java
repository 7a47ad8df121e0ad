// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import org.spinscape.core.sampler.Sampler;

/**
 * What a run is to reach.
 *
 * @param test   whether a sampler is there now, or was within its last sweep if it remembers that
 * @param text   in words
 * @param states number of states that are targets; NaN if unknown
 */
record Goal(Test test, String text, double states) {

	/** Whether a sampler has got there. */
	@FunctionalInterface
	interface Test {
		boolean reached(Sampler sampler);
	}
}
