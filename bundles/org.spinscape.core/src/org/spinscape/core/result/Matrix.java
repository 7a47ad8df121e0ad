// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * A value for each pair of a row and a column, for example the overlaps of the minima.
 *
 * @param tag     kind, labels, unit of the values, meaning and source
 * @param rows    what the rows are, with their coordinates
 * @param columns what the columns are, with their coordinates
 * @param values  {@code values[row][column]}
 */
public record Matrix(ResultTag tag, Series.Axis rows, Series.Axis columns, double[][] values) implements Result {

	/** @throws IllegalArgumentException if values do not fill it, or the tag is of a kind of another type */
	public Matrix {
		tag.require(Matrix.class);
		if (values.length != rows.values().length) {
			throw new IllegalArgumentException(values.length + " rows of values, " + rows.values().length + " rows");
		}
		for (double[] row : values) {
			if (row.length != columns.values().length) {
				throw new IllegalArgumentException(row.length + " values in a row of " + columns.values().length);
			}
		}
	}

	@Override
	public Matrix tagged(ResultTag other) {
		return new Matrix(other, rows, columns, values);
	}
}
