// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.spinscape.claims.Size;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.table.DataTable;

/** All claims in a table, with everything about the selected one beside it. */
public final class ClaimsPane extends Composite {

	private static final int[] SHARES = { 65, 35 };

	/** What can be done with claims. */
	public interface Actions {

		/** Runs their experiments at a size that all of them have, and judges them. */
		void run(List<LocatedClaim> claims, Size size);

		/** Shows the run of a claim. */
		void show(LocatedClaim claim);

		/** Opens the experiment of a claim. */
		void open(LocatedClaim claim);
	}

	private final Callable<ClaimList> source;
	private final Text search;
	private final Button run;
	private final Button full;
	private final Button show;
	private final DataTable table;
	private final Text details;
	private final Background background;
	private List<ClaimRow> all = List.of();
	private List<String> problems = List.of();
	private List<ClaimRow> shown = List.of();
	private String count = "";

	/** @param source reads the claims, in the background */
	public ClaimsPane(Composite parent, Callable<ClaimList> source, Actions actions) {
		super(parent, SWT.NONE);
		this.source = source;
		Composite bar = PaneBar.over(this);
		search = PaneBar.search(bar, "Search claims", this::refresh);
		Runnable quickly = () -> actions.run(selected().stream().filter(ClaimRow::runs).map(ClaimRow::claim).toList(),
				Size.QUICK);
		Runnable fully = () -> actions.run(selected().stream().filter(ClaimRow::runsFull).map(ClaimRow::claim).toList(),
				Size.FULL);
		Runnable showing = () -> actions.show(selected().getFirst().claim());
		run = PaneBar.button(bar, "R&un",
				"Runs the experiments of the selected claims at their quick size, within a minute each, and judges them",
				quickly);
		full = PaneBar.button(bar, "Run Fu&ll",
				"Runs the experiments of the selected claims at the size that decides, which the column 'takes' is about",
				fully);
		show = PaneBar.button(bar, "Sho&w Run", "Shows the run of the selected claim in all views", showing);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new DataTable(halves);
		table.named("claims");
		table.addAction("R&un", () -> selected().stream().anyMatch(ClaimRow::runs), quickly);
		table.addAction("Run Fu&ll", () -> selected().stream().anyMatch(ClaimRow::runsFull), fully);
		table.addAction("Sho&w Run", this::oneRuns, showing);
		table.addAction("O&pen Experiment", this::oneRuns, () -> actions.open(selected().getFirst().claim()));
		details = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		halves.setWeights(SHARES);
		table.onSelect(_ -> chosen());
		table.onOpen(row -> actions.show(shown.get(row).claim()));
		background = new Background(this);
		chosen();
		load();
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
		background.run("Reading claims", source, list -> {
			all = list.rows();
			problems = list.problems();
			refresh();
		}, e -> {
			problems = List.of("The claims cannot be read: " + e.getMessage());
			chosen();
		});
	}

	private void refresh() {
		List<String> before = selected().stream().map(row -> row.claim().id()).toList();
		shown = all.stream().filter(row -> row.matches(search.getText())).toList();
		table.show(ClaimColumns.of(shown, LocalDate.now()), shown.size());
		int kept = before.isEmpty() ? -1 : shown.stream().map(row -> row.claim().id()).toList().indexOf(before.getFirst());
		table.select(kept < 0 && shown.size() == 1 ? 0 : kept); // the only one that was found is meant
		count = shown.size() == all.size() ? all.size() + " claims" : shown.size() + " of " + all.size() + " claims";
		chosen();
	}

	private List<ClaimRow> selected() {
		return Arrays.stream(table.selectedRows()).filter(row -> row >= 0 && row < shown.size()).mapToObj(shown::get)
				.toList();
	}

	private void chosen() {
		List<ClaimRow> rows = selected();
		run.setEnabled(rows.stream().anyMatch(ClaimRow::runs));
		full.setEnabled(rows.stream().anyMatch(ClaimRow::runsFull));
		show.setEnabled(oneRuns());
		details.setText(rows.size() == 1 ? rows.getFirst().details() : overview());
	}

	private boolean oneRuns() {
		List<ClaimRow> rows = selected();
		return rows.size() == 1 && rows.getFirst().runs();
	}

	/** What stands beside the table as long as no claim is chosen. */
	private String overview() {
		String all = count + (count.isEmpty() ? "" : ". ")
				+ "Select a claim to read what would refute it, and what was found.";
		return problems.isEmpty() ? all : all + "\n\n" + String.join("\n", problems);
	}
}
