// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * The lowest energy of a model and a state that has it.
 *
 * @param energy in J
 * @param state  index of the state, as in {@link org.spinscape.core.space.IsingSpace}: the lowest of all ground states
 */
public record LowestState(double energy, long state) {
}
