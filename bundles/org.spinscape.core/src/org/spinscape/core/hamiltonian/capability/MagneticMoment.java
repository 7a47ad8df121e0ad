// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.space.Configuration;

/**
 * Spins that are no Ising spins and yet add up, as vectors of length 1 at most, to a moment that tells order from disorder:
 * unit vectors themselves, directions of a clock, spins 1, 0 and -1, or the corners of a simplex for values that are all
 * alike.
 */
public interface MagneticMoment {

	/** Number of spins. */
	int spins();

	/** Number of components of a spin, at least 1; the first is along the field, if there is one. */
	int components();

	/**
	 * The sum of all spins. It is no longer than their number, and that long where all agree.
	 *
	 * @param state  of the model; unchanged
	 * @param moment receives {@link #components()} numbers
	 */
	void moment(Configuration state, double[] moment);
}
