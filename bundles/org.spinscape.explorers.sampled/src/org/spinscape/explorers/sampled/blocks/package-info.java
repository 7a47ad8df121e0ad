// SPDX-License-Identifier: EPL-2.0
/** Blocks of spins that several low states have in common, as the spins of a smaller problem of the same kind. */
package org.spinscape.explorers.sampled.blocks;
