// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.figures.Ink;
import org.spinscape.figures.formula.FormulaLayout;
import org.spinscape.figures.formula.FormulaNode.Row;
import org.spinscape.figures.formula.LatexParser;
import org.spinscape.figures.formula.SetFormula;
import org.spinscape.figures.formula.SetFormula.Style;
import org.spinscape.ui.Colours;

/** A formula, set as in print, in lines that go into the width that there is. */
public final class FormulaCanvas extends Canvas {

	private static final int MARGIN = 3;
	private static final double POINTS_PER_INCH = 72;
	/** Letters are a little larger than those of text, since indices are smaller. */
	private static final double LETTERS = 1.15;
	private static final int NO_LIMIT = 100_000;

	private record Shape(int points, Style style) {
	}

	private final Map<Shape, Font> fonts = new HashMap<>();
	private String latex = "";
	private Row formula = LatexParser.parse("");

	/** Shows nothing yet. */
	public FormulaCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, _ -> redraw());
		addDisposeListener(_ -> fonts.values().forEach(Font::dispose));
	}

	/** Shows a formula. @param newLatex as models have it */
	public void show(String newLatex) {
		if (latex.equals(newLatex)) {
			return;
		}
		latex = newLatex;
		formula = LatexParser.parse(newLatex);
		setToolTipText(newLatex);
		redraw();
		requestLayout();
	}

	/** What is shown. */
	public String latex() {
		return latex;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		checkWidget();
		GC gc = new GC(this);
		try {
			SetFormula set = set(gc, widthHint == SWT.DEFAULT ? NO_LIMIT : widthHint - 2 * MARGIN);
			int width = (int) Math.ceil(set.width()) + 2 * MARGIN;
			int height = (int) Math.ceil(set.ascent() + set.descent()) + 2 * MARGIN;
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
		} finally {
			gc.dispose();
		}
	}

	private SetFormula set(GC gc, int width) {
		return FormulaLayout.set(formula, size(), Math.max(1, width), (text, size, style) -> {
			gc.setFont(font(size, style));
			return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		});
	}

	/** Of letters, in pixels. */
	private double size() {
		return LETTERS * getFont().getFontData()[0].getHeight() * getDisplay().getDPI().y / POINTS_PER_INCH;
	}

	private Font font(double size, Style style) {
		int points = Math.max(5, (int) Math.round(size * POINTS_PER_INCH / getDisplay().getDPI().y));
		return fonts.computeIfAbsent(new Shape(points, style), shape -> {
			String name = getFont().getFontData()[0].getName();
			return new Font(getDisplay(), new FontData(name, shape.points(), switch (shape.style()) {
				case UPRIGHT -> SWT.NORMAL;
				case ITALIC -> SWT.ITALIC;
				case BOLD -> SWT.BOLD;
			}));
		});
	}

	private void paint(GC gc) {
		SetFormula set = set(gc, getClientArea().width - 2 * MARGIN);
		double left = MARGIN;
		double base = MARGIN + set.ascent();
		gc.setAntialias(SWT.ON);
		gc.setForeground(Colours.color(Colours.palette(this).colour(Ink.Role.FOREGROUND)));
		for (SetFormula.Glyph glyph : set.glyphs()) {
			gc.setFont(font(glyph.size(), glyph.style()));
			// The base line of a font is below its leading and its ascent.
			int top = (int) Math.round(base + glyph.y()) - gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading();
			gc.drawText(glyph.text(), (int) Math.round(left + glyph.x()), top, SWT.DRAW_TRANSPARENT);
		}
		for (SetFormula.Stroke stroke : set.strokes()) {
			gc.drawLine((int) Math.round(left + stroke.fromX()), (int) Math.round(base + stroke.fromY()), (int) Math.round(
					left
							+ stroke.toX()), (int) Math.round(base + stroke.toY()));
		}
	}
}
