// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

/**
 * Numbers in rows, of which the last columns may be targets.
 *
 * @param rows    number of rows, at least 1
 * @param columns number of columns, at least 1
 * @param values  row after row
 */
public record NumberTable(int rows, int columns, double[] values) {

	/** Values of one table: more would not fit an array. */
	public static final long MOST = 1L << 28;

	/** @param name of the file, for messages @throws BadData naming the first value that is not finite */
	public static NumberTable of(String name, int rows, int columns, double[] values) throws BadData {
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new BadData(name + ": row " + (i / columns + 1) + ", column " + (i % columns + 1) + " is " + values[i]
						+ "; only finite numbers can be learnt from");
			}
		}
		return new NumberTable(rows, columns, values);
	}
}
