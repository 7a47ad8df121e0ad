// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Arrays;

import org.spinscape.kernels.units.WholeUnits;

/**
 * Bonds of their own strength between directions of a clock: two neighbours gain {@code J_ij cos(2 pi (sigma_i - sigma_j)/q)}, a
 * single spin {@code h cos(2 pi sigma_i/q)}.
 *
 * @param weights gain of each bond by the difference of the values, modulo q: q numbers for each place in the rows
 * @param single  gain of a spin by its value
 * @param unit    of both, in J
 * @param quantum the unit, or 0 if the gains were rounded to it
 */
record CosineBonds(long[] weights, long[] single, double unit, double quantum) implements SpinGains {

	/** Sums of all gains fit a long. */
	private static final int BITS = 61;
	/** Cosines of a tenth of a turn and more that are no halves differ from halves by much more. */
	private static final double ROUNDING = 1e-12;

	/**
	 * @param couplings of each place in the rows, in J
	 * @param quantum   what all couplings are whole multiples of, in J; 0 if there is none
	 * @param field     in J
	 * @param values    q
	 * @param sites     number of spins
	 */
	static CosineBonds of(double[] couplings, double quantum, double field, int values, int sites) {
		double[] real = new double[couplings.length * values];
		for (int k = 0; k < couplings.length; k++) {
			for (int step = 0; step < values; step++) {
				real[k * values + step] = couplings[k] * cosine(step, values);
			}
		}
		double[] alone = new double[values];
		Arrays.setAll(alone, value -> field * cosine(value, values));
		double candidate = quantum / 2; // cosines that are rational are halves
		boolean whole = candidate > 0 && WholeUnits.multiples(real, candidate) && WholeUnits.multiples(alone, candidate);
		double reach = Arrays.stream(couplings).map(Math::abs).sum() + Math.abs(field) * sites;
		double unit = whole ? candidate : WholeUnits.powerAbove(Math.max(reach, Double.MIN_NORMAL), BITS);
		return new CosineBonds(whole(real, unit), whole(alone, unit), unit, whole ? unit : 0);
	}

	private static long[] whole(double[] gains, double unit) {
		return Arrays.stream(gains).mapToLong(gain -> (long) Math.rint(gain / unit)).toArray();
	}

	/** {@code cos(2 pi step/values)}, exact where it is a whole number of halves. */
	static double cosine(int step, int values) {
		int least = Math.min(step, values - step); // one number for both ways round
		double cosine = StrictMath.cos(2 * Math.PI * least / values);
		double halves = Math.rint(2 * cosine);
		return Math.abs(2 * cosine - halves) < ROUNDING ? halves / 2 : cosine;
	}

	@Override
	public int values() {
		return single.length;
	}

	@Override
	public long single(int value) {
		return single[value];
	}

	@Override
	public long pair(int bond, int value, int other) {
		return weights[bond * values() + step(value, other)];
	}

	@Override
	public void change(int bond, int before, int after, long[] gains, int first) {
		int row = bond * values();
		for (int value = 0; value < values(); value++) {
			gains[first + value] += weights[row + step(after, value)] - weights[row + step(before, value)];
		}
	}

	/** From the one to the other, upwards. */
	private int step(int value, int other) {
		int step = value - other;
		return step < 0 ? step + values() : step;
	}

	/** Each bond at its best. */
	@Override
	public double most(long bonds, long sites) {
		return joule(extreme(1) / 2 + sites * Arrays.stream(single).max().orElseThrow());
	}

	@Override
	public double least(long bonds, long sites) {
		return joule(-(extreme(-1) / 2) + sites * Arrays.stream(single).min().orElseThrow());
	}

	/** The sum over all places of the largest weight times a sign. */
	private long extreme(int sign) {
		long sum = 0;
		for (int row = 0; row < weights.length; row += values()) {
			long best = sign * weights[row];
			for (int step = 1; step < values(); step++) {
				best = Math.max(best, sign * weights[row + step]);
			}
			sum += best;
		}
		return sum;
	}
}
