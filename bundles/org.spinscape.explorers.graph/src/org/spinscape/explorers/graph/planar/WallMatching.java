// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * The lightest walls of a block. In the graph of corners, the three of each triangle are joined to each other, and the
 * two of each edge. In a perfect matching one edge or all three of a triangle are matched across; those that are not are
 * two or none, so that they form walls without ends, and every set of walls comes from one matching (M. E. Fisher, J. Math.
 * Phys. 7, 1776 (1966), for the graph of corners).
 */
final class WallMatching {

	private final boolean[] wall;
	private final double doubt;

	/** Finds them. @param graph whose couplings the block's bonds have */
	WallMatching(SpinGraph graph, PlanarBlock block) {
		Triangulation drawing = block.drawing();
		Graph<Integer, Integer> corners = new SimpleWeightedGraph<>(Integer.class);
		for (int corner = 0; corner < 3 * drawing.triangles(); corner++) {
			corners.addVertex(corner);
		}
		double scale = scale(graph, block);
		for (int edge = 0; edge < drawing.edges(); edge++) {
			corners.addEdge(drawing.corner(2 * edge), drawing.corner(2 * edge + 1), edge);
			// A wall across a satisfied bond costs; what is matched is no wall.
			corners.setEdgeWeight(edge, edge < drawing.bonds() ? -graph.couplings()[block.bonds()[edge]] / scale : 0);
		}
		int next = drawing.edges();
		for (int triangle = 0; triangle < drawing.triangles(); triangle++) {
			for (int side = 0; side < 3; side++, next++) {
				corners.addEdge(3 * triangle + side, 3 * triangle + (side + 1) % 3, next);
				corners.setEdgeWeight(next, 0);
			}
		}
		KolmogorovWeightedPerfectMatching<Integer, Integer> matching = new KolmogorovWeightedPerfectMatching<>(corners);
		Set<Integer> matched = matching.getMatching().getEdges();
		wall = new boolean[drawing.bonds()];
		for (int edge = 0; edge < wall.length; edge++) {
			wall[edge] = !matched.contains(edge);
		}
		// Each unit of weight is a bond broken or not: two of energy.
		doubt = 2 * scale * matching.getError();
	}

	/** The library compares weights with absolute tolerances that are made for weights of order 1. */
	private static double scale(SpinGraph graph, PlanarBlock block) {
		double largest = 0;
		for (int bond : block.bonds()) {
			largest = Math.max(largest, Math.abs(graph.couplings()[bond]));
		}
		return largest;
	}

	/** Whether a wall runs across edge {@code edge} of the block: whether its ends differ. */
	boolean wall(int edge) {
		return wall[edge];
	}

	/** How far the walls may be from the lightest, in J: by how much the dual solution fails to prove them. */
	double doubt() {
		return doubt;
	}
}
