// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

/**
 * For each state of the frontier the sum of exp(-E/T) over all that is behind it, and the same weighted with E and with E
 * squared. Energies are counted from a bound below them, so that the moments do not cancel, and sums from a scale that is
 * taken out as they grow small.
 */
final class WeightSums implements Frontier.Values {

	private final double beta;
	private final double[] zeroth;
	private final double[] first;
	private final double[] second;
	private double bound;
	private double logScale;

	/** @param beta inverse temperature, in 1/J */
	WeightSums(int width, double beta) {
		this.beta = beta;
		zeroth = new double[1 << width];
		first = new double[1 << width];
		second = new double[1 << width];
		zeroth[0] = 1;
	}

	@Override
	public void open(long states) {
		int n = (int) states;
		System.arraycopy(zeroth, 0, zeroth, n, n);
		System.arraycopy(first, 0, first, n, n);
		System.arraycopy(second, 0, second, n, n);
	}

	@Override
	public void add(double term, int mask, long states) {
		double high = 2 * Math.abs(term);
		double weight = StrictMath.exp(-beta * high);
		int highParity = term > 0 ? 0 : 1;
		bound -= Math.abs(term);
		for (int state = 0; state < states; state++) {
			if ((Integer.bitCount(state & mask) & 1) == highParity) {
				double z = zeroth[state];
				double f = first[state];
				second[state] = weight * (second[state] + 2 * high * f + high * high * z);
				first[state] = weight * (f + high * z);
				zeroth[state] = weight * z;
			}
		}
	}

	@Override
	public void close(int site, int bit, long states) {
		int low = (1 << bit) - 1;
		double largest = 0;
		for (int rest = 0; rest < states >> 1; rest++) {
			int up = (rest & ~low) << 1 | rest & low;
			int down = up | 1 << bit;
			zeroth[rest] = zeroth[up] + zeroth[down];
			first[rest] = first[up] + first[down];
			second[rest] = second[up] + second[down];
			largest = Math.max(largest, zeroth[rest]);
		}
		rescale(largest, (int) (states >> 1));
	}

	/** By a power of two, which rounds nothing. */
	private void rescale(double largest, int states) {
		int exponent = Math.getExponent(largest);
		if (Math.abs(exponent) < 64) {
			return;
		}
		double factor = Math.scalb(1.0, -exponent);
		for (int state = 0; state < states; state++) {
			zeroth[state] *= factor;
			first[state] *= factor;
			second[state] *= factor;
		}
		logScale += exponent * StrictMath.log(2);
	}

	/** ln Z. */
	double logPartition() {
		return StrictMath.log(zeroth[0]) + logScale - beta * bound;
	}

	/** Mean energy in J. */
	double energy() {
		return bound + first[0] / zeroth[0];
	}

	/** Variance of the energy in J^2. */
	double variance() {
		double mean = first[0] / zeroth[0];
		return second[0] / zeroth[0] - mean * mean;
	}
}
