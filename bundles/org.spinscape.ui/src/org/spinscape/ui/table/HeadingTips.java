// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Tells what a column means when the pointer rests on its heading. */
final class HeadingTips extends NatTableContentTooltip {

	private final NatTable table;
	private final List<TableColumn> columns;

	HeadingTips(NatTable table, List<TableColumn> columns) {
		super(table, GridRegion.COLUMN_HEADER);
		this.table = table;
		this.columns = columns;
	}

	@Override
	protected String getText(Event event) {
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
		boolean told = column >= 0 && column < columns.size() && !columns.get(column).tip().isEmpty();
		return told ? columns.get(column).tip() : null;
	}
}
