// SPDX-License-Identifier: EPL-2.0
/** Ising models on lattices that are built around a native state. */
package org.spinscape.hamiltonians.planted;
