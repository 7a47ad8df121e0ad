// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Tells what a column means when the pointer rests on its heading, and the whole of a cell that is shortened or cut. */
final class TableTips extends NatTableContentTooltip {

	/** What the table leaves free at the edges of a cell, in pixels. */
	private static final int MARGIN = 8;

	private final NatTable table;
	private final Supplier<List<TableColumn>> columns;
	private final RowOrder order;

	TableTips(NatTable table, Supplier<List<TableColumn>> columns, RowOrder order) {
		super(table, GridRegion.COLUMN_HEADER, GridRegion.BODY);
		this.table = table;
		this.columns = columns;
		this.order = order;
	}

	@Override
	protected String getText(Event event) {
		int at = table.getColumnPositionByX(event.x);
		int column = table.getColumnIndexByPosition(at);
		if (column < 0 || column >= columns.get().size()) {
			return null;
		}
		int width = table.getColumnWidthByPosition(at);
		return table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)
				? heading(columns.get().get(column), width)
				: cell(columns.get().get(column), table.getRowIndexByPosition(table.getRowPositionByY(event.y)), width);
	}

	private String heading(TableColumn column, int width) {
		if (column.tip().isEmpty()) {
			return cut(column.title(), width) ? column.title() : null;
		}
		return cut(column.title(), width) ? column.title() + "\n" + column.tip() : column.tip();
	}

	private String cell(TableColumn column, int position, int width) {
		if (position < 0 || position >= order.count()) {
			return null;
		}
		int row = order.row(position);
		String full = column.full().apply(row);
		String told = full.isEmpty() ? column.text().apply(row) : full;
		return !told.equals(column.text().apply(row)) || cut(told, width) ? told : null;
	}

	private boolean cut(String text, int width) {
		GC gc = new GC(table);
		try {
			return gc.textExtent(text).x + MARGIN > width;
		} finally {
			gc.dispose();
		}
	}
}
