// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Cells by position; a row object is the number of the row. */
final class RowData implements IRowDataProvider<Integer> {

	private final Supplier<List<TableColumn>> columns;
	private final RowOrder order;

	RowData(Supplier<List<TableColumn>> columns, RowOrder order) {
		this.columns = columns;
		this.order = order;
	}

	@Override
	public Object getDataValue(int column, int position) {
		return columns.get().get(column).text().apply(order.row(position));
	}

	@Override
	public void setDataValue(int column, int position, Object value) {
		throw new UnsupportedOperationException("results are not edited");
	}

	@Override
	public int getColumnCount() {
		return columns.get().size();
	}

	@Override
	public int getRowCount() {
		return order.count();
	}

	@Override
	public Integer getRowObject(int position) {
		return order.row(position);
	}

	@Override
	public int indexOfRowObject(Integer row) {
		return order.position(row);
	}
}
