// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.figures.Figure;
import org.spinscape.figures.result.FigureCatalog;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/** Shows the figure of a result that the user chooses by name: all arms in one picture. */
public final class FiguresPane extends Composite {

	private static final int VISIBLE_CHOICES = 30;

	private final RunSelection selection;
	private final FigureCatalog catalog;
	private final Combo names;
	private final PlaceChooser chooser;
	private final FigureCanvas canvas;
	private final Background background;
	private final FigureMemory memory = new FigureMemory();
	private List<FigureChoice> choices = List.of();

	/** A pane that shows what is selected. @param catalog who draws */
	public FiguresPane(Composite parent, RunSelection selection, FigureCatalog catalog) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.catalog = catalog;
		Composite bar = PaneBar.over(this);
		new Label(bar, SWT.NONE).setText("Result");
		names = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		names.setVisibleItemCount(VISIBLE_CHOICES);
		names.addListener(SWT.Selection, e -> load());
		chooser = new PlaceChooser(bar, selection, "series", "histogram", "matrix", "tree", FigureChoice.VERDICT);
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.onPick(hit -> sampleHit(hit.key()));
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
		});
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

	/** The choice stays if the run offers it; at first it is the plainest figure. */
	private void fill() {
		FigureChoice before = chosen();
		List<FigureChoice> offered = FigureChoice.of(selection.run(), catalog);
		if (offered.equals(choices) && before != null) {
			return;
		}
		choices = offered;
		names.setItems(choices.stream().map(FigureChoice::text).toArray(String[]::new));
		int plain = choices.stream().filter(FigureChoice::plain).findFirst().map(choices::indexOf).orElse(0);
		int again = choices.indexOf(before);
		names.select(again < 0 ? plain : again);
		names.setEnabled(!choices.isEmpty());
		requestLayout();
	}

	private FigureChoice chosen() {
		int index = names.getSelectionIndex();
		return index < 0 || index >= choices.size() ? null : choices.get(index);
	}

	private void load() {
		ShownRun run = selection.run();
		FigureChoice choice = chosen();
		ResultKey place = selection.place();
		if (run.isNone() || choice == null) {
			background.cancel();
			canvas.say(run.isNone() ? run.name() : "This run has no curves, histograms or numbers.");
			return;
		}
		chooser.setVisible(!choice.everywhere());
		Optional<Figure> known = memory.find(run, choice, place);
		if (known.isPresent()) {
			background.cancel();
			canvas.show(known.get());
			return;
		}
		background.run("Drawing " + choice.title(), () -> choice.draw(run, catalog, place), figure -> {
			memory.keep(run, choice, place, figure);
			canvas.show(figure);
		}, e -> canvas.say("The figure cannot be shown: " + e.getMessage()));
	}

	/** A dot of a comparison stands for a sample: go there. Those of other figures stand for other things. */
	private void sampleHit(int sample) {
		if (chosen() == null || !chosen().scalar()) {
			return;
		}
		ResultKey place = selection.place();
		ResultKey key = new ResultKey(place.arm(), place.point(), sample);
		if (selection.run().entries().stream().anyMatch(entry -> entry.key().equals(key))) {
			selection.go(key);
		}
	}
}
