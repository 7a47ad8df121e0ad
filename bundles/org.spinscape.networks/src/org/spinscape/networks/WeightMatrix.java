// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

/**
 * A matrix of weights.
 *
 * @param layer   whose weights they are, a number or a name without commas, brackets and equal signs
 * @param rows    at least 1
 * @param columns at least 1
 * @param values  row after row; shared, for reading
 */
public record WeightMatrix(String layer, int rows, int columns, double[] values) {

	public WeightMatrix {
		if (rows < 1 || columns < 1 || values.length != Math.multiplyExact(rows, columns)) {
			throw new IllegalArgumentException(values.length + " values are no matrix of " + rows + " x " + columns);
		}
	}
}
