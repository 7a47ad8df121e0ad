// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/**
 * A power law {@code p(x) ~ x^-exponent} fitted to the tail of values by maximum likelihood. The tail begins at the value
 * for which the distance of Kolmogorov and Smirnov between tail and law is least.
 *
 * @param exponent maximum likelihood, {@code 1 + n / sum ln(x / from)}
 * @param from     where the tail begins
 * @param tail     number n of values in it, that one included
 * @param distance largest difference between the two distribution functions
 * <p>Clauset, Shalizi, Newman, Power-law distributions in empirical data, SIAM
 * Rev. 51, 661 (2009).
 */
record PowerLaw(double exponent, double from, int tail, double distance) {

	/** Values of the shortest tail that is tried: two fix an exponent, and one more says how well. */
	private static final int SHORTEST = 3;

	/** No law: there are too few different values. */
	private static final PowerLaw NONE = new PowerLaw(Double.NaN, Double.NaN, 0, Double.NaN);

	/** @param rising values in rising order; those that are not positive are left out */
	static PowerLaw fit(double[] rising) {
		int first = 0;
		while (first < rising.length && !(rising[first] > 0)) {
			first++;
		}
		double[] logs = new double[rising.length];
		for (int i = first; i < rising.length; i++) {
			logs[i] = StrictMath.log(rising[i]);
		}
		PowerLaw best = NONE;
		double sum = 0;
		for (int i = rising.length - 1; i >= first; i--) {
			sum += logs[i];
			int tail = rising.length - i;
			double excess = sum - tail * logs[i];
			if (tail >= SHORTEST && excess > 0 && (i == first || rising[i - 1] < rising[i])) {
				double exponent = 1 + tail / excess;
				double distance = distance(logs, i, exponent, best.distance());
				if (Double.isNaN(best.distance()) || distance < best.distance()) {
					best = new PowerLaw(exponent, rising[i], tail, distance);
				}
			}
		}
		return best;
	}

	/** Largest difference of the distribution functions; given up once it is above {@code enough}. */
	private static double distance(double[] logs, int from, double exponent, double enough) {
		int n = logs.length - from;
		double most = 0;
		for (int i = from; i < logs.length && !(most > enough); i++) {
			double law = 1 - StrictMath.exp((1 - exponent) * (logs[i] - logs[from]));
			int rank = i - from;
			most = Math.max(most, Math.max(law - (double) rank / n, (rank + 1.0) / n - law));
		}
		return most;
	}

	/** Standard error of the exponent for a tail whose beginning is known, {@code (exponent - 1) / sqrt(n)}: too small. */
	double error() {
		return (exponent - 1) / Math.sqrt(tail);
	}

	/**
	 * Share of samples from the law, with values below the tail drawn from the data, that lie as far from their own fitted
	 * law: a small share speaks against the law.
	 *
	 * @param rising the values that were fitted, in rising order
	 */
	double goodness(double[] rising, int samples, RandomStream random) {
		if (tail == 0) {
			return Double.NaN;
		}
		int farther = 0;
		int below = rising.length - tail;
		for (int k = 0; k < samples; k++) {
			double[] drawn = new double[rising.length];
			for (int i = 0; i < drawn.length; i++) {
				int place = random.nextInt(rising.length);
				drawn[i] = place < below ? rising[random.nextInt(below)]
						: from * StrictMath.pow(1 - random.nextDouble(), 1 / (1 - exponent));
			}
			Arrays.sort(drawn);
			farther += fit(drawn).distance() >= distance ? 1 : 0;
		}
		return (double) farther / samples;
	}
}
