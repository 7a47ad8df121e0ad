// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.spinscape.core.result.Table;

/**
 * The description of a picture: panels in a row or a grid, with what they hold. It knows data and axes but no pixels,
 * so that the same figure is shown on the screen and written to a file.
 *
 * @param name     stable name, lower case with hyphens; becomes a file name
 * @param title    one line above the panels; empty for none
 * @param size     size on paper
 * @param panels   the panels, row by row
 * @param columns  panels in a row
 * @param sharedY  whether all panels of a row have one ordinate, drawn once at the left
 * @param footnote what the reader must know (definition, what was left out); empty for none
 * @param data     the numbers behind the picture
 */
public record Figure(String name, String title, Size size, List<Panel> panels, int columns, boolean sharedY,
		String footnote, List<Table> data) {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

	public Figure {
		Objects.requireNonNull(size, "size");
		panels = List.copyOf(panels);
		data = List.copyOf(data);
		if (panels.isEmpty() || columns < 1) {
			throw new IllegalArgumentException("figure '" + name + "' needs at least one panel and one column");
		}
	}

	/** A figure of one panel. */
	public static Figure of(String name, String title, Size size, Panel panel, String footnote, List<Table> data) {
		return new Figure(name, title, size, List.of(panel), 1, false, footnote, data);
	}

	/** Number of rows of panels. */
	public int rows() {
		return (panels.size() + columns - 1) / columns;
	}

	/** This figure with more marks on top in one panel, for example to show what is selected. */
	public Figure with(int panel, List<? extends Mark> marks) {
		List<Panel> changed = new java.util.ArrayList<>(panels);
		changed.set(panel, panels.get(panel).with(marks));
		return new Figure(name, title, size, changed, columns, sharedY, footnote, data);
	}

	/** This figure under another name. */
	public Figure named(String other) {
		return new Figure(other, title, size, panels, columns, sharedY, footnote, data);
	}

	/** This figure with a title, unless it has one. */
	public Figure titled(String text) {
		return title.isEmpty() ? new Figure(name, text, size, panels, columns, sharedY, footnote, data) : this;
	}

	/** This figure without its footnote, for where there is no room. */
	public Figure unexplained() {
		return new Figure(name, title, size, panels, columns, sharedY, "", data);
	}

	/** This figure at another size. */
	public Figure with(Size other) {
		return new Figure(name, title, other, panels, columns, sharedY, footnote, data);
	}

	/** This figure with a further sentence in its footnote. */
	public Figure explained(String sentence) {
		return sentence.isEmpty() ? this : new Figure(name, title, size, panels, columns, sharedY,
				footnote.isEmpty() ? sentence : footnote + " " + sentence, data);
	}

	/** What stands above a panel: its title, with a letter where there are several that have one; empty for none. */
	public String heading(int panel) {
		String title = panels.get(panel).title();
		List<Integer> titled = IntStream.range(0, panels.size()).filter(i -> !panels.get(i).title().isEmpty()).boxed()
				.toList();
		int at = titled.indexOf(panel);
		return at < 0 || titled.size() == 1 || at >= LETTERS.length() ? title : "(" + LETTERS.charAt(at) + ") " + title;
	}

	/** What a caption says: title, panels and footnote, without markup of indices. */
	public String caption() {
		StringBuilder text = new StringBuilder(title);
		for (int i = 0; i < panels.size(); i++) {
			if (!panels.get(i).title().isEmpty()) {
				text.append(text.isEmpty() ? "" : " ").append(heading(i)).append('.');
			}
		}
		return (text + (text.isEmpty() || footnote.isEmpty() ? "" : " ") + footnote).replaceAll("[_^]\\{([^}]*)}", "$1");
	}

	/**
	 * A size on paper.
	 *
	 * @param width  in millimetres
	 * @param height in millimetres
	 */
	public record Size(double width, double height) {

		/** One column of a two-column journal. */
		public static final Size COLUMN = new Size(86, 66);
		/** The full width of a page. */
		public static final Size PAGE = new Size(178, 100);

		private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

		/** Width in points of 1/72 inch. */
		public double widthPoints() {
			return width * POINTS_PER_MILLIMETRE;
		}

		/** Height in points of 1/72 inch. */
		public double heightPoints() {
			return height * POINTS_PER_MILLIMETRE;
		}
	}
}
