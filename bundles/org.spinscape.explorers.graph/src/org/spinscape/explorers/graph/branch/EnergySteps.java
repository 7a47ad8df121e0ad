// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

/**
 * How far apart energies are at least, where couplings are whole multiples of a unit: turning over a spin changes the energy by
 * twice its field, and of that field by what its neighbours may be, all that is fixed is its remainder.
 *
 * @param one  an energy that occurs, in J
 * @param step all energies are {@code one} plus whole multiples of this; 0 if nothing is known
 */
record EnergySteps(double one, double step) {

	/** Room for the rounding of a bound, relative to its size and in J. */
	private static final double ROUNDING = 1e-9;
	/** Couplings of more units than this say nothing. */
	private static final double MOST_UNITS = 1e9;

	/**
	 * @param energy of any state
	 * @param unit   what all couplings are multiples of, in J; 0 if there is none
	 */
	static EnergySteps of(MergedSpins spins, double energy, double unit) {
		if (unit <= 0) {
			return new EnergySteps(energy, 0);
		}
		long common = 0;
		for (double[] row : spins.couplings()) {
			long sum = 0;
			for (double coupling : row) {
				double units = coupling / unit;
				long whole = Math.round(units);
				if (Math.abs(units) > MOST_UNITS || Math.abs(units - whole) > ROUNDING * Math.max(1, Math.abs(units))) {
					return new EnergySteps(energy, 0);
				}
				sum += whole;
				common = divisor(common, 2 * whole); // another sign of the neighbour
			}
			common = divisor(common, sum);
		}
		return new EnergySteps(energy, 2 * common * unit);
	}

	private static long divisor(long a, long b) {
		return b == 0 ? Math.abs(a) : divisor(b, a % b);
	}

	/** The bound from which on nothing lower than a state is left. @param energy of the state */
	double cutoff(double energy) {
		return step == 0 ? energy - room(energy) : energy - step + room(energy);
	}

	/** The least energy that a bound leaves. */
	double raised(double bound) {
		return step == 0 || Double.isInfinite(bound) ? bound
				: one + step * Math.ceil((bound - room(bound) - one) / step);
	}

	private static double room(double energy) {
		return ROUNDING * Math.max(1, Math.abs(energy));
	}
}
