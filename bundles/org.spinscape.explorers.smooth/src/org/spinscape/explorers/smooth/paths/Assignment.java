// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the least sum of costs, by shortest augmenting paths.
 *
 * @see <a href="https://doi.org/10.1007/BF02278710">Jonker, Volgenant, A shortest augmenting path algorithm for dense and
 *      sparse linear assignment problems, Computing 38, 325 (1987)</a>
 */
final class Assignment {

	private Assignment() {
	}

	/** @param costs square @return the column of each row */
	static int[] of(double[][] costs) {
		int n = costs.length;
		double[] rowPrice = new double[n];
		double[] columnPrice = new double[n];
		int[] rowOf = new int[n];
		Arrays.fill(rowOf, -1);
		for (int row = 0; row < n; row++) {
			augment(costs, row, rowPrice, columnPrice, rowOf);
		}
		int[] columnOf = new int[n];
		for (int column = 0; column < n; column++) {
			columnOf[rowOf[column]] = column;
		}
		return columnOf;
	}

	/** Finds the cheapest way to give one more row a column, others changing theirs. */
	private static void augment(double[][] costs, int newRow, double[] rowPrice, double[] columnPrice, int[] rowOf) {
		int n = costs.length;
		double[] distance = new double[n];
		int[] from = new int[n];
		boolean[] settled = new boolean[n];
		Arrays.fill(distance, Double.POSITIVE_INFINITY);
		Arrays.fill(from, -1);
		int row = newRow;
		int last = -1;
		double reached = 0;
		while (true) {
			int next = -1;
			for (int column = 0; column < n; column++) {
				if (!settled[column]) {
					double there = reached + costs[row][column] - rowPrice[row] - columnPrice[column];
					if (there < distance[column]) {
						distance[column] = there;
						from[column] = last;
					}
					next = next < 0 || distance[column] < distance[next] ? column : next;
				}
			}
			settled[next] = true;
			reached = distance[next];
			last = next;
			if (rowOf[next] < 0) {
				break;
			}
			row = rowOf[next];
		}
		rowPrice[newRow] += reached;
		for (int column = 0; column < n; column++) {
			if (settled[column] && column != last) {
				columnPrice[column] -= reached - distance[column];
				rowPrice[rowOf[column]] += reached - distance[column];
			}
		}
		for (int column = last; column >= 0; column = from[column]) {
			rowOf[column] = from[column] < 0 ? newRow : rowOf[from[column]];
		}
	}
}
