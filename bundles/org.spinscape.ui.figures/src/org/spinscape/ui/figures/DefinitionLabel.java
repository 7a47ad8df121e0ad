// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
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
	private static final String ELLIPSIS = "\u2026";

	private final Composite parent;
	private final Label label;
	private String words = "";
	private String fitted = "";
	private int width;

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

	private void fit() {
		int room = Math.max(NARROWEST, parent.getClientArea().width - INDENT);
		GridData data = (GridData) label.getLayoutData();
		if (room != width || !words.equals(fitted)) {
			width = room;
			fitted = words;
			label.setText(shortened(room));
			// Asking a label for its height in a width costs milliseconds: once, and not as one tries.
			data.heightHint = label.computeSize(room, SWT.DEFAULT).y;
		}
		// what is defined goes before its definition
		data.exclude = parent.getClientArea().height < LOWEST;
		label.setVisible(!data.exclude);
	}

	/** The words, or as many of them as stand in the lines there are. */
	private String shortened(int room) {
		TextLayout layout = new TextLayout(label.getDisplay());
		try {
			layout.setFont(label.getFont());
			layout.setWidth(room);
			layout.setText(words);
			String text = words;
			while (layout.getLineCount() > LINES) {
				String kept = text.substring(0, Math.min(text.length() - 1, layout.getLineOffsets()[LINES]));
				// One word less: the sign for what is missing wants its place.
				int end = kept.strip().lastIndexOf(' ');
				text = kept.substring(0, end > 0 ? end : kept.length() / 2);
				layout.setText(text + ELLIPSIS);
			}
			return text.length() == words.length() ? words : text + ELLIPSIS;
		} finally {
			layout.dispose();
		}
	}
}
