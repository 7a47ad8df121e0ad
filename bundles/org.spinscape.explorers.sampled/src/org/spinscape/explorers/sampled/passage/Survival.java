// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The product-limit estimate of the probability that a run has not yet got there, with Greenwood's error.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan, Meier, J. Am. Stat. Assoc. 53, 457 (1958)</a>
 */
public final class Survival {

	/** Two-sided 95 per cent of the normal distribution. */
	private static final double Z95 = 1.959963984540054;

	private final double[] times;
	private final double[] shares;
	private final double[] errors;
	private final double longest;
	private final int runs;

	/**
	 * @param durations how long each run was watched, at least one
	 * @param reached   whether it got there at the end of that; else it was censored then
	 */
	public Survival(double[] durations, boolean[] reached) {
		runs = durations.length;
		int[] order = IntStream.range(0, runs).boxed().sorted(Comparator.comparingDouble((Integer i) -> durations[i]))
				.mapToInt(Integer::intValue).toArray();
		double[] at = new double[runs];
		double[] share = new double[runs];
		double[] error = new double[runs];
		int steps = 0;
		double survival = 1;
		double greenwood = 0;
		for (int i = 0; i < runs;) {
			double time = durations[order[i]];
			int risk = runs - i;
			int events = 0;
			for (; i < runs && durations[order[i]] == time; i++) {
				events += reached[order[i]] ? 1 : 0;
			}
			if (events > 0) {
				survival *= 1 - events / (double) risk;
				greenwood += events / ((double) risk * (risk - events));
				at[steps] = time;
				share[steps] = survival;
				error[steps++] = survival == 0 ? 0 : survival * Math.sqrt(greenwood);
			}
		}
		times = Arrays.copyOf(at, steps);
		shares = Arrays.copyOf(share, steps);
		errors = Arrays.copyOf(error, steps);
		longest = durations[order[runs - 1]];
	}

	/** The times at which the estimate falls, ascending. */
	public double[] times() {
		return times;
	}

	/** The estimate from each of these times on. */
	public double[] shares() {
		return shares;
	}

	/** One standard deviation each (Greenwood 1926); 0 where none is left. */
	public double[] errors() {
		return errors;
	}

	/** The first time at which at most half are left; NaN if more than half are left at the end. */
	double median() {
		return firstBelowHalf(shares);
	}

	/** Lower end of the 95 per cent confidence interval of the median; NaN if it cannot be said. */
	double medianLower() {
		return firstBelowHalf(limits(1));
	}

	/**
	 * Upper end of the interval; infinite if the data give none.
	 *
	 * @see <a href="https://doi.org/10.2307/2530286">Brookmeyer, Crowley, Biometrics 38, 29 (1982)</a>, here with
	 *      limits of log(-log S)
	 */
	double medianUpper() {
		double upper = firstBelowHalf(limits(-1));
		return Double.isNaN(upper) ? Double.POSITIVE_INFINITY : upper;
	}

	/** Pointwise limits of the survival; where none is left, those of the time before. @param side 1 lower, -1 upper */
	private double[] limits(int side) {
		double[] limits = new double[times.length];
		for (int i = 0; i < limits.length; i++) {
			if (shares[i] == 0) {
				limits[i] = side > 0 ? 0 : i == 0 ? 1 : limits[i - 1];
			} else {
				double width = Z95 * errors[i] / (shares[i] * -Math.log(shares[i]));
				limits[i] = Math.pow(shares[i], Math.exp(side * width));
			}
		}
		return limits;
	}

	private double firstBelowHalf(double[] values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] <= 0.5 + 1e-12) {
				return times[i];
			}
		}
		return Double.NaN;
	}

	/** Area under the curve up to the longest duration: the mean of the times, cut off there. */
	double restrictedMean() {
		double area = 0;
		double from = 0;
		double height = 1;
		for (int i = 0; i < times.length; i++) {
			area += height * (times[i] - from);
			from = times[i];
			height = shares[i];
		}
		return area + height * (longest - from);
	}

	/** Error of {@link #restrictedMean()} (Kaplan and Meier 1958, with their correction for few runs). */
	double restrictedMeanError(double[] durations, boolean[] reached) {
		double variance = 0;
		int events = 0;
		double after = shares.length == 0 ? 0 : shares[shares.length - 1] * (longest - times[times.length - 1]);
		for (int i = times.length - 1; i >= 0; i--) {
			double time = times[i];
			int risk = (int) Arrays.stream(durations).filter(t -> t >= time).count();
			int here = (int) IntStream.range(0, runs).filter(r -> reached[r] && durations[r] == time).count();
			events += here;
			if (risk > here) {
				variance += after * after * here / ((double) risk * (risk - here));
			}
			after += i == 0 ? 0 : shares[i - 1] * (time - times[i - 1]);
		}
		return events < 2 ? Double.NaN : Math.sqrt(variance * events / (events - 1));
	}
}
