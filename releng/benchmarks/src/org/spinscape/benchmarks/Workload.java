// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.util.Map;

/**
 * Something that is timed.
 *
 * @param name       in the table
 * @param unit       of its figures
 * @param goal       what we want to reach; NaN if nothing was set
 * @param higher     whether a larger figure is better
 * @param benchmark  class and method of the JMH benchmark, as in {@code MultiSpinSweeps.sweep}
 * @param parameters values of its parameters
 * @param work       what one operation of the benchmark does, for rates; 0 if the figure is a time
 * @param inside     baseline in Java, timed beside it; null if there is none
 * @param outside    baseline from outside, see {@link Outside}; null if there is none
 * @param full       whether it takes so long that a quick run leaves it out
 */
record Workload(String name, String unit, double goal, boolean higher, String benchmark, Map<String, String> parameters,
		double work, Inside inside, Outside.Baseline outside, boolean full) {

	/**
	 * A baseline in Java.
	 *
	 * @param name       in the table
	 * @param benchmark  as that of the workload
	 * @param parameters values of its parameters
	 */
	record Inside(String name, String benchmark, Map<String, String> parameters) {

		/** The obvious program. */
		static Inside plain(String benchmark) {
			return new Inside("obvious loop in Java", benchmark, Map.of());
		}
	}

	/** From the nanoseconds that JMH measures for an operation to the unit. */
	Figure figure(Figure nanoseconds) {
		return work > 0 ? nanoseconds.rate(work) : nanoseconds.times("s".equals(unit) ? 1e-9 : 1e-6);
	}

	/** How many times better a figure is than a baseline's. */
	double ratio(double value, double baseline) {
		return higher ? value / baseline : baseline / value;
	}

	boolean reached(double value) {
		return higher ? value >= goal : value <= goal;
	}
}
