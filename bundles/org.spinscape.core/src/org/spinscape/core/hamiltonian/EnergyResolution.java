// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import org.spinscape.core.hamiltonian.capability.IntegerEnergies;

/**
 * Which energy changes are changes and which are rounding: the one meaning of uphill, downhill and level. Where energies are
 * whole multiples of a quantum it is half the quantum, so that nothing is left to rounding; else a bound of the rounding
 * of a sum of couplings of order 1.
 *
 * @param tolerance changes up to this are none; in the unit of energy
 */
public record EnergyResolution(double tolerance) {

	private static final double ROUNDING = 1e-10;

	/** That of a model. */
	public static EnergyResolution of(Hamiltonian<?> hamiltonian) {
		return new EnergyResolution(
				hamiltonian.capability(IntegerEnergies.class).map(whole -> whole.quantum() / 2).orElse(ROUNDING));
	}

	/** Whether an energy change leads down. */
	public boolean downhill(double change) {
		return change < -tolerance;
	}

	/** Whether an energy change leads up. */
	public boolean uphill(double change) {
		return change > tolerance;
	}

	/** Whether an energy change is none. */
	public boolean level(double change) {
		return Math.abs(change) <= tolerance;
	}

	/** Whether one energy change is lower than another, by more than rounding. */
	public boolean lower(double change, double other) {
		return downhill(change - other);
	}
}
