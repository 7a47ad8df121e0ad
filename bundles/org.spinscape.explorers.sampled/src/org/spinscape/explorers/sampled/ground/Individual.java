// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import org.spinscape.core.space.Configuration;

/**
 * A local minimum that was found.
 *
 * @param state  never changed
 * @param energy in J
 */
record Individual<C extends Configuration>(C state, double energy) {
}
