// SPDX-License-Identifier: EPL-2.0
/**
 * Optional powers of a Hamiltonian, asked for by type: see
 * {@link org.spinscape.core.hamiltonian.Hamiltonian#capability(Class)}. The conformance kit checks each that is offered.
 *
 * @since 0.2.0
 */
@NullMarked
package org.spinscape.core.hamiltonian.capability;

import org.jspecify.annotations.NullMarked;
