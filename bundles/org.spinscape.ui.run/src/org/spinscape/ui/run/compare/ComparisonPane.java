// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.compare;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.compare.RunComparison;
import org.spinscape.figures.Figure;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.figures.run.ComparedFigures;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableSaver;

/** Joint figures of several runs above a table of their settings, numbers and differences. */
public final class ComparisonPane extends Composite {

	private static final int VISIBLE_CHOICES = 30;
	private static final int[] SHARES = { 55, 45 };

	private final FigureCatalog drawers;
	private final Catalog catalog;
	private final Combo names;
	private final Label status;
	private final FigureCanvas canvas;
	private final DataTable table;
	private final Background background;
	private List<Figure> figures = List.of();

	/** An empty comparison. @param drawers who draws @param catalog who declares the defaults of settings */
	public ComparisonPane(Composite parent, FigureCatalog drawers, Catalog catalog) {
		super(parent, SWT.NONE);
		this.drawers = drawers;
		this.catalog = catalog;
		Composite bar = PaneBar.over(this);
		new Label(bar, SWT.NONE).setText("Figure");
		names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		names.setVisibleItemCount(VISIBLE_CHOICES);
		names.addListener(SWT.Selection, _ -> draw());
		Button export = new Button(bar, SWT.PUSH);
		export.setText("E&xport Table\u2026");
		status = new Label(bar, SWT.NONE);
		SashForm halves = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		canvas = new FigureCanvas(halves);
		table = new DataTable(halves);
		table.named("comparison");
		export.addListener(SWT.Selection, _ -> TableSaver.ask(table, "comparison"));
		halves.setWeights(SHARES);
		background = new Background(this);
		canvas.say("Select two or more runs in the Runs view and press Compare.");
	}

	/** The canvas, for tests. */
	public FigureCanvas canvas() {
		return canvas;
	}

	/** The table, for tests. */
	public DataTable table() {
		return table;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private record Reading(RunComparison comparison, List<Figure> figures) {
	}

	/** Compares the runs in these folders; the first is what the others are compared with. */
	public void show(List<Path> folders) {
		Callable<Reading> read = () -> {
			RunComparison comparison = RunComparison.of(folders, catalog);
			Map<String, ResultsFile> runs = new LinkedHashMap<>();
			for (int i = 0; i < folders.size(); i++) {
				runs.put(comparison.runs().get(i), ResultsFile.open(RunDirectory.open(folders.get(i)).results()));
			}
			return new Reading(comparison, ComparedFigures.of(runs, drawers));
		};
		background.run("Comparing runs", read, this::show, e -> {
			figures = List.of();
			names.removeAll();
			table.show(List.of(), 0);
			canvas.say("The runs cannot be compared: " + e.getMessage());
		});
	}

	private void show(Reading reading) {
		String before = names.getText();
		figures = reading.figures();
		names.setItems(figures.stream().map(figure -> figure.name().replace('-', ' ')).toArray(String[]::new));
		names.select(Math.max(0, names.indexOf(before)));
		status.setText(String.join(", ", reading.comparison().runs()));
		names.requestLayout();
		status.requestLayout();
		ComparisonRows rows = new ComparisonRows(reading.comparison());
		table.show(rows.columns(), rows.count());
		draw();
	}

	private void draw() {
		int chosen = names.getSelectionIndex();
		if (chosen < 0) {
			canvas.say("These runs have no figure in common.");
		} else {
			canvas.show(figures.get(chosen));
		}
	}
}
