// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The mean of independent replicas.
 *
 * @param mean  of those that have a finite value; NaN if none has
 * @param error its standard error; NaN for fewer than two
 */
record Spread(double mean, double error) {

	/** Of every {@code step}-th replica from {@code first} on. */
	static <T> Spread of(List<T> replicas, int first, int step, ToDoubleFunction<T> value) {
		double sum = 0;
		double squares = 0;
		int count = 0;
		double origin = Double.NaN; // so that squares of large means do not swallow a small scatter
		for (int replica = first; replica < replicas.size(); replica += step) {
			double here = value.applyAsDouble(replicas.get(replica));
			if (Double.isFinite(here)) {
				origin = count == 0 ? here : origin;
				sum += here - origin;
				squares += (here - origin) * (here - origin);
				count++;
			}
		}
		double mean = sum / count;
		return new Spread(origin + mean,
				count < 2 ? Double.NaN : Math.sqrt(Math.max(0, squares / count - mean * mean) / (count - 1)));
	}
}
