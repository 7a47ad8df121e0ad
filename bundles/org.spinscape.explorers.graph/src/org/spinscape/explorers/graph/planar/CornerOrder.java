// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

/**
 * An order of the triangles of a drawing in which neighbours are near each other: outwards from a triangle at the rim
 * (E. Cuthill, J. McKee, Proc. 24th Nat. Conf. ACM, 157 (1969)).
 */
final class CornerOrder {

	private CornerOrder() {
	}

	/** The place of each triangle in the order. */
	static int[] places(Triangulation drawing) {
		int[] halves = drawing.halves();
		int start = 0;
		int[] order = outwards(drawing, halves, start);
		for (int round = 0; round < 2; round++) {
			start = order[order.length - 1];
			order = outwards(drawing, halves, start);
		}
		int[] places = new int[order.length];
		for (int k = 0; k < order.length; k++) {
			places[order[k]] = k;
		}
		return places;
	}

	private static int[] outwards(Triangulation drawing, int[] halves, int start) {
		boolean[] seen = new boolean[drawing.triangles()];
		int[] queue = new int[drawing.triangles()];
		queue[0] = start;
		seen[start] = true;
		int end = 1;
		for (int next = 0; next < end; next++) {
			for (int side = 0; side < 3; side++) {
				int other = drawing.corner(halves[3 * queue[next] + side] ^ 1) / 3;
				if (!seen[other]) {
					seen[other] = true;
					queue[end++] = other;
				}
			}
		}
		return queue;
	}
}
