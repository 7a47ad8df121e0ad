// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * Counts per bin.
 *
 * @param name     stable name
 * @param meaning  definition
 * @param quantity what is counted, for example {@code energy}
 * @param unit     unit of the quantity
 * @param edges    bin edges, ascending, one more than counts; bin k holds edges[k] <= x < edges[k+1]
 * @param counts   counts or weights
 */
public record Histogram(String name, String meaning, String quantity, String unit, double[] edges, double[] counts)
		implements Result {

	public Histogram {
		if (edges.length != counts.length + 1) {
			throw new IllegalArgumentException(counts.length + " bins have " + edges.length + " edges");
		}
	}
}
