// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import org.spinscape.core.space.Configuration;

/**
 * A minimum: a connected set of states of equal energy without a lower neighbour; mostly a single state.
 *
 * @param state      the state that stands for it, the first of its states in the order of the space
 * @param energy     in J, evaluated from scratch
 * @param degeneracy number of states, mirror images taken as one where the model has that symmetry; a lower bound if
 *                   not {@code whole}
 * @param whole      whether all its states were looked at. If not, it may have an exit that was not met, and the same
 *                   minimum may go by several states
 */
public record Inherent<C extends Configuration>(C state, double energy, long degeneracy, boolean whole) {
}
