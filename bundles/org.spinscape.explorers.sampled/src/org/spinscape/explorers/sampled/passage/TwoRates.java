// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

/**
 * Two kinds of runs, fast and slow, each with success at a constant rate (kinetic partitioning): the maximum-likelihood
 * mixture of two geometric distributions by expectation maximisation, unfinished runs included.
 *
 * @param fast          share of the fast runs
 * @param fastError     one standard deviation from the observed information; NaN if the data do not fix it
 * @param fastChance    chance of success in a sweep of the fast ones
 * @param slowChance    the same of the slow ones
 * @param logLikelihood at its maximum
 */
record TwoRates(double fast, double fastError, double fastChance, double slowChance, double logLikelihood) {

	private static final int MOST_ITERATIONS = 2000;
	private static final double[] RATIOS = { 3, 10, 50 };

	/** @param passages each of at least one sweep */
	static TwoRates of(Passages passages) {
		double mean = Math.clamp(OneRate.of(passages).chance(), 1e-15, 0.5);
		double[] best = null;
		double highest = Double.NEGATIVE_INFINITY;
		for (double ratio : RATIOS) {
			double[] found = climb(passages, new double[] { 0.5, Math.min(0.9, mean * ratio), mean / ratio });
			double log = logLikelihood(passages, found[0], found[1], found[2]);
			if (log > highest) {
				highest = log;
				best = found;
			}
		}
		if (best[1] < best[2]) {
			best = new double[] { 1 - best[0], best[2], best[1] };
		}
		return new TwoRates(best[0], error(passages, best), best[1], best[2], highest);
	}

	private static double[] climb(Passages passages, double[] start) {
		double[] now = start;
		double before = Double.NEGATIVE_INFINITY;
		for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
			double[] weight = new double[2];
			double[] successes = new double[2];
			double[] sweeps = new double[2];
			double log = 0;
			for (int run = 0; run < passages.runs(); run++) {
				double one = Math.log(now[0]) + term(passages, run, now[1]);
				double two = Math.log1p(-now[0]) + term(passages, run, now[2]);
				double sum = Math.max(one, two) + Math.log1p(Math.exp(-Math.abs(one - two)));
				log += sum;
				double share = Math.exp(one - sum);
				for (int kind = 0; kind < 2; kind++) {
					double part = kind == 0 ? share : 1 - share;
					weight[kind] += part;
					successes[kind] += passages.reached()[run] ? part : 0;
					sweeps[kind] += part * passages.sweeps()[run];
				}
			}
			now = new double[] { inside(weight[0] / passages.runs()), inside(successes[0] / sweeps[0]),
					inside(successes[1] / sweeps[1]) };
			if (log - before < 1e-7) {
				break;
			}
			before = log;
		}
		return now;
	}

	private static double inside(double share) {
		return Double.isNaN(share) ? 0.5 : Math.clamp(share, 1e-12, 1 - 1e-12);
	}

	/** Log of the probability of what run {@code run} did if a sweep succeeds with this chance. */
	private static double term(Passages passages, int run, double chance) {
		long sweeps = passages.sweeps()[run];
		return passages.reached()[run] ? (sweeps - 1) * Math.log1p(-chance) + Math.log(chance)
				: sweeps * Math.log1p(-chance);
	}

	private static double logLikelihood(Passages passages, double fast, double fastChance, double slowChance) {
		double log = 0;
		for (int run = 0; run < passages.runs(); run++) {
			double one = Math.log(fast) + term(passages, run, fastChance);
			double two = Math.log1p(-fast) + term(passages, run, slowChance);
			log += Math.max(one, two) + Math.log1p(Math.exp(-Math.abs(one - two)));
		}
		return log;
	}

	/** From second differences of the log likelihood in the logits of the three numbers. */
	private static double error(Passages passages, double[] best) {
		double[] logits = new double[3];
		for (int i = 0; i < 3; i++) {
			logits[i] = Math.log(best[i] / (1 - best[i]));
		}
		double step = 1e-3;
		double[][] information = new double[3][3];
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 3; j++) {
				information[i][j] = -(at(passages, logits, i, step, j, step) - at(passages, logits, i, step, j, -step)
						- at(passages, logits, i, -step, j, step) + at(passages, logits, i, -step, j, -step))
						/ (4 * step * step);
			}
		}
		double minor = information[1][1] * information[2][2] - information[1][2] * information[2][1];
		double determinant = information[0][0] * minor
				- information[0][1] * (information[1][0] * information[2][2] - information[1][2] * information[2][0])
				+ information[0][2] * (information[1][0] * information[2][1] - information[1][1] * information[2][0]);
		boolean sound = information[1][1] > 0 && minor > 0 && determinant > 0;
		return sound ? best[0] * (1 - best[0]) * Math.sqrt(minor / determinant) : Double.NaN;
	}

	private static double at(Passages passages, double[] logits, int i, double di, int j, double dj) {
		double[] moved = logits.clone();
		moved[i] += di;
		moved[j] += dj;
		return logLikelihood(passages, logistic(moved[0]), logistic(moved[1]), logistic(moved[2]));
	}

	private static double logistic(double x) {
		return inside(1 / (1 + Math.exp(-x)));
	}

	/** Mean time of the fast runs in sweeps. */
	double fastMean() {
		return -1 / Math.log1p(-fastChance);
	}

	/** Mean time of the slow runs in sweeps. */
	double slowMean() {
		return -1 / Math.log1p(-slowChance);
	}
}
