// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

/** Takes what a result consists of: what it says of itself, and arrays by name. */
interface FieldWriter {

	/** What describes the arrays and is the same in most samples: a text or a whole number. */
	void say(String name, Object value);

	/** A text that each sample has another of. */
	void word(String name, String value);

	/** Numbers of which all samples mostly have equally many, with their unit and meaning; those may be empty. */
	void put(String name, double[] values, String unit, String meaning);

	/** The same without either. */
	default void put(String name, double[] values) {
		put(name, values, "", "");
	}

	/** Rows of equally many numbers. */
	void put(String name, double[][] values);

	/** Numbers of which each sample has as many as it found of something. */
	void list(String name, double[] values, String unit, String meaning);

	/** The same without either. */
	default void list(String name, double[] values) {
		list(name, values, "", "");
	}

	/** Whole numbers, as {@link #list(String, double[])}. */
	void list(String name, long[] values);

	/** Whole numbers, as {@link #list(String, double[])}. */
	void list(String name, int[] values);

	/** Texts, as {@link #list(String, double[])}. */
	void list(String name, List<String> values);
}
