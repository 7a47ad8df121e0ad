// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Sorts by one column. */
final class ColumnSort implements ISortModel {

	private final RowOrder order;
	private final IntFunction<TableColumn> columns;
	private final Consumer<Runnable> around;
	private int sorted = -1;
	private SortDirectionEnum direction = SortDirectionEnum.NONE;

	ColumnSort(RowOrder order, IntFunction<TableColumn> columns, Consumer<Runnable> around) {
		this.order = order;
		this.columns = columns;
		this.around = around;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return sorted < 0 ? List.of() : List.of(sorted);
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return column == sorted;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return column == sorted ? direction : SortDirectionEnum.NONE;
	}

	@Override
	public int getSortOrder(int column) {
		return column == sorted ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes") // so the interface wants it
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}

	@Override
	public void sort(int column, SortDirectionEnum wanted, boolean accumulate) {
		around.accept(() -> {
			if (wanted == SortDirectionEnum.NONE) {
				clear();
			} else {
				sorted = column;
				direction = wanted;
				order.sort(columns.apply(column), wanted == SortDirectionEnum.DESC);
			}
		});
	}

	@Override
	public void clear() {
		sorted = -1;
		direction = SortDirectionEnum.NONE;
		order.reset(order.count());
	}
}
