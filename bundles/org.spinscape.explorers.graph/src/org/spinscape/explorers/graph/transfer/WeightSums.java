// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

/**
 * For each state of the frontier ln Z of all that is behind it, with the mean and the variance of its energy. Logarithms,
 * since what is unlikely beyond the range of numbers now may be what the terms to come reward; and moments about the mean,
 * which do not cancel.
 */
final class WeightSums implements Frontier.Values {

	private final double beta;
	private final double[] log;
	private final double[] mean;
	private final double[] variance;

	/** @param beta inverse temperature, in 1/J */
	WeightSums(int width, double beta) {
		this.beta = beta;
		log = new double[1 << width];
		mean = new double[1 << width];
		variance = new double[1 << width];
	}

	@Override
	public void open(long states) {
		int n = (int) states;
		System.arraycopy(log, 0, log, n, n);
		System.arraycopy(mean, 0, mean, n, n);
		System.arraycopy(variance, 0, variance, n, n);
	}

	/** The energy of a term is the same for all that is behind a state, so that it leaves the variance alone. */
	@Override
	public void add(double energy, int mask, long states) {
		double cost = beta * energy;
		for (int state = 0; state < states; state++) {
			int sign = 1 - 2 * (Integer.bitCount(state & mask) & 1);
			log[state] -= sign * cost;
			mean[state] += sign * energy;
		}
	}

	@Override
	public void close(int site, int bit, long states) {
		int low = (1 << bit) - 1;
		for (int rest = 0; rest < states >> 1; rest++) {
			int up = (rest & ~low) << 1 | rest & low;
			join(up, up | 1 << bit, rest);
		}
	}

	private void join(int one, int other, int into) {
		boolean ordered = log[one] >= log[other];
		int major = ordered ? one : other;
		int minor = ordered ? other : one;
		double odds = StrictMath.exp(log[minor] - log[major]);
		double share = odds / (1 + odds);
		double apart = mean[minor] - mean[major];
		log[into] = log[major] + StrictMath.log1p(odds);
		variance[into] = variance[major] + share * (variance[minor] - variance[major]) + share * (1 - share) * apart * apart;
		mean[into] = mean[major] + share * apart;
	}

	/** ln Z. */
	double logPartition() {
		return log[0];
	}

	/** Mean energy in J. */
	double energy() {
		return mean[0];
	}

	/** Variance of the energy in J^2. */
	double variance() {
		return variance[0];
	}
}
