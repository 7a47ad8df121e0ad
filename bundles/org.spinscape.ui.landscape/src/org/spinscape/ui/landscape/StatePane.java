// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.core.result.Configurations.Layout;
import org.spinscape.figures.result.StateFigures;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownState;
import org.spinscape.ui.selection.ShownRun;

/** Draws the state of the selected minimum, or the ground state if none is selected. */
public final class StatePane extends Composite {

	private final RunSelection selection;
	private final FigureCanvas canvas;
	private final Background background;
	private ShownLandscape landscape;

	/** A pane that shows what is selected. */
	public StatePane(Composite parent, RunSelection selection) {
		super(parent, SWT.NONE);
		this.selection = selection;
		GridLayoutFactory.fillDefaults().applyTo(this);
		canvas = new FigureCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		background = new Background(this);
		selection.follow(this, new RunSelection.Listener() {
			@Override
			public void placeChanged() {
				load();
			}

			@Override
			public void minimumChanged() {
				draw();
			}
		});
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

	private void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		landscape = null;
		if (run.isNone()) {
			background.cancel();
			canvas.say(run.name());
			return;
		}
		background.run("Reading states", () -> ShownLandscape.read(run, place), found -> {
			landscape = found;
			draw();
		}, e -> canvas.say("The state cannot be shown: " + e.getMessage()));
	}

	private void draw() {
		if (landscape == null || !Objects.equals(landscape.key(), selection.place())) {
			return;
		}
		ShownState state = ShownState.of(landscape, selection.minimum());
		if (state == null) {
			canvas.say("No states were kept at this place.");
			return;
		}
		if (!StateFigures.drawable(state.text())) {
			canvas.say("States of this kind have no picture: " + state.caption()
					+ ". Weights of networks have one in the view Receptive"
					+ " Fields.");
			return;
		}
		Layout layout = landscape.states() == null ? Layout.NONE : landscape.states().layout();
		canvas.show(StateFigures.of("state", state.caption(), state.text(), state.reference(), layout));
	}
}
