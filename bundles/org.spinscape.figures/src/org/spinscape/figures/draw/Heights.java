// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import org.spinscape.figures.Figure;

/** Keeps long captions and legends from pressing the panels of a printed figure flat. */
public final class Heights {

	/** Lines of a footnote that the size of a figure allows for. */
	private static final int LINES = 4;

	private Heights() {
	}

	/** A figure as much taller as its footnote and its legend need beyond what is usual. */
	public static Figure fit(Figure figure) {
		FigureLayout layout = FigureLayout.of(figure);
		long rows = layout.legend().stream().mapToDouble(FigureLayout.Entry::y).distinct().count();
		double more = Math.max(0, layout.footnote().size() - LINES) * FigureLayout.SMALL_LETTERS * 1.2
				+ Math.max(0, rows - 1) * FigureLayout.LINE;
		Figure.Size size = figure.size();
		return figure.with(new Figure.Size(size.width(), size.height() * (1 + more / size.heightPoints())));
	}
}
