// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what a result means in two lines at most, and in a tip what they have no room for. Lives in a grid of one column. */
final class DefinitionLabel {

	private static final int LINES = 2;
	private static final int INDENT = 5;
	private static final int NARROWEST = 200;
	/** Parents that are lower have no room for it, in pixels. */
	private static final int LOWEST = 190;

	private final Composite parent;
	private final Label label;
	private String words = "";

	DefinitionLabel(Composite parent) {
		this.parent = parent;
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).indent(INDENT, 0).applyTo(label);
		parent.addListener(SWT.Resize, e -> fit());
	}

	/** Shows words. The parent's layout is left to the caller. */
	void say(String definition) {
		words = definition;
		label.setToolTipText(definition);
		fit();
	}

	/** Finds by halves how much fits; all of it is tried first. */
	private void fit() {
		GC gc = new GC(label);
		int most = LINES * gc.getFontMetrics().getHeight();
		gc.dispose();
		int fits = height(words.length()) <= most ? words.length() : 0;
		int least = words.length(); // that is too long
		while (least - fits > 1) {
			int middle = (least + fits) / 2;
			if (height(middle) <= most) {
				fits = middle;
			} else {
				least = middle;
			}
		}
		GridData data = (GridData) label.getLayoutData();
		data.heightHint = height(fits);
		// what is defined goes before its definition
		data.exclude = parent.getClientArea().height < LOWEST;
		label.setVisible(!data.exclude);
	}

	/** Shows so many characters. @return the height that they need */
	private int height(int length) {
		label.setText(length == words.length() ? words : words.substring(0, length).strip() + "\u2026");
		return label.computeSize(Math.max(NARROWEST, parent.getClientArea().width - INDENT), SWT.DEFAULT).y;
	}
}
