// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.spinscape.figures.Ink;
import org.spinscape.ui.Colours;

/** Letters on canvases: how large those of figures are, and words instead of a figure. */
final class CanvasText {

	private static final int MARGIN = 8;
	/** Letters of a figure are a little smaller than those of the workbench. */
	private static final double LETTERS = 7.5;
	private static final double LETTER_SHARE = 0.93;
	private static final double POINTS_PER_INCH = 72;

	private CanvasText() {
	}

	/** Pixels per point of a figure. */
	static double scale(Canvas canvas) {
		double letters = canvas.getFont().getFontData()[0].getHeight() * canvas.getDisplay().getDPI().y / POINTS_PER_INCH;
		return letters * LETTER_SHARE / LETTERS;
	}

	/** Draws words in the middle, in as many lines as it takes. */
	static void message(GC gc, Canvas canvas, String words) {
		Rectangle area = canvas.getClientArea();
		gc.setForeground(Colours.color(Colours.palette(canvas).colour(Ink.Role.MUTED)));
		TextLayout lines = new TextLayout(canvas.getDisplay());
		try {
			lines.setFont(canvas.getFont());
			lines.setText(words);
			lines.setAlignment(SWT.CENTER);
			lines.setWidth(Math.max(MARGIN, area.width - 2 * MARGIN));
			lines.draw(gc, MARGIN, Math.max(MARGIN, (area.height - lines.getBounds().height) / 2));
		} finally {
			lines.dispose();
		}
	}
}
