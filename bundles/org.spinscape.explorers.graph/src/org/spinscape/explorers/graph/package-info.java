/**
 * Exact answers for models that are too large for a list of their states, where the graph of their interactions allows
 * it: planar graphs ({@code planar}), narrow ones ({@code transfer}), and those without competing couplings
 * ({@code flow}). {@code spin} is what they share.
 */
package org.spinscape.explorers.graph;
