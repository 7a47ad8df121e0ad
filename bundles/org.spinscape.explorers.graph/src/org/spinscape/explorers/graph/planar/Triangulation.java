// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.Arrays;

/**
 * A block of a planar graph, drawn in the plane, its faces cut into triangles by edges of zero coupling. Edge e has the
 * half-edges 2e and 2e+1, one for each of its ends, from which it starts; each half-edge is a side of the triangle at its
 * left, and has a <em>corner</em> there: corner {@code 3t + k} for side k of triangle t, the sides of a triangle counted
 * the same way round everywhere. Triangles are the vertices of the dual graph, which thus has three edges at each.
 */
final class Triangulation {

	private final int vertices;
	private final int bonds;
	private final int[] origin;
	private final int[] corner;

	private Triangulation(int vertices, int bonds, int[] origin, int[] corner) {
		this.vertices = vertices;
		this.bonds = bonds;
		this.origin = origin;
		this.corner = corner;
	}

	/**
	 * Cuts the faces of a drawing.
	 *
	 * @param origin   for each half-edge of a bond the vertex where it starts, from 0
	 * @param rotation for each vertex the half-edges that start there, in the order of the drawing; at least two
	 */
	static Triangulation of(int[] origin, int[][] rotation) {
		int vertices = rotation.length;
		int bonds = origin.length / 2;
		int edges = 3 * vertices - 6;
		int[] starts = Arrays.copyOf(origin, 2 * edges);
		int[] corner = new int[2 * edges];
		Arrays.fill(corner, -1);
		int[] after = successors(rotation, 2 * bonds);
		int[] face = new int[2 * bonds];
		int edge = bonds;
		int triangle = 0;
		for (int first = 0; first < 2 * bonds; first++) {
			if (corner[first] >= 0) {
				continue;
			}
			int sides = 0;
			for (int half = first; sides == 0 || half != first; half = after[half ^ 1]) {
				face[sides++] = half;
			}
			int base = face[0];
			for (int k = 1; k < sides - 1; k++) {
				corner[base] = 3 * triangle;
				corner[face[k]] = 3 * triangle + 1;
				if (k == sides - 2) {
					corner[face[sides - 1]] = 3 * triangle + 2;
				} else {
					int back = 2 * edge++; // from the end of this side to the start of the face
					corner[back] = 3 * triangle + 2;
					starts[back] = starts[face[k + 1]];
					starts[back ^ 1] = starts[face[0]];
					base = back ^ 1;
				}
				triangle++;
			}
		}
		if (edge != edges || triangle != 2 * vertices - 4) {
			throw new IllegalStateException(vertices + " vertices and " + bonds + " bonds are not drawn in the plane");
		}
		return new Triangulation(vertices, bonds, starts, corner);
	}

	/** For each half-edge the next one around the vertex where it starts. */
	private static int[] successors(int[][] rotation, int halves) {
		int[] after = new int[halves];
		for (int[] around : rotation) {
			for (int k = 0; k < around.length; k++) {
				after[around[k]] = around[(k + 1) % around.length];
			}
		}
		return after;
	}

	int vertices() {
		return vertices;
	}

	/** Number of edges that are bonds; they come first. */
	int bonds() {
		return bonds;
	}

	/** Number of all edges. */
	int edges() {
		return origin.length / 2;
	}

	/** Number of triangles. */
	int triangles() {
		return 2 * vertices - 4;
	}

	/** The vertex where a half-edge starts. */
	int origin(int half) {
		return origin[half];
	}

	/** The corner of a half-edge. */
	int corner(int half) {
		return corner[half];
	}

	/** For each corner its half-edge. */
	int[] halves() {
		int[] halves = new int[corner.length];
		for (int half = 0; half < corner.length; half++) {
			halves[corner[half]] = half;
		}
		return halves;
	}
}
