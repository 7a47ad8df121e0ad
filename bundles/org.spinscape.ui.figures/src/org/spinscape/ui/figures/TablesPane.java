// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.core.result.Table;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;
import org.spinscape.ui.table.TableSaver;

/** Shows the table that the user chooses by name and place. */
public final class TablesPane extends Composite {

	private static final String TABLE = "table";

	private final RunSelection selection;
	private final Combo names;
	private final Button export;
	private final Label status;
	private final DefinitionLabel meaning;
	private final DataTable table;
	private final Background background;
	private List<String> results = List.of();

	/** A pane that shows what is selected. */
	public TablesPane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		Composite bar = PaneBar.over(this);
		new Label(bar, SWT.NONE).setText("Table");
		names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		names.addListener(SWT.Selection, e -> load());
		@SuppressWarnings("unused") // it lives in its parent
		PlaceChooser chooser = new PlaceChooser(bar, selection, TABLE);
		export = new Button(bar, SWT.PUSH);
		export.setText("E&xport\u2026");
		export.setToolTipText("Writes the table, in full digits and as sorted, to a CSV file");
		status = new Label(bar, SWT.NONE);
		meaning = new DefinitionLabel(this);
		table = new DataTable(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		export.addListener(SWT.Selection, e -> TableSaver.ask(table, names.getText().replace(' ', '-')));
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void runChanged() {
				fill();
				load();
			}

			@Override
			public void placeChanged() {
				load();
			}

			@Override
			public void minimumChanged() {
				// a table is of a place, not of a minimum
			}
		});
		fill();
		load();
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** The names in the order of the results; the chosen one stays if the run has it. */
	private void fill() {
		String before = chosen();
		List<String> offered = selection.run().ofType(TABLE).stream().map(ResultEntry::node).distinct().toList();
		if (offered.equals(results) && before != null) {
			return;
		}
		results = offered;
		names.setItems(results.stream().map(name -> name.replace('-', ' ')).toArray(String[]::new));
		names.select(Math.max(0, results.indexOf(before)));
		names.setEnabled(!results.isEmpty());
		requestLayout();
	}

	private String chosen() {
		int index = names.getSelectionIndex();
		return index < 0 || index >= results.size() ? null : results.get(index);
	}

	private void load() {
		ShownRun run = selection.run();
		Optional<ResultEntry> entry = nearest(run, chosen(), selection.place());
		if (run.isNone() || entry.isEmpty()) {
			say(run.isNone() ? run.name() : "This run has no tables. The explorer 'supergraph' makes some, for example.");
			return;
		}
		background.run("Reading " + entry.get().title(), () -> TableColumns.of((Table) run.reader().load(entry.get())),
				read -> show(read, entry.get().key()), e -> say("The table cannot be shown: " + e.getMessage()));
	}

	/** The table of the place; if there is none, that of the same point, the same arm, or else the first of the name. */
	private static Optional<ResultEntry> nearest(ShownRun run, String name, ResultKey place) {
		if (name == null || place == null) {
			return Optional.empty();
		}
		List<ResultEntry> all = run.ofType(TABLE).stream().filter(entry -> entry.node().equals(name)).toList();
		return Stream.<Predicate<ResultKey>>of(place::equals,
				key -> key.arm().equals(place.arm()) && key.point().equals(place.point()),
				key -> key.arm().equals(place.arm()), key -> true)
				.map(fits -> all.stream().filter(entry -> fits.test(entry.key())).findFirst()).flatMap(Optional::stream)
				.findFirst();
	}

	private void say(String words) {
		background.cancel();
		meaning.say(words);
		status.setText("");
		export.setEnabled(false);
		table.show(List.of(), 0);
		layout();
	}

	private void show(TableColumns read, ResultKey key) {
		table.named(read.table().name());
		export.setEnabled(true);
		meaning.say(read.table().meaning());
		int count = read.table().rows();
		String rows = count == 1 ? "1 row" : count + " rows";
		// The place is told where the choice above cannot tell it.
		status.setText(Objects.equals(key, selection.place()) ? rows : rows + " of " + PlaceText.of(key));
		table.show(columns(read), count);
		layout(true, true);
	}

	private List<TableColumn> columns(TableColumns read) {
		GC gc = new GC(this);
		try {
			gc.setFont(JFaceResources.getDefaultFont());
			return read.measured(text -> gc.textExtent(text).x);
		} finally {
			gc.dispose();
		}
	}
}
