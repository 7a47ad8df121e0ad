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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.claims.Size;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableSaver;

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

		/** Writes the page of all claims. */
		void report();
	}

	private final Callable<ClaimList> source;
	private final Text search;
	private final Button run;
	private final Button full;
	private final Button show;
	private final Button open;
	private final Label status;
	private final DataTable table;
	private final Text details;
	private final Background background;
	private List<ClaimRow> all = List.of();
	private List<String> problems = List.of();
	private List<ClaimRow> shown = List.of();

	/** @param source reads the claims, in the background */
	public ClaimsPane(Composite parent, Callable<ClaimList> source, Actions actions) {
		super(parent, SWT.NONE);
		this.source = source;
		Composite bar = PaneBar.over(this);
		search = PaneBar.search(bar, "Search claims", this::refresh);
		run = PaneBar.button(bar, "R&un",
				"Runs the experiments of the selected claims at their quick size, within a minute each, and judges them",
				() -> actions.run(selected().stream().filter(ClaimRow::runs).map(ClaimRow::claim).toList(), Size.QUICK));
		full = PaneBar.button(bar, "Run Fu&ll",
				"Runs the experiments of the selected claims at the size that decides, which the column 'takes' is about",
				() -> actions.run(selected().stream().filter(ClaimRow::runsFull).map(ClaimRow::claim).toList(), Size.FULL));
		show = PaneBar.button(bar, "Sho&w Run", "Shows the run of the selected claim in all views",
				() -> actions.show(selected().getFirst().claim()));
		open = PaneBar.button(bar, "O&pen Experiment", "Opens the experiment of the selected claim, to be changed and run",
				() -> actions.open(selected().getFirst().claim()));
		PaneBar.button(bar, "R&eport\u2026", "Writes a page of all claims that stands by itself", actions::report);
		SashForm halves = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		table = new DataTable(halves);
		table.named("claims");
		PaneBar.button(bar, "E&xport\u2026", "Writes the rows shown to a CSV file", () -> TableSaver.ask(table, "claims"));
		status = new Label(bar, SWT.NONE);
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
		}, e -> tell("The claims cannot be read: " + e.getMessage()));
	}

	private void refresh() {
		List<String> before = selected().stream().map(row -> row.claim().id()).toList();
		shown = all.stream().filter(row -> row.matches(search.getText())).toList();
		table.show(ClaimColumns.of(shown, LocalDate.now()), shown.size());
		int kept = before.isEmpty() ? -1 : shown.stream().map(row -> row.claim().id()).toList().indexOf(before.getFirst());
		table.select(kept < 0 && shown.size() == 1 ? 0 : kept); // the only one that was found is meant
		chosen();
		String count = shown.size() == all.size() ? all.size() + " claims" : shown.size() + " of " + all.size() + " claims";
		tell(problems.isEmpty() ? count : count + "; " + String.join("; ", problems));
	}

	private List<ClaimRow> selected() {
		return Arrays.stream(table.selectedRows()).filter(row -> row >= 0 && row < shown.size()).mapToObj(shown::get)
				.toList();
	}

	private void chosen() {
		List<ClaimRow> rows = selected();
		run.setEnabled(rows.stream().anyMatch(ClaimRow::runs));
		full.setEnabled(rows.stream().anyMatch(ClaimRow::runsFull));
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
