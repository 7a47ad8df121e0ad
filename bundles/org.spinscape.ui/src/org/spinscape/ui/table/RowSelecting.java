// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;

/** Rows are selected in the body alone: a heading sorts and is dragged to change a width. */
final class RowSelecting extends DefaultRowSelectionLayerConfiguration {

	@Override
	protected void addSelectionUIBindings() {
		addConfiguration(new RowOnlySelectionBindings() {
			@Override
			protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry bindings) {
				// would select all rows
			}
		});
	}
}
