// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

/** Walks along the row of the flipped site: right for every graph, and the oracle of {@link CompleteUpdate}. */
record RowUpdate(PairGraph graph) implements FieldUpdate {

	@Override
	public void apply(int site, double change, double[] fields) {
		int[] neighbours = graph.neighbours();
		double[] units = graph.units();
		int end = graph.offsets()[site + 1];
		for (int k = graph.offsets()[site]; k < end; k++) {
			fields[neighbours[k]] += change * units[k];
		}
	}
}
