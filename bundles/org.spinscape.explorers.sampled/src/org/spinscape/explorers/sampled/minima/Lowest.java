// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.concurrent.atomic.AtomicReference;

import org.spinscape.core.space.Configuration;

/**
 * The lowest minimum that any of several runs has met until now, for those who look on. Which one it is while runs are at
 * work depends on how far each is.
 *
 * @param <C> configurations
 */
final class Lowest<C extends Configuration> {

	private final AtomicReference<Inherent<C>> lowest = new AtomicReference<>();

	void met(Inherent<C> minimum) {
		lowest.accumulateAndGet(minimum, (known, found) -> known == null || found.energy() < known.energy() ? found : known);
	}

	/** Its state; one must have been met. */
	C state() {
		return lowest.get().state();
	}
}
