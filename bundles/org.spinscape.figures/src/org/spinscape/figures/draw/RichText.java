// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.draw.Lettering.Align;

/** Words with {@code _{low}} and {@code ^{high}} parts. */
final class RichText {

	private static final double SMALL = 0.72;
	private static final double DROP = 0.22;
	private static final double LIFT = -0.38;

	private RichText() {
	}

	/** A stretch of text at one height. */
	private record Run(String text, double size, double shift) {
	}

	static double width(String text, double size, boolean bold) {
		double width = 0;
		for (Run run : runs(text, size)) {
			width += TextMetrics.width(run.text, run.size, bold);
		}
		return width;
	}

	static void draw(Surface surface, String text, double x, double y, Lettering lettering) {
		List<Run> runs = runs(text, lettering.size());
		if (runs.size() == 1) {
			surface.text(text, x, y, lettering); // the surface aligns by the true width of its font
			return;
		}
		double width = width(text, lettering.size(), lettering.bold());
		double along = lettering.align() == Align.START ? 0 : lettering.align() == Align.MIDDLE ? -width / 2 : -width;
		double angle = Math.toRadians(lettering.angle());
		for (Run run : runs) {
			double px = x + along * Math.cos(angle) + run.shift * Math.sin(angle);
			double py = y - along * Math.sin(angle) + run.shift * Math.cos(angle);
			surface.text(run.text, px, py, lettering.part(run.size));
			along += TextMetrics.width(run.text, run.size, lettering.bold());
		}
	}

	private static List<Run> runs(String text, double size) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			boolean low = text.charAt(i) == '_';
			boolean high = text.charAt(i) == '^';
			int close = low || high ? text.indexOf('}', i) : -1;
			if (close < 0 || text.charAt(i + 1) != '{') {
				continue;
			}
			if (i > from) {
				runs.add(new Run(text.substring(from, i), size, 0));
			}
			runs.add(new Run(text.substring(i + 2, close), size * SMALL, size * (low ? DROP : LIFT)));
			from = close + 1;
			i = close;
		}
		if (from < text.length() || runs.isEmpty()) {
			runs.add(new Run(text.substring(from), size, 0));
		}
		return runs;
	}
}
