// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** A slider over pictures that follow each other, such as the steps of a path, and a button that walks along them. */
final class StepBar extends Composite {

	/** Milliseconds between two steps. */
	private static final int PACE = 150;

	private final Button play;
	private final Scale scale;
	private final Label where;
	private final IntFunction<String> words;
	private final IntConsumer moved;
	private boolean playing;

	/**
	 * @param what  what the pictures are steps of, such as {@code path}
	 * @param words what a step is called, by its number from 0
	 * @param moved is told the step, from 0
	 */
	StepBar(Composite parent, String what, IntFunction<String> words, IntConsumer moved) {
		super(parent, SWT.NONE);
		this.words = words;
		this.moved = moved;
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(0, 4, 0, 0).applyTo(this);
		play = new Button(this, SWT.PUSH);
		play.setText("Pla&y");
		play.setToolTipText("Walks along the " + what + ", from here or from its beginning");
		play.addListener(SWT.Selection, _ -> toggle());
		scale = new Scale(this, SWT.HORIZONTAL);
		scale.setToolTipText("Step of the " + what + "; the arrow keys go one by one");
		scale.setIncrement(1);
		scale.addListener(SWT.Selection, _ -> {
			stop();
			tell();
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(scale);
		where = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(where);
		steps(0);
	}

	/** So many pictures are shown, from the first. */
	void steps(int states) {
		stop();
		scale.setEnabled(states > 1);
		play.setEnabled(states > 1);
		scale.setMaximum(Math.max(1, states - 1));
		scale.setPageIncrement(Math.max(1, states / 10));
		go(0);
	}

	/** The step that is shown, from 0. */
	int step() {
		return scale.getSelection();
	}

	/** How many steps there are after the first. */
	int last() {
		return scale.getMaximum();
	}

	/** Goes to a step. */
	void go(int step) {
		scale.setSelection(step);
		where.setText(scale.isEnabled() ? words.apply(step) : "");
		layout();
	}

	private void tell() {
		go(scale.getSelection());
		moved.accept(scale.getSelection());
	}

	private void toggle() {
		if (playing) {
			stop();
			return;
		}
		playing = true;
		play.setText("Pause");
		if (scale.getSelection() == scale.getMaximum()) {
			scale.setSelection(0);
			tell();
		}
		getDisplay().timerExec(PACE, this::walk);
	}

	private void walk() {
		if (isDisposed() || !playing) {
			return;
		}
		if (scale.getSelection() == scale.getMaximum()) {
			stop();
			return;
		}
		scale.setSelection(scale.getSelection() + 1);
		tell();
		getDisplay().timerExec(PACE, this::walk);
	}

	private void stop() {
		playing = false;
		play.setText("Pla&y");
	}
}
