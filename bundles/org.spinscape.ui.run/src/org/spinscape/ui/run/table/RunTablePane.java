// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.compare.RunNote;
import org.spinscape.engine.compare.RunRow;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableSaver;

/** All runs in a table: searched, sorted, annotated, opened and compared. */
public final class RunTablePane extends Composite {

	/** In milliseconds, while a run in the table is worked on. */
	private static final int AGAIN = 5_000;
	/** So high the view has rows enough beside the notes, in pixels. */
	private static final int ROOM_FOR_ALL = 260;

	/** What can be done with runs. */
	public interface Actions {

		/** Shows a run in all views. */
		void open(Path run);

		/** Shows several runs beside each other. */
		void compare(List<Path> runs);

		/** Runs the experiment of a run again, exactly as it was. */
		void again(Path run);

		/** Makes an experiment of the one that a run has done. */
		void experiment(Path run);
	}

	private final Callable<List<RunRow>> source;
	private final Text search;
	private final Button varying;
	private final Button compare;
	private final Label status;
	private final DataTable table;
	private final NoteBar notes;
	private final Background background;
	private RunList all = RunList.of(List.of());
	private RunList shown = all;
	private List<RunColumn> columns = List.of();
	private boolean again;

	/** @param source reads the runs, in the background */
	public RunTablePane(Composite parent, Callable<List<RunRow>> source, Actions actions) {
		super(parent, SWT.NONE);
		this.source = source;
		Composite bar = PaneBar.over(this);
		search = PaneBar.search(bar, "Search runs", this::refresh);
		search.setToolTipText("Finds the runs that have all these words in a name, setting, tag or note, as in L=8 draft");
		varying = PaneBar.check(bar, "Only what &differs", "Hides columns whose cells are all the same", this::refresh);
		PaneBar.button(bar, "C&olumns\u2026", "Chooses facts, settings and results", this::chooseColumns);
		compare = PaneBar.button(bar, "Com&pare",
				"Shows the selected runs beside each other: select two or more that have results",
				() -> actions.compare(comparable()));
		table = new DataTable(this);
		PaneBar.button(bar, "E&xport\u2026", "Writes the rows shown to a CSV file", () -> TableSaver.ask(table, "runs"));
		status = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.named("runs");
		table.addAction("&Show Results", this::one, () -> actions.open(chosen()));
		table.addAction("Run &Again", this::one, () -> actions.again(chosen()));
		table.addAction("&New Experiment from This Run\u2026", this::one, () -> actions.experiment(chosen()));
		table.onOpen(row -> actions.open(shown.rows().get(row).folder()));
		notes = new NoteBar(this, this::annotate);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(notes);
		table.onSelect(this::selected);
		addListener(SWT.Resize, _ -> roomForNotes(table.selectedRows().length > 0));
		background = new Background(this);
		compare.setEnabled(false);
		load();
	}

	@Override
	public boolean setFocus() {
		return search.setFocus();
	}

	/** Reads the runs anew. */
	public void load() {
		background.run("Reading the runs of the workspace", () -> {
			RunList read = RunList.of(source.call());
			List<RunColumn> possible = RunColumns.all(read.rows());
			return new Reading(read, possible, RunColumns.usual(read.rows(), possible));
		}, this::show, e -> tell("The runs cannot be listed: " + e.getMessage()));
	}

	private record Reading(RunList runs, List<RunColumn> possible, List<RunColumn> usual) {
	}

	private void show(Reading reading) {
		boolean same = reading.runs().rows().equals(all.rows());
		all = reading.runs();
		List<String> wanted = ColumnPreference.chosen();
		columns = wanted.isEmpty() ? reading.usual()
				: reading.possible().stream().filter(column -> wanted.contains(column.id())).toList();
		if (!same || shown.rows().isEmpty()) {
			refresh();
		}
		boolean running = all.rows().stream().anyMatch(RunRow::running);
		if (running && !again) {
			again = true;
			getDisplay().timerExec(AGAIN, () -> {
				again = false;
				if (!isDisposed() && isVisible()) {
					load();
				}
			});
		}
	}

	private void refresh() {
		RunRow chosen = Arrays.stream(table.selectedRows()).mapToObj(shown.rows()::get).findFirst().orElse(null);
		shown = all.matching(search.getText());
		List<RunRow> rows = shown.rows();
		table.show(columns.stream().filter(column -> !varying.getSelection() || rows.size() < 2 || column.differs(rows))
				.map(column -> column.of(rows)).toList(), rows.size());
		int row = chosen == null ? -1 : rows.stream().map(RunRow::folder).toList().indexOf(chosen.folder());
		table.select(row);
		selected(row);
		tell(all.rows().isEmpty() ? "No runs yet: run an experiment, or import a run into a project"
				: rows.size() == all.rows().size() ? rows.size() + (rows.size() == 1 ? " run" : " runs") : rows.size()
						+ " of " + all.rows().size()
						+ " runs");
	}

	/** Where there is room for a few rows only, notes have theirs once a run is selected that they are of. */
	private void roomForNotes(boolean wanted) {
		boolean shownNow = wanted || getClientArea().height >= ROOM_FOR_ALL;
		GridData place = (GridData) notes.getLayoutData();
		if (place.exclude == shownNow) {
			place.exclude = !shownNow;
			notes.setVisible(shownNow);
			layout();
		}
	}

	private void selected(int row) {
		roomForNotes(row >= 0);
		notes.show(row < 0 ? null : shown.rows().get(row));
		compare.setEnabled(comparable().size() > 1);
		if (row >= 0 && !shown.rows().get(row).problem().isEmpty()) {
			tell(shown.rows().get(row).problem());
		}
	}

	private boolean one() {
		return table.selectedRows().length == 1;
	}

	private Path chosen() {
		return shown.rows().get(table.selectedRows()[0]).folder();
	}

	private List<Path> comparable() {
		return Arrays.stream(table.selectedRows()).mapToObj(shown.rows()::get).filter(row -> !row.numbers().isEmpty())
				.map(RunRow::folder).toList();
	}

	private void tell(String words) {
		status.setText(words);
		status.requestLayout();
	}

	private void chooseColumns() {
		List<RunColumn> possible = RunColumns.all(all.rows());
		List<String> before = columns.stream().map(RunColumn::id).toList();
		choose(ColumnDialog.ask(getShell(), possible,
				possible.stream().filter(column -> before.contains(column.id())).toList()));
	}

	private void choose(List<RunColumn> chosen) {
		if (!chosen.isEmpty()) {
			columns = chosen;
			ColumnPreference.keep(chosen.stream().map(RunColumn::id).toList());
			refresh();
		}
	}

	/** Small and rare, so that it is written at once: what was typed is not lost with the window. */
	private void annotate(RunRow row, RunNote note) {
		try {
			note.write(row.folder());
		} catch (IOException e) {
			MessageDialog.openError(getShell(), "Note", "The note of " + row.folder() + " cannot be kept: " + e.getMessage());
			return;
		}
		all = all.with(row);
		getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				refresh();
			}
		});
	}
}
