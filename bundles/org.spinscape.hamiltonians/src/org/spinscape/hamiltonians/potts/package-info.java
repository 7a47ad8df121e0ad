// SPDX-License-Identifier: EPL-2.0
/** Spins of more than two values. */
package org.spinscape.hamiltonians.potts;
