// SPDX-License-Identifier: EPL-2.0
/** Energies, heat capacities, entropies and partition functions from recorded energies; folding temperatures. */
package org.spinscape.analyzers.thermal;
