// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.spinscape.figures.Figure;
import org.spinscape.figures.exchange.ExchangeFigures;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.live.TracedRun;
import org.spinscape.ui.live.TracedRuns;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/**
 * The exchange diagram of a task of a run under way, or of a place of the run that is shown. A run that begins is turned to
 * by itself, as long as the user has not chosen another. Looks four times a second while it can be seen.
 */
public final class ExchangePane extends Composite {

	private static final int REFRESH_MILLISECONDS = 250;
	private static final int NUMBERS_WIDTH = 110;
	private static final String NONE = "No run of this session exchanges temperatures, and the results that are shown say"
			+ " nothing about it: run an experiment with the sampler parallel-tempering, or select a run that had one.";
	private static final String NOT_RECORDED = "Where the walkers were was not recorded: give parallel-tempering a history.";

	private final RunSelection selection;
	private final Combo runs;
	private final Composite taskPlace;
	private final Combo tasks;
	private final PlaceChooser place;
	private final Text numbers;
	private final ControlDecoration wrong;
	private final FigureCanvas canvas;
	private final Background background;
	private List<TracedRun> offered = List.of();
	/** Null for the run that is shown. */
	private TracedRun live;
	private boolean chosen;
	private ExchangeSource source;
	private double drawnUpTo = Double.NaN;

	/** A pane that shows runs of this session, or what is selected. */
	public ExchangePane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		Composite bar = PaneBar.over(this);
		runs = new Combo(PaneBar.named(bar, "&Run"), SWT.READ_ONLY);
		runs.setToolTipText("A run of this session, or the run whose results the views show");
		runs.addListener(SWT.Selection, _ -> choose());
		taskPlace = PaneBar.named(bar, "&Task");
		tasks = new Combo(taskPlace, SWT.READ_ONLY);
		tasks.addListener(SWT.Selection, _ -> follow(true));
		place = new PlaceChooser(bar, selection, "series");
		numbers = new Text(PaneBar.named(bar, "&Walkers"), SWT.BORDER);
		GridDataFactory.swtDefaults().hint(NUMBERS_WIDTH, SWT.DEFAULT).indent(4, 0).applyTo(numbers);
		numbers.setMessage("1, 5-8");
		numbers.setToolTipText("Whose lines are drawn: numbers and ranges, such as 1, 5-8; empty for a few");
		numbers.addListener(SWT.Modify, _ -> draw());
		wrong = new ControlDecoration(numbers, SWT.TOP | SWT.LEFT);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		wrong.hide();
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				offer();
				load();
			}
		});
		offer();
		load();
		look();
	}

	/** The canvas, for tests. */
	public FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void look() {
		if (isDisposed()) {
			return;
		}
		if (isVisible()) {
			offer();
			follow(false);
		}
		getDisplay().timerExec(REFRESH_MILLISECONDS, this::look);
	}

	/** Lists the runs of this session whose walkers exchange temperatures, and the one that is shown. */
	private void offer() {
		List<TracedRun> now = TracedRuns.all().stream().filter(run -> !run.exchanges().tasks().isEmpty()).toList();
		List<String> names = new ArrayList<>();
		now.forEach(run -> names.add(run.name() + (run.over() ? "" : " (under way)")));
		names.add(shownName());
		if (!names.equals(List.of(runs.getItems()))) {
			offered = now;
			runs.setItems(names.toArray(String[]::new));
			runs.getParent().getParent().layout();
			if (live != null && !offered.contains(live)) {
				live = null;
				chosen = false;
			}
		}
		if (!chosen) {
			live = offered.stream().filter(run -> !run.over()).findFirst().orElse(live);
		}
		int index = live == null ? offered.size() : offered.indexOf(live);
		if (runs.getSelectionIndex() != index) {
			runs.select(index);
			turn();
		}
	}

	private String shownName() {
		ShownRun run = selection.run();
		return run.isNone() ? "results shown: none" : "results shown: " + run.name();
	}

	private void choose() {
		int index = runs.getSelectionIndex();
		live = index < offered.size() ? offered.get(index) : null;
		chosen = live == null || live.over();
		turn();
	}

	private void turn() {
		show(taskPlace, live != null);
		show(place, live == null);
		taskPlace.getParent().getParent().layout(true, true);
		source = null;
		drawnUpTo = Double.NaN;
		if (live == null) {
			load();
		} else {
			background.cancel();
			follow(true);
		}
	}

	private static void show(Composite part, boolean wanted) {
		part.setVisible(wanted);
		RowData data = new RowData();
		data.exclude = !wanted;
		part.setLayoutData(data);
	}

	/** Draws what a run of this session has told since. @param always also if that is nothing */
	private void follow(boolean always) {
		if (live == null) {
			return;
		}
		List<String> ids = live.exchanges().tasks();
		if (!ids.equals(List.of(tasks.getItems()))) {
			String before = tasks.getText();
			boolean newest = tasks.getSelectionIndex() == tasks.getItemCount() - 1;
			tasks.setItems(ids.toArray(String[]::new));
			tasks.select(newest || !ids.contains(before) ? ids.size() - 1 : ids.indexOf(before));
			taskPlace.getParent().getParent().layout(true, true);
		}
		String task = tasks.getText();
		live.exchanges().of(task).ifPresent(points -> {
			double upTo = points.sweeps()[points.sweeps().length - 1];
			if (always || upTo != drawnUpTo) {
				drawnUpTo = upTo;
				source = ExchangeSource.live(task, points);
				draw();
			}
		});
	}

	/** Reads the results of the place that is shown. */
	private void load() {
		if (live != null) {
			return;
		}
		ShownRun run = selection.run();
		ResultKey key = selection.place();
		source = null;
		if (run.isNone() || key == null || !ExchangeSource.isAt(run, key)) {
			background.cancel();
			canvas.say(NONE);
			return;
		}
		background.run("Reading exchanges", () -> ExchangeSource.stored(run, key), read -> {
			source = read;
			draw();
		}, e -> canvas.say("The exchange diagram cannot be shown: " + e.getMessage()));
	}

	private void draw() {
		if (source == null) {
			return;
		}
		numbers.setEnabled(source.walkers() > 0);
		Optional<List<Integer>> walkers = walkers(source.walkers());
		if (walkers.isPresent()) {
			Figure figure = ExchangeFigures.of(source.exchanges(), walkers.get()).titled(source.head());
			canvas.show(source.walkers() > 0 ? figure : figure.explained(NOT_RECORDED));
		}
	}

	/** Those that the user wants; empty, with a mark at the field, if it cannot be understood. */
	private Optional<List<Integer>> walkers(int there) {
		try {
			List<Integer> wanted = there == 0 ? List.of() : WalkerNumbers.parse(numbers.getText(), there);
			wrong.hide();
			return Optional.of(wanted);
		} catch (IllegalArgumentException e) {
			wrong.setDescriptionText(e.getMessage());
			wrong.show();
			return Optional.empty();
		}
	}
}
