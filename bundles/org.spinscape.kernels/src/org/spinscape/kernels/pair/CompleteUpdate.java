// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

/**
 * For complete graphs (every pair a bond): a row holds all sites but its own in order, so neighbour indices need not
 * be read and both loops run over contiguous memory, which the compiler turns into vector instructions.
 */
record CompleteUpdate(PairGraph graph) implements FieldUpdate {

	@Override
	public void apply(int site, double change, double[] fields) {
		double[] units = graph.units();
		int start = graph.offsets()[site];
		for (int j = 0; j < site; j++) {
			fields[j] += change * units[start + j];
		}
		for (int j = site + 1; j < fields.length; j++) {
			fields[j] += change * units[start + j - 1];
		}
	}
}
