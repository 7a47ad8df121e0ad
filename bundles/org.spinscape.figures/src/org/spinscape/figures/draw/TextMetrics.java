// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

/**
 * Widths of letters. The layout must not depend on the fonts of a machine, since the same figure has to come out of
 * every machine: it reckons with the widths of Helvetica, which its metric twins Arial, Liberation Sans and Nimbus Sans
 * share. (Adobe font metrics, in thousandths of the letter size.)
 */
public final class TextMetrics {

	/** Height of a capital above the base line, as a share of the size. */
	public static final double CAP_HEIGHT = 0.72;

	private static final int[] ASCII = { //
			278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
			556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
			1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
			667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
			333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
			556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 }; // p to ~
	/** Bold Helvetica is wider by 6 % on average. */
	private static final double BOLD = 1.06;
	private static final int OTHER = 556;

	private TextMetrics() {
	}

	/** Width of plain text in points. */
	public static double width(String text, double size, boolean bold) {
		int sum = 0;
		for (int i = 0; i < text.length(); i++) {
			sum += width(text.charAt(i));
		}
		return sum * size / 1000 * (bold ? BOLD : 1);
	}

	/** Width of a letter in thousandths of its size. */
	public static int width(char letter) {
		if (letter >= ' ' && letter <= '~') {
			return ASCII[letter - ' '];
		}
		return switch (letter) {
			case '\u00b1', '\u00d7', '\u2212', '\u2265', '\u2264' -> 584;
			case '\u2014', '\u2026' -> 1000;
			case '\u00b7' -> 278;
			default -> OTHER;
		};
	}

	/** The text cut to a width, with an ellipsis where it was cut. */
	public static String fit(String text, double size, boolean bold, double width) {
		if (RichText.width(text, size, bold) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && RichText.width(text.substring(0, end) + '\u2026', size, bold) > width) {
			end--;
		}
		return end == 0 ? "" : text.substring(0, end).stripTrailing() + '\u2026';
	}
}
