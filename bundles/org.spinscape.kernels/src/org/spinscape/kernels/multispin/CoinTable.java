// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.List;

import org.spinscape.kernels.multispin.LaneTemperatures.Level;
import org.spinscape.kernels.random.WordStream;

/**
 * How to toss the coins of all replicas and leaves exactly with few random bits. A probability p of at most 1/2 is cut
 * after so many bits to p' and tossed by {@link WordStream}; tails are then turned into heads with probability
 * (p - p')/(1 - p'). Such amendments are so rare that one looks for the places where they happen and not at all
 * places. They happen at the rate of the largest one, and each is kept with its own share of that. Of a probability
 * above 1/2 the complement is treated so.
 */
final class CoinTable {

	/** More random bits are never worth their while: amendments are down to one in 16 sites or so. */
	private static final int MOST_ROUNDS = 12;
	/** What an amendment costs in rounds of random bits for a group. Measured; affects speed only. */
	private static final double AMENDMENT = 7;

	private final int leaves;
	private final int rounds;
	private final long[] thresholds;
	/**
	 * Share of each replica and leaf in the rate of amendments, in units of 2^-53; the complement of all its bits if
	 * heads are turned into tails.
	 */
	private final long[] shares;
	/** Shares from one replica to the next: 0 if all have the same. */
	private final int shareStep;
	private final double meanGap;

	CoinTable(FlipProbability flip, List<Level> levels) {
		leaves = flip.leaves();
		double[][] probabilities = new double[levels.size()][leaves];
		for (int level = 0; level < probabilities.length; level++) {
			for (int u = 0; u < leaves; u++) {
				probabilities[level][u] = flip.of(u, levels.get(level).temperature());
			}
		}
		rounds = cheapest(probabilities);
		double rate = rate(probabilities, rounds);
		meanGap = -1 / StrictMath.log1p(-rate);
		thresholds = new long[leaves * (rounds + 1) * Decisions.STEP];
		shareStep = levels.size() > 1 ? leaves : 0;
		shares = new long[shareStep > 0 ? Lanes.COUNT * leaves : leaves];
		for (int level = 0; level < probabilities.length; level++) {
			for (int u = 0; u < leaves; u++) {
				double p = probabilities[level][u];
				write(threshold(p, rounds), u, levels.get(level).lanes());
				long share = rate > 0 ? (long) (amendment(p, rounds) / rate * 0x1p53) : 0;
				share(p <= 0.5 ? share : ~share, u, levels.get(level).lanes());
			}
		}
	}

	private static int cheapest(double[][] probabilities) {
		int best = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
			double cost = rounds + AMENDMENT * Lanes.COUNT * rate(probabilities, rounds);
			if (cost < least) {
				best = rounds;
				least = cost;
			}
		}
		return best;
	}

	private static double rate(double[][] probabilities, int rounds) {
		double most = 0;
		for (double[] level : probabilities) {
			for (double p : level) {
				most = Math.max(most, amendment(p, rounds));
			}
		}
		return most;
	}

	/** Probability to amend. */
	private static double amendment(double p, int rounds) {
		long one = 1L << rounds;
		double scaled = Math.min(p, 1 - p) * one;
		double cut = Math.floor(scaled);
		return (scaled - cut) / (one - cut);
	}

	/** Numbers below this, of 2^rounds numbers, are heads. */
	private static long threshold(double p, int rounds) {
		long one = 1L << rounds;
		return p <= 0.5 ? (long) (p * one) : one - (long) ((1 - p) * one);
	}

	private void write(long threshold, int leaf, long[] lanes) {
		boolean certain = threshold >>> rounds != 0; // one more than the bits hold: all ones, and equality is heads
		for (int b = 0; b <= rounds; b++) {
			boolean set = certain || b < rounds && (threshold >>> b & 1) != 0;
			for (int w = 0; set && w < Decisions.STEP; w++) {
				thresholds[(leaf * (rounds + 1) + b) * Decisions.STEP + w] |= lanes[w % Lanes.WORDS];
			}
		}
	}

	private void share(long share, int leaf, long[] lanes) {
		for (int w = 0; w < Lanes.WORDS; w++) {
			for (long rest = shareStep > 0 ? lanes[w] : 1; rest != 0; rest &= rest - 1) {
				shares[(w * Long.SIZE + Long.numberOfTrailingZeros(rest)) * shareStep + leaf] = share;
			}
		}
	}

	int leaves() {
		return leaves;
	}

	int rounds() {
		return rounds;
	}

	/** As {@link WordStream#toss} takes them. */
	long[] thresholds() {
		return thresholds;
	}

	/** The gap between amendments, in coins, is the whole part of an exponential deviate of this mean. */
	double meanGap() {
		return meanGap;
	}

	/** Amends a replica in a table. @param v random bits. Without branches, which could not be foreseen. */
	void amend(long[] tables, int row, int lane, long v) {
		for (int u = 0; u < leaves; u++) {
			long share = shares[lane * shareStep + u];
			long tails = share >> 63;
			long hit = (v >>> 11) - (share ^ tails) >>> 63 << lane;
			int word = row + u * Decisions.STEP + (lane >>> 6);
			tables[word] ^= hit & (tables[word] ^ ~tails);
		}
	}
}
