// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.spinscape.figures.Figure;

/** Column and page widths that publishers ask for. Letters keep their size in points whatever the width. */
public enum Journal {
	/** American Physical Society. */
	APS(86, 178),
	/** AIP Publishing. */
	AIP(85, 170),
	/** Elsevier. */
	ELSEVIER(90, 190),
	/** IOP Publishing. */
	IOP(85, 175),
	/** Nature. */
	NATURE(89, 183),
	/** Proceedings of the National Academy of Sciences. */
	PNAS(87, 178),
	/** Science: the widths of one and of three columns. */
	SCIENCE(57, 184);

	private final double column;
	private final double page;

	Journal(double column, double page) {
		this.column = column;
		this.page = page;
	}

	/** Name on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The journal of this name. @throws IllegalArgumentException naming those that exist */
	public static Journal of(String id) {
		return Arrays.stream(values()).filter(journal -> journal.id().equalsIgnoreCase(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no known journal: use "
						+ Arrays.stream(values()).map(Journal::id).collect(Collectors.joining(", "))));
	}

	/** A figure at the width of a column if it was made for one, else at that of the page; heights go along. */
	public Figure fit(Figure figure) {
		boolean narrow = figure.size().width() <= Figure.Size.COLUMN.width();
		double factor = (narrow ? column : page)
				/ (narrow ? Figure.Size.COLUMN.width() : Figure.Size.PAGE.width());
		return figure.with(new Figure.Size(figure.size().width() * factor, figure.size().height() * Math.max(1, factor)));
	}
}
