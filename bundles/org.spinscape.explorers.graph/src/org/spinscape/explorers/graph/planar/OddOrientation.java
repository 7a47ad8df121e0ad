// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.Arrays;

/**
 * Directions of the edges of a triangulation such that an odd number of them start at each vertex. There are 3V - 6 edges, so
 * that the last vertex comes out right by itself.
 */
final class OddOrientation {

	private OddOrientation() {
	}

	/** For each edge whether it starts where its first half-edge does. */
	static boolean[] of(Triangulation drawing) {
		int edges = drawing.edges();
		int vertices = drawing.vertices();
		boolean[] forward = new boolean[edges];
		Arrays.fill(forward, true);
		int[] treeEdge = new int[vertices];
		int[] order = tree(drawing, treeEdge);
		boolean[] odd = new boolean[vertices];
		for (int edge = 0; edge < edges; edge++) {
			odd[drawing.origin(2 * edge)] ^= true;
		}
		// From the leaves: turning the edge to the parent mends a vertex and changes nothing that is done.
		for (int k = vertices - 1; k > 0; k--) {
			int vertex = order[k];
			if (!odd[vertex]) {
				int edge = treeEdge[vertex];
				forward[edge] = false;
				odd[drawing.origin(2 * edge)] ^= true;
				odd[drawing.origin(2 * edge + 1)] ^= true;
			}
		}
		return forward;
	}

	/** The vertices outwards from the first, and the edge by which each was reached. */
	private static int[] tree(Triangulation drawing, int[] treeEdge) {
		int vertices = drawing.vertices();
		int[] begin = new int[vertices + 1];
		for (int half = 0; half < 2 * drawing.edges(); half++) {
			begin[drawing.origin(half) + 1]++;
		}
		for (int vertex = 0; vertex < vertices; vertex++) {
			begin[vertex + 1] += begin[vertex];
		}
		int[] next = begin.clone();
		int[] out = new int[2 * drawing.edges()];
		for (int half = 0; half < out.length; half++) {
			out[next[drawing.origin(half)]++] = half;
		}
		int[] order = new int[vertices];
		Arrays.fill(treeEdge, -1);
		treeEdge[0] = Integer.MAX_VALUE;
		int end = 1;
		for (int k = 0; k < end; k++) {
			for (int at = begin[order[k]]; at < begin[order[k] + 1]; at++) {
				int other = drawing.origin(out[at] ^ 1);
				if (treeEdge[other] < 0) {
					treeEdge[other] = out[at] >> 1;
					order[end++] = other;
				}
			}
		}
		return order;
	}
}
