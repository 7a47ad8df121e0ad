// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The bar of controls at the head of a pane; it takes a second row where the pane is narrow. */
public final class PaneBar {

	private static final int SPACING = 6;
	private static final int SEARCH_WIDTH = 150;

	private PaneBar() {
	}

	/** Lays a pane out as a column of one, with the bar first. @return the bar, for its controls */
	public static Composite over(Composite pane) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
		Composite bar = new Composite(pane, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.spacing = SPACING;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		return bar;
	}

	/** A field to search or filter by. @param changed called at every key */
	public static Text search(Composite bar, String message, Runnable changed) {
		Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(message);
		search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		search.addListener(SWT.Modify, _ -> changed.run());
		return search;
	}

	/** A button. @param pressed called when it is */
	public static Button button(Composite bar, String text, String tip, Runnable pressed) {
		return labelled(new Button(bar, SWT.PUSH), text, tip, pressed);
	}

	/** A box to tick. @param changed called when it is, or the tick is taken away */
	public static Button check(Composite bar, String text, String tip, Runnable changed) {
		Button box = labelled(new Button(bar, SWT.CHECK), text, tip, changed);
		Colours.leaveUnstyled(box);
		return box;
	}

	/** A place for a control with its label before it, which stay together where the bar has several rows. */
	public static Composite named(Composite bar, String label) {
		Composite pair = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACING, 0).applyTo(pair);
		new Label(pair, SWT.NONE).setText(label);
		return pair;
	}

	private static Button labelled(Button button, String text, String tip, Runnable action) {
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> action.run());
		return button;
	}
}
