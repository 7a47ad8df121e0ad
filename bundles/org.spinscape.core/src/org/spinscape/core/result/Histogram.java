// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * Counts per bin.
 *
 * @param tag      kind, labels, unit of what is counted, meaning and source
 * @param quantity what is counted, for example {@code energy}
 * @param edges    bin edges, ascending, one more than counts; bin k holds {@code edges[k] <= x < edges[k+1]}
 * @param counts   counts or weights
 */
public record Histogram(ResultTag tag, String quantity, double[] edges, double[] counts)
		implements
			Result {

	/** @throws IllegalArgumentException if there are no edges to the counts, or the tag is of a kind of another type */
	public Histogram {
		tag.require(Histogram.class);
		if (edges.length != counts.length + 1) {
			throw new IllegalArgumentException(counts.length + " bins have " + edges.length + " edges");
		}
	}

	@Override
	public Histogram tagged(ResultTag other) {
		return new Histogram(other, quantity, edges, counts);
	}
}
