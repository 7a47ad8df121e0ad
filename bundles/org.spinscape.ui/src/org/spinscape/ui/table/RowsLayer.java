// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/**
 * A selection of rows. Where all rows are selected all columns are too, and a usual layer would then give all of them
 * the width of the one that is dragged.
 */
final class RowsLayer extends SelectionLayer {

	private final DataLayer body;

	RowsLayer(DataLayer body) {
		super(body, false);
		this.body = body;
	}

	@Override
	protected boolean handleColumnResizeCommand(ColumnResizeCommand command) {
		return body.doCommand(command);
	}
}
