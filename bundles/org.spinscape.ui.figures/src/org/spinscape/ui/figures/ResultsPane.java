// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;
import org.spinscape.ui.table.TableSaver;

/** Lists the numbers of a run with their errors, a row for each arm and point, and if wanted for each sample. */
public final class ResultsPane extends Composite {

	private final RunSelection selection;
	private final Text filter;
	private final Button samples;
	private final Button varying;
	private final Button export;
	private final Label status;
	private final DataTable table;
	private final Background background;
	private ScalarTable all;
	private ScalarTable shown;

	/** A pane that shows what is selected. */
	public ResultsPane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		Composite bar = PaneBar.over(this);
		filter = PaneBar.search(bar, "Filter rows", this::refresh);
		samples = PaneBar.check(bar, "Each &sample", "Gives each disorder sample a row of its own", this::load);
		varying = PaneBar.check(bar, "Only what &differs", "Hides columns whose cells are all the same", this::refresh);
		export = new Button(bar, SWT.PUSH);
		export.setText("E&xport\u2026");
		export.setToolTipText(
				"Writes the rows shown to a CSV file: values, errors and units in columns of their own, in all digits");
		status = new Label(bar, SWT.NONE);
		table = new DataTable(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.named("results");
		export.addListener(SWT.Selection, e -> TableSaver.ask(table, "results"));
		table.onSelect(row -> selection.go(shown.place(row)));
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void runChanged() {
				load();
			}

			@Override
			public void placeChanged() {
				// the table shows all places
			}
		});
		load();
	}

	@Override
	public boolean setFocus() {
		return filter.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		if (run.isNone()) {
			background.cancel();
			say(run.name());
			return;
		}
		boolean each = samples.getSelection();
		background.run("Reading numbers", () -> ScalarTable.read(run, each), read -> {
			all = read;
			refresh();
		}, e -> say("The numbers cannot be shown: " + e.getMessage()));
	}

	private void say(String words) {
		all = null;
		shown = null;
		export.setEnabled(false);
		tell(words);
		table.show(List.of(), 0);
	}

	private void tell(String words) {
		status.setText(words);
		status.requestLayout();
	}

	private void refresh() {
		if (all == null) {
			return;
		}
		shown = all.filter(filter.getText());
		export.setEnabled(true);
		tell(shown.rows() == all.rows() ? all.rows() + " rows" : shown.rows() + " of " + all.rows() + " rows");
		List<TableColumn> columns = shown.columns(varying.getSelection());
		table.show(columns, shown.rows());
	}
}
