// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import org.spinscape.core.space.Configuration;

/**
 * A state that should be one in equilibrium.
 *
 * @param state  not to be changed
 * @param change mean energy of the last quarter of its run minus that of the quarter before, at its temperature, in J
 */
record DrawnReference<C extends Configuration>(C state, double change) {
}
