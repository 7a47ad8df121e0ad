// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.Optional;

import org.spinscape.explorers.graph.spin.SpinGraph;

/** What both explorers of planar graphs refuse. */
final class Planar {

	private Planar() {
	}

	/** Why a model with this graph cannot be explored here; empty if it can. @param instead what to use for it */
	static Optional<String> refuse(SpinGraph graph, String instead) {
		// A planar graph has at most 3V - 6 bonds; a dense model is not worth drawing.
		if (graph.vertices() > 2 && graph.bonds() > 3L * graph.vertices() - 6 || PlanarBlocks.of(graph).isEmpty()) {
			return Optional.of("its bonds cannot be drawn in the plane without crossings"
					+ (graph.ghost() ? ", each field being one more bond to a common site" : "")
					+ "; use boundary=open or boundary=cylinder on a planar lattice, or " + instead);
		}
		return Optional.empty();
	}
}
