// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.figures.weights.FieldFigures;
import org.spinscape.figures.weights.FieldTiles.Order;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/** What the units of the first layer see, in the state of the selected minimum, each as a small picture. */
public final class FieldsPane extends Composite {

	private final RunSelection selection;
	private final Supplier<Optional<Path>> folder;
	private final Combo order;
	private final FigureCanvas canvas;
	private final Background background;
	private final FieldQuery query = new FieldQuery();
	private FieldQuery.Seen seen;

	/** A pane that shows what is selected. @param folder the directory of the run that is shown */
	public FieldsPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.folder = folder;
		Composite bar = PaneBar.over(this);
		order = new Combo(PaneBar.named(bar, "&Units"), SWT.READ_ONLY);
		order.setItems("by strength", "by number");
		order.select(0);
		order.setToolTipText("The order of the units: the root of the sum of their squared weights, or their numbers");
		order.addListener(SWT.Selection, _ -> draw());
		new PlaceChooser(bar, selection, ShownLandscape.STATES, ShownLandscape.TREE, "matrix")
				.setToolTipText("The place whose units are shown");
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void minimumChanged() {
				load();
			}
		});
		addListener(SWT.Show, _ -> load());
		load();
	}

	/** The canvas, for tests. */
	public FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	private void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		seen = null;
		if (run.isNone() || place == null) {
			background.cancel();
			canvas.say(run.name());
			return;
		}
		Optional<Path> home = folder.get();
		int minimum = selection.minimum();
		background.run("Reading receptive fields", () -> query.find(run, home, place, minimum), found -> {
			seen = found;
			draw();
		}, e -> canvas.say(e.getMessage()));
	}

	private void draw() {
		if (seen != null) {
			canvas.show(FieldFigures.of("receptive-fields", seen.caption(), seen.tiles(),
					order.getSelectionIndex() == 0 ? Order.STRENGTH : Order.NUMBER));
		}
	}
}
