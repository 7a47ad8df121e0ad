// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

/** Where the entries of a band matrix come from, row by row; each entry with its first two derivatives. */
interface Rows {

	/** Number of rows and of columns. */
	int size();

	/** Largest distance of an entry from the diagonal. */
	int band();

	/** Gives all entries of a row that are not zero. */
	void row(int row, Entry entry);

	/** Takes the entries of a row. */
	interface Entry {

		/** One entry. */
		void set(int column, double value, double first, double second);
	}
}
