// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * A value for each pair of a row and a column, for example the overlaps of the minima.
 *
 * @param name    stable name
 * @param unit    unit of the values
 * @param meaning definition
 * @param rows    what the rows are, with their coordinates
 * @param columns what the columns are, with their coordinates
 * @param values  {@code values[row][column]}
 */
public record Matrix(String name, String unit, String meaning, Series.Axis rows, Series.Axis columns,
		double[][] values) implements Result {

	public Matrix {
		if (values.length != rows.values().length) {
			throw new IllegalArgumentException(values.length + " rows of values, " + rows.values().length + " rows");
		}
		for (double[] row : values) {
			if (row.length != columns.values().length) {
				throw new IllegalArgumentException(row.length + " values in a row of " + columns.values().length);
			}
		}
	}
}
