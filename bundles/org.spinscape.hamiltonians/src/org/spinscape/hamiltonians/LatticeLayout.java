// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import org.spinscape.core.hamiltonian.capability.SiteLayout;

/**
 * A square or simple cubic lattice of {@code size} sites a side; site {@code (z size + y) size + x}.
 *
 * @param size   linear size
 * @param layers number of planes, 1 for the square lattice
 */
record LatticeLayout(int size, int layers) implements SiteLayout {

	@Override
	public int layer(int site) {
		return site / (size * size);
	}

	@Override
	public double x(int site) {
		return site % size;
	}

	@Override
	public double y(int site) {
		return site / size % size;
	}
}
