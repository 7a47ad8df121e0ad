// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.hamiltonians.lattice.UnitCell.Place;

/** The sites of a {@link CellLattice} of up to three dimensions; the third is drawn as layers. */
record CellLayout(UnitCell cell, int size) implements SiteLayout {

	@Override
	public int layers() {
		return cell.layers() * (cell.dimension() < 3 ? 1 : size);
	}

	@Override
	public int layer(int site) {
		return place(site).layer() + cell.layers() * steps(site, 2);
	}

	@Override
	public double x(int site) {
		return place(site).x() + steps(site, 0) * cell.right()[0] + steps(site, 1) * cell.right()[1];
	}

	@Override
	public double y(int site) {
		return place(site).y() + steps(site, 0) * cell.down()[0] + steps(site, 1) * cell.down()[1];
	}

	private Place place(int site) {
		return cell.basis().get(site % cell.basis().size());
	}

	/** Cells from the first one in this direction. */
	private int steps(int site, int direction) {
		int number = site / cell.basis().size();
		for (int d = 0; d < direction; d++) {
			number /= size;
		}
		return number % size;
	}
}
