// SPDX-License-Identifier: EPL-2.0
/** The state graphs that the exact algorithms work on: numbered states, moves, energies; with or without mirror images. */
package org.spinscape.explorers.exact.graph;
