// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.ui.Background;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableSaver;

/** All claims in a table, with everything about the selected one beside it. */
public final class ClaimsPane extends Composite {

	private static final int SEARCH_WIDTH = 150;
	private static final int[] SHARES = { 65, 35 };

	/** What can be done with claims. */
	public interface Actions {

		/** Runs their experiments and judges them. */
		void run(List<LocatedClaim> claims);

		/** Shows the run of a claim. */
		void show(LocatedClaim claim);

		/** Opens the experiment of a claim. */
		void open(LocatedClaim claim);

		/** Writes the page of all claims. */
		void report();
	}

	private final Callable<List<ClaimRow>> source;
	private final Text search;
	private final Button run;
	private final Button show;
	private final Button open;
	private final Label status;
	private final DataTable table;
	private final Text details;
	private final Background background;
	private List<ClaimRow> all = List.of();
	private List<ClaimRow> shown = List.of();

	/** @param source reads the claims, in the background */
	public ClaimsPane(Composite parent, Callable<List<ClaimRow>> source, Actions actions) {
		super(parent, SWT.NONE);
		this.source = source;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		Composite bar = new Composite(this, SWT.NONE);
		RowLayout flow = new RowLayout(SWT.HORIZONTAL);
		flow.center = true;
		flow.spacing = 6;
		bar.setLayout(flow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search claims");
		search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		search.addListener(SWT.Modify, _ -> refresh());
		run = button(bar, "R&un", "Runs the experiments of the selected claims at their quick size, and judges them",
				() -> actions.run(selected().stream().filter(ClaimRow::runs).map(ClaimRow::claim).toList()));
		show = button(bar, "Sho&w Run", "Shows the run of the selected claim in all views",
				() -> actions.show(selected().getFirst().claim()));
		open = button(bar, "O&pen Experiment", "Opens the experiment of the selected claim, to be changed and run",
				() -> actions.open(selected().getFirst().claim()));
		button(bar, "R&eport\u2026", "Writes a page of all claims that stands by itself", actions::report);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new DataTable(halves);
		table.named("claims");
		button(bar, "E&xport\u2026", "Writes the rows shown to a CSV file", () -> TableSaver.ask(table, "claims"));
		status = new Label(bar, SWT.NONE);
		details = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		halves.setWeights(SHARES);
		table.onSelect(_ -> chosen());
		table.onOpen(row -> actions.show(shown.get(row).claim()));
		background = new Background(this);
		chosen();
		load();
	}

	private static Button button(Composite bar, String text, String tip, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}

	/** The table, for tests. */
	public DataTable table() {
		return table;
	}

	/** The words about the selected claim, for tests. */
	public String details() {
		return details.getText();
	}

	/** Types words to search for. */
	public void search(String words) {
		search.setText(words);
	}

	@Override
	public boolean setFocus() {
		return search.setFocus();
	}

	/** Reads the claims anew. */
	public void load() {
		background.run("Reading claims", source, rows -> {
			all = rows;
			refresh();
		}, e -> tell("The claims cannot be read: " + e.getMessage()));
	}

	private void refresh() {
		List<String> before = selected().stream().map(row -> row.claim().id()).toList();
		shown = all.stream().filter(row -> row.matches(search.getText())).toList();
		table.show(ClaimColumns.of(shown, LocalDate.now()), shown.size());
		int kept = before.isEmpty() ? -1 : shown.stream().map(row -> row.claim().id()).toList().indexOf(before.getFirst());
		table.select(kept < 0 && shown.size() == 1 ? 0 : kept); // the only one that was found is meant
		chosen();
		tell(shown.size() == all.size() ? all.size() + " claims" : shown.size() + " of " + all.size() + " claims");
	}

	private List<ClaimRow> selected() {
		return Arrays.stream(table.selectedRows()).filter(row -> row >= 0 && row < shown.size()).mapToObj(shown::get)
				.toList();
	}

	private void chosen() {
		List<ClaimRow> rows = selected();
		run.setEnabled(rows.stream().anyMatch(ClaimRow::runs));
		boolean one = rows.size() == 1 && rows.getFirst().runs();
		show.setEnabled(one);
		open.setEnabled(one);
		details.setText(rows.size() == 1 ? rows.getFirst().details() : "Select a claim to read what would refute it, and what"
				+ " was found.");
	}

	private void tell(String words) {
		status.setText(words);
		status.requestLayout();
	}
}
