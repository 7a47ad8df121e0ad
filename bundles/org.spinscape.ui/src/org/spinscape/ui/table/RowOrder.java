// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which rows are shown, and where each row is. */
final class RowOrder {

	private int[] rows = new int[0];
	private int[] positions = new int[0];

	/** All rows in their own order. */
	void reset(int count) {
		rows = IntStream.range(0, count).toArray();
		positions = rows.clone();
	}

	/** Sorts by a column; equal cells keep the order of the rows. Cells without a value come last. */
	void sort(TableColumn column, boolean descending) {
		Comparator<Integer> comparator = column.value() == null
				? Comparator.comparing((Integer row) -> column.text().apply(row), String.CASE_INSENSITIVE_ORDER)
				: Comparator.comparingDouble(row -> column.value().applyAsDouble(row));
		Comparator<Integer> ordered = descending ? comparator.reversed() : comparator;
		Comparator<Integer> byGap = column.value() == null ? (a, b) -> 0
				: Comparator.comparing(row -> Double.isNaN(column.value().applyAsDouble(row)));
		List<Integer> sorted = Arrays.stream(rows).boxed()
				.sorted(byGap.thenComparing(ordered).thenComparing(Comparator.naturalOrder())).toList();
		for (int i = 0; i < rows.length; i++) {
			rows[i] = sorted.get(i);
			positions[rows[i]] = i;
		}
	}

	int count() {
		return rows.length;
	}

	int row(int position) {
		return rows[position];
	}

	/** Where a row is; -1 if there is no such row. */
	int position(int row) {
		return row >= 0 && row < positions.length ? positions[row] : -1;
	}
}
