// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.figures.result.StateFigures;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;
import org.spinscape.ui.selection.ShownState;

/** Draws the state of the selected minimum, or the ground state if none is selected. */
public final class StatePane extends PicturePane<ShownLandscape> {

	/** A pane that shows what is selected. */
	public StatePane(Composite parent, RunSelection selection) {
		super(parent, selection, "Reading states");
		GridLayoutFactory.fillDefaults().applyTo(this);
		attach();
	}

	@Override
	Callable<ShownLandscape> reading(ShownRun run, ResultKey place) {
		return () -> ShownLandscape.read(run, place);
	}

	@Override
	String words(Exception fault) {
		return "The state cannot be shown: " + fault.getMessage();
	}

	@Override
	void draw(ShownLandscape landscape) {
		if (!Objects.equals(landscape.key(), selection().place())) {
			return; // what belongs to the place is being read
		}
		ShownState state = ShownState.of(landscape, selection().minimum());
		if (state == null) {
			canvas().say("No states were kept at this place.");
			return;
		}
		if (!landscape.layout().signs()) {
			canvas().say("States of this kind have no picture: " + state.caption()
					+ ". Weights of networks have one in the view Receptive"
					+ " Fields.");
			return;
		}
		canvas().show(StateFigures.of("state", state.caption(), state.text(), state.reference(), landscape.layout()));
	}
}
