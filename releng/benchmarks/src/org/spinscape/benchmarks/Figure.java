// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.util.Arrays;

/**
 * What was measured of one program on one workload.
 *
 * @param median in the workload's unit
 * @param lowest smallest of the repeats
 * @param highest largest of them
 */
record Figure(double median, double lowest, double highest) {

	/** Of repeats. */
	static Figure of(double[] repeats) {
		double[] sorted = repeats.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		return new Figure(median, sorted[0], sorted[sorted.length - 1]);
	}

	/** Work over time, where this is a time. @param work done in it */
	Figure rate(double work) {
		return new Figure(work / median, work / highest, work / lowest);
	}

	/** In another unit. */
	Figure times(double factor) {
		return new Figure(factor * median, factor * lowest, factor * highest);
	}

	/** Half the range of the repeats over the median. */
	double spread() {
		return (highest - lowest) / (2 * median);
	}
}
