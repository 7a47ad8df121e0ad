// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import org.spinscape.core.provider.Reference;

/** Where the methods of this package come from. */
final class PlanarReferences {

	static final Reference MATCHING = new Reference("I. Bieche, R. Maynard, R. Rammal, J. P. Uhry",
			"On the ground states of the frustration model of a spin glass by a matching method of graph theory",
			"J. Phys. A 13, 2553", 1980, "").unconfirmed();
	static final Reference CITIES = new Reference("C. K. Thomas, A. A. Middleton",
			"Matching Kasteleyn cities for spin glass ground states", "Phys. Rev. B 76, 220406", 2007, "").unconfirmed();
	static final Reference BLOSSOM = new Reference("V. Kolmogorov",
			"Blossom V: a new implementation of a minimum cost perfect matching algorithm",
			"Math. Program. Comput. 1, 43", 2009, "").unconfirmed();
	static final Reference DIMERS = new Reference("M. E. Fisher", "On the dimer solution of planar Ising models",
			"J. Math. Phys. 7, 1776", 1966, "").unconfirmed();
	static final Reference KASTELEYN = new Reference("P. W. Kasteleyn", "Dimer statistics and phase transitions",
			"J. Math. Phys. 4, 287", 1963, "").unconfirmed();

	private PlanarReferences() {
	}
}
