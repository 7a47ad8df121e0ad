// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.figures.weights.FieldFigures;
import org.spinscape.figures.weights.FieldTiles.Order;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.PaneBar;
import org.spinscape.ui.selection.PlaceChooser;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownLandscape;
import org.spinscape.ui.selection.ShownRun;

/** What the units of the first layer see, in the state of the selected minimum, each as a small picture. */
public final class FieldsPane extends PicturePane<FieldQuery.Seen> {

	private final Supplier<Optional<Path>> folder;
	private final Combo order;
	private final FieldQuery query = new FieldQuery();
	private final StepBar training;
	private List<Integer> frames = List.of();

	/** A pane that shows what is selected. @param folder the directory of the run that is shown */
	public FieldsPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, selection, "Reading receptive fields");
		this.folder = folder;
		Composite bar = PaneBar.over(this);
		order = new Combo(PaneBar.named(bar, "&Units"), SWT.READ_ONLY);
		order.setItems("by strength", "by number");
		order.select(0);
		order.setToolTipText("The order of the units: the root of the sum of their squared weights, or their numbers");
		order.addListener(SWT.Selection, _ -> redrawPicture());
		new PlaceChooser(bar, selection, ShownLandscape.STATES, ShownLandscape.TREE, "matrix")
				.setToolTipText("The place whose units are shown");
		attach();
		training = new StepBar(this, "training", step -> "after step " + frames.get(step), _ -> redrawPicture());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(training);
		training.setVisible(false);
	}

	@Override
	Callable<FieldQuery.Seen> reading(ShownRun run, ResultKey place) {
		Optional<Path> home = folder.get();
		int minimum = selection().minimum();
		return () -> query.find(run, home, place, minimum);
	}

	/** Weights are those of a state: another minimum has others. */
	@Override
	void follow() {
		load();
	}

	@Override
	void draw(FieldQuery.Seen seen) {
		offer(List.copyOf(seen.frames().keySet()));
		Order chosen = order.getSelectionIndex() == 0 ? Order.STRENGTH : Order.NUMBER;
		if (frames.isEmpty()) {
			canvas().show(FieldFigures.of("receptive-fields", seen.caption(), seen.tiles(), chosen));
			return;
		}
		int step = frames.get(training.step());
		canvas().show(FieldFigures.frame("receptive-fields", seen.caption() + " after training step " + step,
				seen.frames().get(step), seen.tiles(), chosen));
	}

	/** The times of the training that there are, the last of them first to be seen. */
	private void offer(List<Integer> steps) {
		if (!steps.equals(frames)) {
			frames = steps;
			training.setVisible(!steps.isEmpty());
			((GridData) training.getLayoutData()).exclude = steps.isEmpty();
			if (!steps.isEmpty()) {
				training.steps(steps.size());
				training.go(steps.size() - 1);
			}
			layout();
		}
	}
}
