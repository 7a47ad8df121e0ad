// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

/**
 * Couplings in compressed rows, in units of a scale: see
 * {@link org.spinscape.core.hamiltonian.capability.PairCouplings} for the layout.
 *
 * @param offsets    row starts, length N+1
 * @param neighbours neighbour of each entry, ascending within a row
 * @param units      coupling of each entry, to be multiplied by the scale
 */
record PairGraph(int[] offsets, int[] neighbours, double[] units) {

	/**
	 * Sorts bonds into rows.
	 *
	 * @throws IllegalArgumentException if two bonds join the same pair of sites
	 */
	static PairGraph of(int sites, int bonds, int[] from, int[] to, double[] units) {
		int[] offsets = new int[sites + 1];
		for (int b = 0; b < bonds; b++) {
			offsets[from[b] + 1]++;
			offsets[to[b] + 1]++;
		}
		for (int i = 0; i < sites; i++) {
			offsets[i + 1] = Math.addExact(offsets[i + 1], offsets[i]);
		}
		int[] next = offsets.clone();
		int[] neighbours = new int[2 * bonds];
		double[] entries = new double[2 * bonds];
		for (int b = 0; b < bonds; b++) {
			int first = next[from[b]]++;
			neighbours[first] = to[b];
			entries[first] = units[b];
			int second = next[to[b]]++;
			neighbours[second] = from[b];
			entries[second] = units[b];
		}
		PairGraph graph = new PairGraph(offsets, neighbours, entries);
		graph.sortRows();
		return graph;
	}

	/** Insertion sort: rows are short, or come in order as they do from the usual double loop over pairs. */
	private void sortRows() {
		for (int site = 0; site + 1 < offsets.length; site++) {
			int start = offsets[site];
			for (int k = start + 1; k < offsets[site + 1]; k++) {
				int neighbour = neighbours[k];
				double unit = units[k];
				int hole = k;
				while (hole > start && neighbours[hole - 1] > neighbour) {
					neighbours[hole] = neighbours[hole - 1];
					units[hole] = units[hole - 1];
					hole--;
				}
				if (hole > start && neighbours[hole - 1] == neighbour) {
					throw new IllegalArgumentException("sites " + site + " and " + neighbour
							+ " are joined by two bonds; add their couplings up and give one bond");
				}
				neighbours[hole] = neighbour;
				units[hole] = unit;
			}
		}
	}

	/** Whether every pair of sites is a bond. */
	boolean complete() {
		long sites = offsets.length - 1;
		return neighbours.length == sites * (sites - 1);
	}
}
