// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * The error of a mean as a function of the length of the bins that a correlated series is averaged over first. It rises
 * with the length until bins are independent and then stays: the plateau. A series too short for its autocorrelation
 * time shows none.
 *
 * @see <a href="https://doi.org/10.1063/1.457480">H. Flyvbjerg, H. G. Petersen, Error estimates on averages of correlated
 *      data, J. Chem. Phys. 91, 461 (1989)</a>
 *
 * @param mean   the mean
 * @param errors one standard deviation of the mean for bins of 1, 2, 4, ... records, as long as there are
 *               {@value #FEWEST} bins
 */
public record Binning(double mean, double[] errors) {

	/** With fewer bins the error is itself uncertain by more than a quarter. */
	static final int FEWEST = 16;

	/** Bins a series. @param series at least one value */
	public static Binning of(double[] series) {
		double mean = 0;
		for (double value : series) {
			mean += value / series.length;
		}
		int levels = 0;
		while (series.length >> levels >= FEWEST) {
			levels++;
		}
		double[] errors = new double[levels];
		double[] bins = series.clone();
		int count = bins.length;
		for (int level = 0; level < levels; level++) {
			errors[level] = error(bins, count);
			count /= 2;
			for (int i = 0; i < count; i++) {
				bins[i] = (bins[2 * i] + bins[2 * i + 1]) / 2;
			}
		}
		return new Binning(mean, errors);
	}

	private static double error(double[] bins, int count) {
		double mean = 0;
		for (int i = 0; i < count; i++) {
			mean += bins[i] / count;
		}
		double squares = 0;
		for (int i = 0; i < count; i++) {
			squares += (bins[i] - mean) * (bins[i] - mean);
		}
		return Math.sqrt(squares / (count - 1.0) / count);
	}

	/**
	 * Whether the error has stopped to rise: at four and at sixteen times the bin length of some level it agrees with that
	 * level's within three times its own uncertainty, which is {@code error / sqrt(2 (bins - 1))}.
	 */
	public boolean plateau() {
		return plateauLevel() >= 0;
	}

	/** The error at the plateau; if there is none, the largest of all, which is then too small rather than too large. */
	public double error() {
		int level = plateauLevel();
		if (level >= 0) {
			return errors[level];
		}
		double largest = Double.NaN;
		for (double error : errors) {
			largest = Double.isNaN(largest) ? error : Math.max(largest, error);
		}
		return largest;
	}

	private int plateauLevel() {
		for (int level = 0; level + 4 < errors.length; level++) {
			if (agrees(level, level + 2) && agrees(level, level + 4)) {
				return level + 2;
			}
		}
		return -1;
	}

	/** A random walk, which never forgets, doubles its error over two levels; the room left here is at most 1.55. */
	private boolean agrees(int level, int later) {
		int bins = FEWEST << errors.length - 1 - later; // at least so many
		return errors[later] <= errors[level] * (1 + 3 / Math.sqrt(2.0 * (bins - 1)));
	}
}
