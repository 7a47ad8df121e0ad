// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of an energy landscape: {@link org.spinscape.core.hamiltonian.Hamiltonian}, the immutable realisation
 * of the disorder, and {@link org.spinscape.core.hamiltonian.EnergyTracker}, one walker's mutable companion.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.hamiltonian;

import org.jspecify.annotations.NullMarked;
