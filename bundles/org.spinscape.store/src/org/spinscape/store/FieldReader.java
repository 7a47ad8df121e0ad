// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

/** Gives back what a {@link FieldWriter} took; what is not there is empty. */
interface FieldReader {

	/** Whether something of that name was said. */
	boolean says(String name);

	/** A text that was said. */
	String text(String name);

	/** A whole number that was said. */
	double number(String name);

	/** A text that each sample has another of. */
	String word(String name);

	double[] doubles(String name);

	/** Rows of equally many numbers. @param columns numbers in a row, at least 1 */
	double[][] rows(String name, int columns);

	long[] longs(String name);

	int[] ints(String name);

	List<String> texts(String name);
}
