// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

/**
 * How walkers that exchange temperatures stand at one instant: where each of them is, and what was counted on the way
 * there. Counts begin anew when temperatures are placed anew, and after the burn-in. Arrays are not copied and must not be
 * changed afterwards.
 *
 * @param temperatures the temperatures in J/k_B, rising; one a slot
 * @param walkers      the walker in each slot, each of them once, from 0
 * @param tried        attempted exchanges of each slot with the next one; one less than slots
 * @param accepted     accepted exchanges of each slot with the next one
 * @param fromCold     visits of each slot by walkers that were at the lowest temperature later than at the highest one
 * @param fromHot      visits of each slot by walkers that were at the highest temperature later than at the lowest one,
 *                     after having been at the lowest
 * @param roundTrips   times that a walker came from the lowest temperature to the highest and back
 * @param sweeps       number of sweeps that were counted
 */
public record ExchangeState(double[] temperatures, int[] walkers, long[] tried, long[] accepted, long[] fromCold,
		long[] fromHot, long roundTrips, long sweeps) {

	/** @throws IllegalArgumentException if lengths do not fit each other */
	public ExchangeState {
		int slots = temperatures.length;
		if (walkers.length != slots || fromCold.length != slots || fromHot.length != slots) {
			throw new IllegalArgumentException(slots + " temperatures need as many walkers and visits");
		}
		if (tried.length != Math.max(0, slots - 1) || accepted.length != tried.length) {
			throw new IllegalArgumentException(slots + " temperatures have " + Math.max(0, slots - 1)
					+ " pairs of neighbours");
		}
	}

	/** Geometric mean of each pair of neighbouring temperatures in J/k_B. */
	public double[] betweenNeighbours() {
		double[] middle = new double[tried.length];
		for (int pair = 0; pair < middle.length; pair++) {
			middle[pair] = Math.sqrt(temperatures[pair] * temperatures[pair + 1]);
		}
		return middle;
	}

	/** Accepted exchanges per attempt of each pair of neighbours; NaN where none was tried. */
	public double[] acceptance() {
		double[] rates = new double[tried.length];
		for (int pair = 0; pair < rates.length; pair++) {
			rates[pair] = tried[pair] == 0 ? Double.NaN : accepted[pair] / (double) tried[pair];
		}
		return rates;
	}

	/**
	 * Of the walkers that came to each temperature, the share that was at the lowest one last, 0 to 1; NaN where none came that
	 * has been at an end.
	 */
	public double[] coldFraction() {
		double[] fraction = new double[temperatures.length];
		for (int slot = 0; slot < fraction.length; slot++) {
			fraction[slot] = fromCold[slot] / (double) (fromCold[slot] + fromHot[slot]);
		}
		return fraction;
	}

	/** Mean number of sweeps from the lowest temperature to the highest and back; NaN before the first round trip. */
	public double roundTripTime() {
		return roundTrips == 0 ? Double.NaN : temperatures.length * (double) sweeps / roundTrips;
	}

	/** Temperature of each walker in J/k_B. */
	public double[] walkerTemperatures() {
		double[] of = new double[walkers.length];
		for (int slot = 0; slot < walkers.length; slot++) {
			of[walkers[slot]] = temperatures[slot];
		}
		return of;
	}
}
