// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import org.spinscape.core.space.IsingConfiguration;

/** The inner loop of pair models: what a flip does to the local fields of all other sites. */
sealed interface FieldUpdate permits RowUpdate, CompleteUpdate {

	/** From this many sites on the contiguous loop over a complete graph beats the walk along a row. */
	int COMPLETE_FROM = 16;

	/** Adds {@code change} times the coupling to {@code site} to the field of every neighbour. */
	void apply(int site, double change, double[] fields);

	/** Chooses once per model. */
	static FieldUpdate of(PairGraph graph) {
		boolean complete = graph.complete() && graph.offsets().length > COMPLETE_FROM;
		return complete ? new CompleteUpdate(graph) : new RowUpdate(graph);
	}

	/** Fields of all sites from scratch, couplings only, in units. */
	static void fill(PairGraph graph, double[] siteFields, IsingConfiguration state, double[] fields) {
		int[] offsets = graph.offsets();
		int[] neighbours = graph.neighbours();
		double[] units = graph.units();
		for (int site = 0; site < fields.length; site++) {
			double sum = siteFields[site];
			for (int k = offsets[site]; k < offsets[site + 1]; k++) {
				sum += units[k] * state.spin(neighbours[k]);
			}
			fields[site] = sum;
		}
	}
}
