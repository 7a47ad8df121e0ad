// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import org.spinscape.core.sampler.ExchangeState;

/**
 * The travels of the walkers of a task as they stood at one instant.
 *
 * @param sweeps       sweeps, ascending
 * @param temperatures {@code temperatures[i][walker]} after each of them, in J/k_B
 * @param now          what was counted up to the last of them
 */
public record TravelPoints(double[] sweeps, double[][] temperatures, ExchangeState now) {
}
