// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.concurrent.Callable;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.Background;
import org.spinscape.ui.figure.FigureCanvas;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.ShownRun;

/**
 * A pane with one picture of the place that is selected: what it needs is read in the background, and where there is nothing
 * to see it says so.
 *
 * @param <T> what is read for the picture
 */
abstract class PicturePane<T> extends Composite {

	private final RunSelection selection;
	private final String task;
	private FigureCanvas canvas;
	private Background background;
	private T read;

	/** @param task what reading is called while it is under way */
	PicturePane(Composite parent, RunSelection selection, String task) {
		super(parent, SWT.NONE);
		this.selection = selection;
		this.task = task;
	}

	/**
	 * Puts the picture below what there is, shows what is selected, and from now on whatever will be. The pane has its layout,
	 * of one column.
	 */
	final void attach() {
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
				follow();
			}
		});
		load();
	}

	/** Reads what the picture needs; called in the background. */
	abstract Callable<T> reading(ShownRun run, ResultKey place);

	/** Draws what was read. */
	abstract void draw(T found);

	/** Why there is nothing to see, for people. */
	String words(Exception fault) {
		return String.valueOf(fault.getMessage());
	}

	/** Shows the minimum that is selected now. */
	void follow() {
		redrawPicture();
	}

	/** Draws what was read again, if anything was. */
	final void redrawPicture() {
		if (read != null) {
			draw(read);
		}
	}

	/** Reads anew and draws. */
	final void load() {
		ShownRun run = selection.run();
		ResultKey place = selection.place();
		read = null;
		if (run.isNone() || place == null) {
			background.cancel();
			canvas.say(run.isNone() ? run.name() : "This run has no results.");
			return;
		}
		background.run(task, reading(run, place), found -> {
			read = found;
			draw(found);
		}, e -> canvas.say(words(e)));
	}

	final RunSelection selection() {
		return selection;
	}

	/** The canvas, for export actions and tests. */
	public final FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}
}
