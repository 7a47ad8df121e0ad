// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.core.result.Result;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.ResultFigureProvider.Scope;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** Shows the figure of a result that the user chooses by name: all arms in one picture. */
public final class FiguresPane extends Composite {

	/** Types that have views of their own or nothing to look at. */
	private static final List<String> ELSEWHERE = List.of("tree", "configurations", "table");

	private static final String VERDICT = "verdict";

	private final RunSelection selection;
	private final FigureCatalog catalog;
	private final Combo names;
	private final PlaceChooser chooser;
	private final FigureCanvas canvas;
	private final Background background;
	private List<Choice> choices = List.of();

	/**
	 * A result by name and type; the same name may stand for a scalar and for a histogram of it.
	 *
	 * @param beside who draws it beside its ordinary figure; null for the ordinary one
	 */
	private record Choice(String name, String type, ResultFigureProvider beside) {

		boolean fits(ResultEntry entry) {
			return entry.type().equals(type) && (entry.name().equals(name) || type.equals(VERDICT));
		}

		String text() {
			String what = beside == null ? type : beside.name().toLowerCase(Locale.ROOT);
			return name.replace('-', ' ') + (what.equals("scalar") || what.equals(VERDICT) ? "" : " (" + what + ")");
		}
	}

	/** A pane that shows what is selected. @param catalog who draws */
	public FiguresPane(Composite parent, RunSelection selection, FigureCatalog catalog) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.catalog = catalog;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		Composite bar = new Composite(this, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.spacing = 6;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Result");
		names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		names.addListener(SWT.Selection, e -> load());
		chooser = new PlaceChooser(bar, selection, "series", "histogram", "matrix", "tree", VERDICT);
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.onPick(hit -> sampleHit(hit.key()));
		background = new Background(this);
		RunSelection.Listener listener = new RunSelection.Listener() {
			@Override
			public void runChanged() {
				fill();
				load();
			}

			@Override
			public void placeChanged() {
				load();
			}
		};
		selection.add(listener);
		addListener(SWT.Dispose, e -> selection.remove(listener));
		fill();
		load();
	}

	/** The canvas, for export actions and tests. */
	public FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void fill() {
		Choice before = chosen();
		LinkedHashSet<Choice> found = new LinkedHashSet<>();
		for (ResultEntry entry : selection.run().entries()) {
			if (entry.type().equals(VERDICT)) {
				found.add(new Choice("verdicts", VERDICT, null)); // all in one picture
			} else if (!ELSEWHERE.contains(entry.type())) {
				found.add(new Choice(entry.name(), entry.type(), null));
			} else if (entry.type().equals("tree")) {
				catalog.beside().forEach(provider -> found.add(new Choice(entry.name(), entry.type(), provider)));
			}
		}
		choices = new ArrayList<>(found);
		names.setItems(choices.stream().map(Choice::text).toArray(String[]::new));
		names.select(Math.max(0, choices.indexOf(before)));
		names.setEnabled(!choices.isEmpty());
		requestLayout();
	}

	private Choice chosen() {
		int index = names.getSelectionIndex();
		return index < 0 || index >= choices.size() ? null : choices.get(index);
	}

	private void load() {
		ShownRun run = selection.run();
		Choice choice = chosen();
		ResultKey place = selection.place();
		if (run.isNone() || choice == null) {
			background.cancel();
			canvas.say(run.isNone() ? run.name() : "This run has no curves, histograms or numbers.");
			return;
		}
		chooser.setVisible(!choice.type().equals("scalar")); // a scalar is drawn over all places
		background.run("Drawing " + choice.name(), () -> draw(run, choice, place), canvas::show,
				e -> canvas.say("The figure cannot be shown: " + e.getMessage()));
	}

	private Figure draw(ShownRun run, Choice choice, ResultKey place) throws IOException {
		List<ResultEntry> all = run.entries().stream().filter(choice::fits).toList();
		Result first = run.reader().load(all.getFirst());
		ResultFigureProvider provider = Optional.ofNullable(choice.beside()).or(() -> catalog.provider(first))
				.filter(found -> found.draws(first))
				.orElseThrow(() -> new IOException("no plug-in draws this result of type '" + choice.type() + "'"));
		List<ResultEntry> entries = all.stream().filter(entry -> inScope(provider.scope(), entry.key(), place)).toList();
		List<ResultEntry> used = (entries.isEmpty() ? all.subList(0, 1) : entries).stream().limit(provider.capacity())
				.toList();
		List<Result> results = run.reader().load(used);
		List<Subject> subjects = new ArrayList<>();
		for (int i = 0; i < used.size(); i++) {
			ResultKey key = used.get(i).key();
			subjects.add(new Subject(key.arm(), key.point(), key.sample(), results.get(i)));
		}
		return provider.figure(subjects);
	}

	private static boolean inScope(Scope scope, ResultKey key, ResultKey place) {
		return switch (scope) {
			case EVERYTHING -> true;
			case ARMS_AND_POINTS -> key.sample() == place.sample();
			case ARMS -> key.sample() == place.sample() && key.point().equals(place.point());
		};
	}

	/** A dot of a comparison stands for a sample: go there. */
	private void sampleHit(int sample) {
		ResultKey place = selection.place();
		ResultKey key = new ResultKey(place.arm(), place.point(), sample);
		if (selection.run().entries().stream().anyMatch(entry -> entry.key().equals(key))) {
			selection.go(key);
		}
	}
}
