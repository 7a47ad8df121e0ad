// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.Colours;

/**
 * Shows rows that are computed when they come into sight, so that any number of them scrolls. A click on a heading
 * sorts. Rows can be selected and copied; listeners are told the first of them.
 */
public final class DataTable extends Composite {

	/** In milliseconds. */
	private static final int TIP_DELAY = 400;

	private final RowOrder order = new RowOrder();
	private IntConsumer selected = row -> {
		/* nobody listens yet */ };
	private IntConsumer opened = row -> {
		/* nobody listens yet */ };
	private List<TableColumn> columns = List.of();
	private NatTable table;
	private SelectionLayer selection;
	private ViewportLayer viewport;
	private ColumnSort sort;
	private boolean selecting;
	private Color dressed;
	private String name = "table";
	private final List<Entry> entries = new ArrayList<>();

	/** A table without columns. */
	public DataTable(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
	}

	/** Who is told which row the user has selected. */
	public void onSelect(IntConsumer listener) {
		selected = listener;
	}

	/** Who is told which row the user has clicked twice. */
	public void onOpen(IntConsumer listener) {
		opened = listener;
	}

	/**
	 * An entry of the context menu of rows.
	 *
	 * @param text    what it is called, with its mnemonic
	 * @param enabled asked when the menu opens
	 * @param action  what it does
	 */
	record Entry(String text, BooleanSupplier enabled, Runnable action) {
	}

	/** Adds something that can be done with the selected rows to the context menu, before what all tables have. */
	public void addAction(String text, BooleanSupplier enabled, Runnable action) {
		entries.add(new Entry(text, enabled, action));
	}

	List<Entry> entries() {
		return entries;
	}

	/** Names what is shown, for the files it is exported to. */
	public void named(String shown) {
		name = shown;
	}

	String name() {
		return name;
	}

	/** Shows rows. With the same headings as before, widths and scroll position stay; the rows are in their own order. */
	public void show(List<TableColumn> shown, int rows) {
		boolean same = table != null
				&& shown.stream().map(TableColumn::title).toList().equals(columns.stream().map(TableColumn::title).toList());
		columns = List.copyOf(shown);
		order.reset(rows);
		if (same) {
			sort.clear();
			selection.clear(false);
			table.refresh(true);
			return;
		}
		if (table != null) {
			table.dispose();
		}
		build();
		layout();
	}

	/** Selects a row and scrolls to it. @param row number of the row, negative for none */
	public void select(int row) {
		int position = order.position(row);
		if (table == null || position < 0 && row >= 0) {
			return;
		}
		selecting = true;
		try {
			selection.clear();
			if (position >= 0) {
				selection.selectRow(0, position, false, false);
				viewport.moveRowPositionIntoViewport(position);
			}
		} finally {
			selecting = false;
		}
	}

	/** All cells in full and in the order shown, for copying and export: headings first. */
	public List<List<String>> cells() {
		return cells(IntStream.range(0, order.count()));
	}

	/** The cells of the selected rows: headings first. */
	public List<List<String>> selectedCells() {
		return cells(selectedPositions());
	}

	/** The selected rows in the order shown. */
	public int[] selectedRows() {
		return table == null ? new int[0] : selectedPositions().map(order::row).toArray();
	}

	boolean hasSelection() {
		return table != null && selectedPositions().findAny().isPresent();
	}

	private IntStream selectedPositions() {
		return selection.getSelectedRowPositions().stream().flatMapToInt(r -> IntStream.range(r.start, r.end)).sorted()
				.filter(position -> position < order.count());
	}

	private List<List<String>> cells(IntStream positions) {
		List<List<String>> lines = new ArrayList<>();
		List<TableColumn> written = columns.stream()
				.flatMap(column -> Stream.concat(Stream.of(column), column.beside().stream())).toList();
		lines.add(written.stream().map(TableColumn::title).toList());
		positions.map(order::row)
				.forEach(row -> lines.add(written.stream().map(column -> column.full().apply(row)).toList()));
		return lines;
	}

	private void build() {
		RowData data = new RowData(() -> columns, order);
		DataLayer body = new DataLayer(data);
		for (int i = 0; i < columns.size(); i++) {
			body.setColumnWidthByPosition(i, columns.get(i).width());
		}
		body.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(columns.get(column).kind().name()));
		selection = new RowsLayer(body);
		selection.setSelectionModel(new RowSelectionModel<>(selection, data, row -> row, true));
		selection.addConfiguration(new RowSelecting());
		viewport = new ViewportLayer(selection);
		sort = new ColumnSort(order, this::column, this::keepSelection);
		DataLayer headings = new DataLayer(new Headings(columns));
		SortHeaderLayer<Integer> header = new SortHeaderLayer<>(new ColumnHeaderLayer(headings, viewport, selection), sort);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);

		table = new NatTable(this, all, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		table.configure();
		dress();
		table.addListener(SWT.Paint, e -> {
			if (!getBackground().equals(dressed)) {
				dress();
			}
		});
		table.addListener(SWT.MouseDoubleClick, e -> {
			if (table.getRegionLabelsByXY(e.x, e.y) != null && table.getRegionLabelsByXY(e.x, e.y).hasLabel(
					GridRegion.BODY)) {
				Arrays.stream(selectedRows()).findFirst().ifPresent(opened);
			}
		});
		new TableTips(table, () -> columns, order).setPopupDelay(TIP_DELAY);
		TableMenu.install(this, table);
		selection.addLayerListener(event -> {
			if (event instanceof RowSelectionEvent && !selecting) {
				tellSelected();
			}
		});
	}

	/** A theme may come or change after the table, and not always by setting a colour: what is seen counts. */
	private void dress() {
		dressed = getBackground();
		table.setTheme(new TableLook(Colours.palette(this)));
		table.setBackground(getBackground());
	}

	private TableColumn column(int index) {
		return columns.get(index);
	}

	private void tellSelected() {
		PositionCoordinate[] cells = selection.getSelectedCellPositions();
		if (cells.length > 0 && cells[0].getRowPosition() < order.count()) {
			selected.accept(order.row(cells[0].getRowPosition()));
		}
	}

	/** After sorting, the selected row is elsewhere. */
	private void keepSelection(Runnable sorting) {
		PositionCoordinate[] cells = selection.getSelectedCellPositions();
		int row = cells.length > 0 ? order.row(cells[0].getRowPosition()) : -1;
		sorting.run();
		select(row);
	}
}
