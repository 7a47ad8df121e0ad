// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The headings of the columns. */
final class Headings implements IDataProvider {

	private final List<TableColumn> columns;

	Headings(List<TableColumn> columns) {
		this.columns = columns;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return columns.get(column).title();
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("headings are not edited");
	}

	@Override
	public int getColumnCount() {
		return columns.size();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
