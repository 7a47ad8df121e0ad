// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is repeated along {@code dimension} directions to make a lattice: the sites of one cell and the bonds that begin
 * in it.
 *
 * @param dimension number of directions
 * @param basis     where each site of the cell is drawn
 * @param right     drawn step from cell to cell in the first two directions: x of each
 * @param down      y of each
 * @param links     bonds that begin in a cell, each bond of the lattice in one cell only
 */
record UnitCell(int dimension, List<Place> basis, double[] right, double[] down, List<Link> links) {

	private static final double HALF_ROOT_3 = Math.sqrt(3) / 2;

	/**
	 * A place within the cell, in units of the nearest-neighbour distance.
	 *
	 * @param layer drawn layer within the cell
	 */
	record Place(double x, double y, int layer) {
	}

	/**
	 * A bond from a site of a cell to a site of the same or another cell.
	 *
	 * @param from site of this cell
	 * @param to   site of the other cell
	 * @param step cells to go in each direction
	 */
	record Link(int from, int to, int... step) {
	}

	/** Chain, square, simple cubic and so on: a bond to the next site in each direction, the first direction first. */
	static UnitCell hypercubic(int dimension) {
		List<Link> links = IntStream.range(0, dimension)
				.mapToObj(k -> new Link(0, 0, IntStream.range(0, dimension).map(d -> d == k ? 1 : 0).toArray())).toList();
		return new UnitCell(dimension, List.of(new Place(0, 0, 0)), new double[] { 1, 0 }, new double[] { 0, 1 }, links);
	}

	/** Six neighbours each. */
	static UnitCell triangular() {
		return new UnitCell(2, List.of(new Place(0, 0, 0)), new double[] { 1, -0.5 }, new double[] { 0, HALF_ROOT_3 },
				List.of(new Link(0, 0, 1, 0), new Link(0, 0, 0, 1), new Link(0, 0, 1, 1)));
	}

	/** Two sites a cell, three neighbours each. */
	static UnitCell honeycomb() {
		return new UnitCell(2, List.of(new Place(0, 0, 0), new Place(0, 1, 0)),
				new double[] { 2 * HALF_ROOT_3, -HALF_ROOT_3 }, new double[] { 0, 1.5 },
				List.of(new Link(0, 1, 0, 0), new Link(0, 1, 0, -1), new Link(0, 1, -1, -1)));
	}

	/** Triangles that share their corners: three sites a cell, four neighbours each. */
	static UnitCell kagome() {
		return new UnitCell(2, List.of(new Place(0, 0, 0), new Place(1, 0, 0), new Place(0.5, HALF_ROOT_3, 0)),
				new double[] { 2, 1 }, new double[] { 0, 2 * HALF_ROOT_3 },
				List.of(new Link(0, 1, 0, 0), new Link(1, 2, 0, 0), new Link(0, 2, 0, 0), new Link(1, 0, 1, 0),
						new Link(2, 0, 0, 1), new Link(2, 1, -1, 1)));
	}

	/** The cube with a site in its centre: two sites a cell, eight neighbours each. */
	static UnitCell bodyCentred() {
		double edge = 2 / Math.sqrt(3);
		List<Link> links = IntStream.range(0, 8).mapToObj(k -> new Link(1, 0, k & 1, k >> 1 & 1, k >> 2)).toList();
		return new UnitCell(3, List.of(new Place(0, 0, 0), new Place(edge / 2, edge / 2, 1)), new double[] { edge, 0 },
				new double[] { 0, edge }, links);
	}

	/**
	 * The graph of the first quantum annealers: cells of eight sites, the first four joined to all of the other four; the first
	 * four also to their like in the next cell down, the other four to the right (P. I. Bunyk et al., IEEE Trans. Appl.
	 * Supercond. 24, 1700110 (2014)). Drawn as a cross in each cell.
	 */
	static UnitCell chimera() {
		List<Place> basis = IntStream.range(0, 8)
				.mapToObj(k -> k < 4 ? new Place(0, k - 1.5, 0) : new Place(k - 5.5, 0, 0)).toList();
		List<Link> links = new ArrayList<>();
		for (int first = 0; first < 4; first++) {
			for (int second = 4; second < 8; second++) {
				links.add(new Link(first, second, 0, 0));
			}
		}
		for (int site = 0; site < 4; site++) {
			links.add(new Link(site, site, 0, 1));
			links.add(new Link(site + 4, site + 4, 1, 0));
		}
		return new UnitCell(2, basis, new double[] { 5, 0 }, new double[] { 0, 5 }, List.copyOf(links));
	}

	/** Number of neighbours of each site, boundaries apart. */
	int coordination() {
		return 2 * links.size() / basis.size();
	}

	/** Layers that one cell is drawn in. */
	int layers() {
		return 1 + basis.stream().mapToInt(Place::layer).max().orElseThrow();
	}

	/**
	 * The smallest size at which no two bonds join the same sites.
	 *
	 * @param joined in how many directions, the first ones, opposite faces are joined
	 */
	int smallestPeriodic(int joined) {
		int size = 1;
		while (doubles(size, joined)) {
			size++;
		}
		return size;
	}

	private boolean doubles(int size, int joined) {
		for (Link link : links) {
			if (meets(link, link, -1, size, joined)) { // a bond that is its own reverse, or joins a site to itself
				return true;
			}
			for (Link other : links) {
				if (link != other && (meets(link, other, 1, size, joined) || meets(link, other, -1, size, joined))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether, modulo the size where faces are joined, two bonds are the same, one of them reversed for sign -1. */
	private static boolean meets(Link link, Link other, int sign, int size, int joined) {
		boolean ends = sign > 0 ? link.from == other.from && link.to == other.to
				: link.from == other.to && link.to == other.from;
		return ends && IntStream.range(0, link.step.length).allMatch(d -> {
			int apart = link.step[d] - sign * other.step[d];
			return d < joined ? Math.floorMod(apart, size) == 0 : apart == 0;
		});
	}
}
