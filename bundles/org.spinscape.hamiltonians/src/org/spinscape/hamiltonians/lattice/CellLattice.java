// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.hamiltonians.lattice.UnitCell.Link;

/**
 * A unit cell repeated {@code size} times in each direction. Cells are numbered with the first direction fastest, the
 * sites of a cell follow each other, and bonds come cell by cell in the order of the unit cell's links.
 *
 * @param size     cells in each direction
 * @param joined   in how many directions, the first ones, opposite faces are joined
 */
record CellLattice(UnitCell cell, int size, int joined) implements Lattice {

	/** Most directions that can be drawn: the plane and its layers. */
	private static final int DRAWN = 3;

	CellLattice {
		if (size < cell.smallestPeriodic(joined)) {
			throw new IllegalArgumentException("with " + size + " cells a side two bonds would join the same sites");
		}
	}

	/** Number of sites as it would be, also where that is too many. */
	static double sites(UnitCell cell, int size) {
		return cell.basis().size() * Math.pow(size, cell.dimension());
	}

	/** Number of bonds as it would be. */
	static double bonds(UnitCell cell, int size, int joined) {
		double bonds = 0;
		for (Link link : cell.links()) {
			double begun = 1;
			for (int d = 0; d < link.step().length; d++) {
				begun *= d < joined ? size : Math.max(0, size - Math.abs(link.step()[d]));
			}
			bonds += begun;
		}
		return bonds;
	}

	@Override
	public int sites() {
		return (int) sites(cell, size);
	}

	@Override
	public int bonds() {
		return (int) bonds(cell, size, joined);
	}

	@Override
	public void forEachBond(BondVisitor visitor) {
		int basis = cell.basis().size();
		int cells = sites() / basis;
		int[] place = new int[cell.dimension()];
		for (int number = 0; number < cells; number++) {
			for (Link link : cell.links()) {
				int other = neighbour(place, link.step());
				if (other >= 0) {
					int from = number * basis + link.from();
					int to = other * basis + link.to();
					visitor.bond(Math.min(from, to), Math.max(from, to));
				}
			}
			advance(place);
		}
	}

	/** Number of the cell so many steps away; -1 past an open end. */
	private int neighbour(int[] place, int[] step) {
		int number = 0;
		for (int d = place.length - 1; d >= 0; d--) {
			int there = place[d] + step[d];
			if (there < 0 || there >= size) {
				if (d >= joined) {
					return -1;
				}
				there = Math.floorMod(there, size);
			}
			number = number * size + there;
		}
		return number;
	}

	private void advance(int[] place) {
		for (int d = 0; d < place.length && ++place[d] == size; d++) {
			place[d] = 0;
		}
	}

	@Override
	public Optional<SiteLayout> layout() {
		return cell.dimension() > DRAWN ? Optional.empty() : Optional.of(new CellLayout(cell, size));
	}
}
