// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.spinscape.kernels.units.WholeUnits;

/**
 * The same gains for all neighbours.
 *
 * @param pair    gain of two neighbours by their values, symmetric, q rows of q
 * @param single  gain of a spin by its value
 * @param unit    of both, in J
 * @param quantum the unit if the gains are whole multiples of it, 0 if they were rounded to it
 */
record PairTable(long[][] pair, long[] single, double unit, double quantum) implements SpinGains {

	/** Sums of all gains fit a long. */
	private static final int BITS = 61;

	/**
	 * @param pair      gains in J
	 * @param single    gains in J
	 * @param candidate what the gains may be whole multiples of, in J, positive
	 * @param bonds     number of pairs of neighbours
	 * @param sites     number of spins
	 */
	static PairTable of(double[][] pair, double[] single, double candidate, double bonds, double sites) {
		double[] all = DoubleStream.concat(Arrays.stream(pair).flatMapToDouble(Arrays::stream), Arrays.stream(single))
				.toArray();
		boolean whole = WholeUnits.multiples(all, candidate);
		double reach = Arrays.stream(all).map(Math::abs).max().orElseThrow() * (bonds + sites);
		double unit = whole ? candidate : WholeUnits.powerAbove(reach, BITS);
		return new PairTable(Arrays.stream(pair).map(row -> whole(row, unit)).toArray(long[][]::new), whole(single, unit),
				unit, whole ? candidate : 0);
	}

	private static long[] whole(double[] gains, double unit) {
		return Arrays.stream(gains).mapToLong(gain -> (long) Math.rint(gain / unit)).toArray();
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
		return pair[value][other];
	}

	@Override
	public void change(int bond, int before, int after, long[] gains, int first) {
		long[] old = pair[before];
		long[] now = pair[after];
		for (int value = 0; value < now.length; value++) {
			gains[first + value] += now[value] - old[value];
		}
	}

	@Override
	public double most(long bonds, long sites) {
		return joule(bonds * Arrays.stream(pair).flatMapToLong(Arrays::stream).max().orElseThrow()
				+ sites * Arrays.stream(single).max().orElseThrow());
	}

	@Override
	public double least(long bonds, long sites) {
		return joule(bonds * Arrays.stream(pair).flatMapToLong(Arrays::stream).min().orElseThrow()
				+ sites * Arrays.stream(single).min().orElseThrow());
	}
}
