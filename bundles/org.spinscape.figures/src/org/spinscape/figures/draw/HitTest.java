// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.List;
import java.util.Optional;

import org.spinscape.figures.Mark;

/** Finds what is nearest to a point. */
final class HitTest {

	private final double px;
	private final double py;
	private double best;
	private Hit found;

	private HitTest(double px, double py, double radius) {
		this.px = px;
		this.py = py;
		this.best = radius * radius;
	}

	static Optional<Hit> at(FigureLayout layout, double px, double py, double radius) {
		HitTest test = new HitTest(px, py, radius);
		int index = layout.panelAt(px, py);
		if (index >= 0) {
			PanelLayout panel = layout.panels().get(index);
			List<Mark> marks = panel.panel().marks();
			for (int m = 0; m < marks.size(); m++) {
				test.visit(panel, index, m, marks.get(m));
			}
		}
		return Optional.ofNullable(test.found);
	}

	private void visit(PanelLayout panel, int p, int m, Mark mark) {
		switch (mark) {
			case Mark.Dots dots -> {
				for (int i = 0; i < dots.x().length; i++) {
					String tip = dots.tips().isEmpty() ? "" : dots.tips().get(i);
					consider(panel.x(dots.x()[i]), panel.y(dots.y()[i]), p, m, i, dots.keys()[i], tip);
				}
			}
			case Mark.Curve curve -> {
				for (int i = 0; i < curve.x().length; i++) {
					consider(panel.x(curve.x()[i]), panel.y(curve.y()[i]), p, m, i, -1, tip(panel, curve, i));
				}
			}
			case Mark.Sites sites -> {
				for (int i = 0; i < sites.x().length; i++) {
					double half = 0.5 * sites.size() * panel.unit();
					double x = panel.x(sites.x()[i]);
					double y = panel.y(sites.y()[i]);
					if (Math.abs(px - x) <= half && Math.abs(py - y) <= half) {
						take(new Hit(p, m, i, sites.keys()[i], x, y, sites.tips().isEmpty() ? "" : sites.tips().get(i)));
					}
				}
			}
			case Mark.Cells cells -> visit(panel, p, m, cells);
			case Mark.Bars bars -> {
				int bin = bin(bars.edges(), panel.valueX(px));
				if (bin >= 0 && found == null) {
					found = new Hit(p, m, bin, -1, px, py, name(bars.label()) + number(bars.edges()[bin]) + " to "
							+ number(bars.edges()[bin + 1]) + ": " + number(bars.values()[bin]));
				}
			}
			case Mark.Strokes _,Mark.Faces _,Mark.Rule _,Mark.Note _ -> {
				/* for the eye only; of lines the dots can be picked */ }
		}
	}

	private void visit(PanelLayout panel, int p, int m, Mark.Cells cells) {
		int column = bin(cells.xEdges(), panel.valueX(px));
		int row = bin(cells.yEdges(), panel.valueY(py));
		if (column >= 0 && row >= 0) {
			int key = row * (cells.xEdges().length - 1) + column;
			take(new Hit(p, m, key, key, px, py,
					"row " + (row + 1) + ", column " + (column + 1) + ": " + number(cells.values()[row][column])));
		}
	}

	private void consider(double x, double y, int p, int m, int item, int key, String tip) {
		double distance = (x - px) * (x - px) + (y - py) * (y - py);
		if (distance <= best) { // the later of two at the same place lies on top
			best = distance;
			found = new Hit(p, m, item, key, x, y, tip);
		}
	}

	private void take(Hit hit) {
		best = 0;
		found = hit;
	}

	private static String tip(PanelLayout panel, Mark.Curve curve, int i) {
		String error = curve.yErrors().length == 0 || Double.isNaN(curve.yErrors()[i]) ? ""
				: " \u00b1 " + number(curve.yErrors()[i]);
		return name(curve.label()) + number(curve.x()[i]) + ", " + number(curve.y()[i]) + error;
	}

	private static String name(String label) {
		return label.isEmpty() ? "" : label + ": ";
	}

	private static String number(double value) {
		return String.format(java.util.Locale.ROOT, "%.6g", value);
	}

	private static int bin(double[] edges, double value) {
		for (int i = 0; i + 1 < edges.length; i++) {
			if (value >= edges[i] && value < edges[i + 1]) {
				return i;
			}
		}
		return -1;
	}
}
