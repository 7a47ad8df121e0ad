// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.selection.LevelWords;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;
import org.spinscape.ui.table.TableSaver;

/** Lists what the data say about each claim, all samples in one row or each in its own, and below it the evidence. */
public final class VerdictsPane extends Composite {

	private static final int TABLE_SHARE = 60;

	/** How much wider than high the view must be for the evidence to stand beside the table. */
	private static final double WIDE = 2.2;

	private final RunSelection selection;
	private final Combo level;
	private final Button grouped;
	private final Button export;
	private final Label status;
	private final DataTable table;
	private final Text evidence;
	private final Background background;
	private List<PlacedVerdict> all = List.of();
	private List<VerdictGroup> shown = List.of();

	/** A pane that shows what is selected. */
	public VerdictsPane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		Composite bar = PaneBar.over(this);
		new Label(bar, SWT.NONE).setText("Level");
		level = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		level.addListener(SWT.Selection, e -> refresh());
		grouped = PaneBar.check(bar, "&Group samples",
				"Shows one row for all samples of an arm, with those that do not support"
						+ " the claim", () -> {
							fill();
							refresh();
						});
		grouped.setSelection(true);
		export = new Button(bar, SWT.PUSH);
		export.setText("E&xport\u2026");
		export.setToolTipText("Writes the verdicts shown with their evidence to a CSV file");
		status = new Label(bar, SWT.NONE);
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		sash.addListener(SWT.Resize, e -> sash.setOrientation(orientation(sash.getSize())));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new DataTable(sash);
		table.named("verdicts");
		table.onSelect(this::select);
		export.addListener(SWT.Selection, e -> TableSaver.ask(table, "verdicts"));
		Composite beside = new Composite(sash, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(beside);
		evidence = new Text(beside, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 20).applyTo(evidence);
		sash.setWeights(TABLE_SHARE, 100 - TABLE_SHARE);
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

	/** A low, wide view has more room beside the table than below it. */
	private static int orientation(Point size) {
		return size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		if (run.isNone()) {
			background.cancel();
			say(run.name());
			return;
		}
		background.run("Reading verdicts", () -> PlacedVerdict.read(run), read -> {
			all = read;
			fill();
			refresh();
		}, e -> say("The verdicts cannot be shown: " + e.getMessage()));
	}

	private void say(String words) {
		all = List.of();
		fill();
		refresh();
		status.setText(words);
		status.requestLayout();
	}

	private List<VerdictGroup> rows() {
		return grouped.getSelection() ? VerdictGroup.of(all)
				: all.stream().map(each -> new VerdictGroup(List.of(each))).toList();
	}

	/** Each level with its number of rows; what was chosen stays chosen. */
	private void fill() {
		int before = Math.max(0, level.getSelectionIndex());
		List<VerdictGroup> rows = rows();
		List<String> items = new ArrayList<>(List.of("all (" + rows.size() + ")"));
		for (Level each : PlacedVerdict.LEVELS) {
			items.add(LevelWords.of(each) + " (" + rows.stream().filter(row -> row.level() == each).count() + ")");
		}
		level.setItems(items.toArray(String[]::new));
		level.select(before);
		level.setEnabled(!all.isEmpty());
		level.requestLayout();
	}

	private void refresh() {
		int chosen = level.getSelectionIndex();
		List<VerdictGroup> rows = rows();
		shown = chosen <= 0 ? rows
				: rows.stream().filter(row -> row.level() == PlacedVerdict.LEVELS.get(chosen - 1)).toList();
		export.setEnabled(!shown.isEmpty());
		status.setText(all.isEmpty() ? "This run makes no claims." : shown.isEmpty() ? "None of this level." : "");
		status.requestLayout();
		table.show(all.isEmpty() ? List.of() : grouped.getSelection() ? groupColumns(shown) : columns(shown), shown.size());
		evidence.setText("");
		if (!shown.isEmpty()) {
			table.select(0);
			tell(0);
		}
	}

	private void select(int row) {
		tell(row);
		selection.go(shown.get(row).first().key());
	}

	private void tell(int row) {
		evidence.setText(shown.get(row).sentences());
	}

	private static TableColumn level(List<VerdictGroup> rows) {
		return TableColumn.ranked("level", "Whether the data support the claim", 130,
				i -> LevelWords.of(rows.get(i).level()), i -> rows.get(i).rank());
	}

	private static TableColumn claim(List<VerdictGroup> rows) {
		return TableColumn.words("claim", "What is asserted", 360, i -> rows.get(i).first().verdict().meaning());
	}

	private static TableColumn arm(List<VerdictGroup> rows) {
		return TableColumn.words("arm", "Arm of the experiment", 110, i -> rows.get(i).first().key().arm());
	}

	private static TableColumn result(List<VerdictGroup> rows) {
		return TableColumn.words("result", "Name of the verdict among the results", 170,
				i -> rows.get(i).first().verdict().tag().title());
	}

	private static List<TableColumn> groupColumns(List<VerdictGroup> rows) {
		return List.of(level(rows), claim(rows), arm(rows),
				TableColumn.words("samples", "How many samples support the claim, and which do not", 380,
						i -> rows.get(i).words()),
				TableColumn.words("evidence", "Numbers and tests behind the gravest verdict", 360,
						i -> rows.get(i).first().verdict().evidence()),
				result(rows));
	}

	private static List<TableColumn> columns(List<VerdictGroup> rows) {
		List<TableColumn> columns = new ArrayList<>(List.of(level(rows), claim(rows), arm(rows)));
		if (rows.stream().anyMatch(row -> !row.first().key().point().isEmpty())) {
			columns.add(TableColumn.words("point", "Values of the swept parameters", 130,
					i -> PlaceText.point(rows.get(i).first().key().point())));
		}
		columns.add(TableColumn.numbers("sample", "Index of the disorder sample", 70,
				i -> PlaceText.sample(rows.get(i).first().key()), i -> rows.get(i).first().key().sample()));
		columns.add(TableColumn.words("evidence", "Numbers and tests behind the verdict", 360,
				i -> rows.get(i).first().verdict().evidence()));
		columns.add(result(rows));
		return columns;
	}
}
