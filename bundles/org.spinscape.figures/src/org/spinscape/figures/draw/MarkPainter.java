// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.Arrays;

import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Rgb;
import org.spinscape.figures.draw.Lettering.Align;

/** Draws the marks of one panel. */
final class MarkPainter {

	private static final Rgb BLACK = Rgb.of(0);
	private static final double MARKER = 1.9;
	private static final double CAP = 1.6;
	/** From so many points in sight on, signs would merge into a band. */
	private static final double POINTS_PER_SIGN = 3;
	/** Edges of faces: a trace darker than the face, so that the eye sees the mesh. */
	private static final double EDGE_SHADE = 0.12;
	private static final double EDGE = 0.3;
	/** Lines with more points than this per point of width are thinned to their extremes. */
	private static final double DENSE = 4;

	private final PanelLayout at;
	private final Palette palette;
	private final Surface surface;
	private final FigurePainter painter;

	MarkPainter(PanelLayout at, Palette palette, Surface surface, FigurePainter painter) {
		this.at = at;
		this.palette = palette;
		this.surface = surface;
		this.painter = painter;
	}

	void paint(Mark mark) {
		switch (mark) {
			case Mark.Curve curve -> curve(curve);
			case Mark.Bars bars -> bars(bars);
			case Mark.Strokes strokes -> strokes(strokes);
			case Mark.Dots dots -> dots(dots);
			case Mark.Cells cells -> cells(cells);
			case Mark.Faces faces -> faces(faces);
			case Mark.Sites sites -> sites(sites);
			case Mark.Rule rule -> rule(rule);
			case Mark.Note note -> note(note);
		}
	}

	/**
	 * A note to a value that is not a number has no place; one at the upper edge stands below it, and one at the left or the
	 * right edge beside it, or they would be cut.
	 */
	private void note(Mark.Note note) {
		double x = at.x(note.x());
		double place = at.y(note.y());
		double y = place + note.below();
		if (Double.isFinite(x) && Double.isFinite(y)) {
			double top = at.frame().y();
			y = place >= top ? Math.max(y, top + note.size() * TextMetrics.CAP_HEIGHT) : y;
			double right = at.frame().right();
			double half = RichText.width(note.text(), note.size(), false) / 2;
			x = x <= right ? Math.min(x, right - half) : x;
			x = x >= at.frame().x() ? Math.max(x, at.frame().x() + half) : x;
			RichText.draw(surface, note.text(), x, y, painter.letters(note.ink(), note.size(), Align.MIDDLE));
		}
	}

	private void curve(Mark.Curve curve) {
		Rgb colour = palette.colour(curve.ink());
		Pen pen = new Pen(colour, curve.width(), curve.line());
		BrokenLine line = new BrokenLine();
		for (int i = 0; i < curve.x().length; i++) {
			line.add(at.x(curve.x()[i]), at.y(curve.y()[i]));
		}
		boolean dense = curve.x().length > DENSE * at.frame().width();
		boolean crowded = curve.line() != Mark.Line.NONE
				&& curve.x().length * POINTS_PER_SIGN > at.frame().width();
		if (crowded) {
			band(curve);
		}
		for (double[] part : dense ? line.thinned() : line.parts()) {
			painter.stroke(part, pen);
		}
		for (int i = 0; i < curve.yErrors().length && !crowded; i++) {
			errorBar(at.x(curve.x()[i]), curve.y()[i], curve.yErrors()[i], true, colour);
		}
		for (int i = 0; i < curve.xErrors().length; i++) {
			errorBar(at.y(curve.y()[i]), curve.x()[i], curve.xErrors()[i], false, colour);
		}
		if (curve.marker() != Marker.NONE && !crowded) {
			for (int i = 0; i < curve.x().length; i++) {
				double x = at.x(curve.x()[i]);
				double y = at.y(curve.y()[i]);
				if (inSight(x, y)) {
					painter.marker(curve.marker(), x, y, MARKER, colour);
				}
			}
		}
	}

	/** Bars that would merge are drawn as a band of the same height, where two neighbours have errors. */
	private void band(Mark.Curve curve) {
		Rgb tint = painter.tint(curve.ink());
		for (int i = 1; i < curve.yErrors().length; i++) {
			double[] corners = { at.x(curve.x()[i - 1]), at.y(curve.y()[i - 1] - curve.yErrors()[i - 1]),
					at.x(curve.x()[i]), at.y(curve.y()[i] - curve.yErrors()[i]), at.x(curve.x()[i]),
					at.y(curve.y()[i] + curve.yErrors()[i]), at.x(curve.x()[i - 1]),
					at.y(curve.y()[i - 1] + curve.yErrors()[i - 1]) };
			if (Arrays.stream(corners).allMatch(Double::isFinite)) {
				surface.polygon(corners, tint);
			}
		}
	}

	private void errorBar(double across, double value, double error, boolean upright, Rgb colour) {
		double low = upright ? at.y(value - error) : at.x(value - error);
		double high = upright ? at.y(value + error) : at.x(value + error);
		if (!(error > 0) || !Double.isFinite(across) || !Double.isFinite(value) || Double.isNaN(high)) {
			return;
		}
		if (!Double.isFinite(low)) { // reaches to zero or below on a logarithmic axis, or is without bound
			low = upright ? at.frame().bottom() : at.frame().x();
		}
		if (Double.isInfinite(high)) {
			high = upright ? at.frame().y() : at.frame().right();
		}
		Pen pen = Pen.solid(colour, 0.7);
		if (upright) {
			painter.stroke(new double[] { across, low, across, high }, pen);
			painter.stroke(new double[] { across - CAP, low, across + CAP, low }, pen);
			painter.stroke(new double[] { across - CAP, high, across + CAP, high }, pen);
		} else {
			painter.stroke(new double[] { low, across, high, across }, pen);
			painter.stroke(new double[] { low, across - CAP, low, across + CAP }, pen);
			painter.stroke(new double[] { high, across - CAP, high, across + CAP }, pen);
		}
	}

	private void bars(Mark.Bars bars) {
		double floor = at.panel().y().logarithmic() ? at.frame().bottom() : at.y(0);
		int n = bars.values().length;
		double[] outline = new double[4 * n + 4];
		for (int i = 0; i < n; i++) {
			double top = at.y(bars.values()[i]);
			top = Double.isNaN(top) ? floor : top;
			double left = at.x(bars.edges()[i]);
			double right = at.x(bars.edges()[i + 1]);
			outline[4 * i + 2] = left;
			outline[4 * i + 3] = top;
			outline[4 * i + 4] = right;
			outline[4 * i + 5] = top;
		}
		outline[0] = at.x(bars.edges()[0]);
		outline[1] = floor;
		outline[4 * n + 2] = at.x(bars.edges()[n]);
		outline[4 * n + 3] = floor;
		if (bars.filled()) {
			surface.polygon(outline, painter.tint(bars.ink()));
		}
		painter.stroke(outline, Pen.solid(palette.colour(bars.ink()), 0.9));
	}

	private void strokes(Mark.Strokes strokes) {
		Rgb colour = palette.colour(strokes.ink());
		double[] ends = strokes.ends();
		for (int i = 0; i < strokes.widths().length; i++) {
			double[] line = { at.x(ends[4 * i]), at.y(ends[4 * i + 1]), at.x(ends[4 * i + 2]), at.y(ends[4 * i + 3]) };
			if (touches(line)) {
				painter.stroke(line, new Pen(colour, strokes.widths()[i], strokes.line()));
			}
		}
	}

	private void dots(Mark.Dots dots) {
		Rgb colour = palette.colour(dots.ink());
		for (int i = 0; i < dots.x().length; i++) {
			double x = at.x(dots.x()[i]);
			double y = at.y(dots.y()[i]);
			if (inSight(x, y)) {
				painter.marker(dots.marker(), x, y, dots.radius(), colour);
			}
		}
	}

	/** What begins at zero on a logarithmic axis has no place. */
	private void cells(Mark.Cells cells) {
		int rows = cells.values().length;
		double[] x = Arrays.stream(cells.xEdges()).map(at::x).toArray();
		double[] y = Arrays.stream(cells.yEdges()).map(at::y).toArray();
		boolean upwards = y[rows] < y[rows - 1];
		double[] down = upwards ? reversed(y) : y;
		Rgb[][] colours = new Rgb[rows][];
		for (int row = 0; row < rows; row++) {
			double[] values = cells.values()[upwards ? rows - 1 - row : row];
			colours[row] = Arrays.stream(values).mapToObj(value -> palette.colour(cells.ramp(), (value - cells.min())
					/ (cells.max() - cells.min()))).toArray(Rgb[]::new);
		}
		surface.cells(x, down, colours);
	}

	private static double[] reversed(double[] values) {
		double[] reversed = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			reversed[i] = values[values.length - 1 - i];
		}
		return reversed;
	}

	private void faces(Mark.Faces faces) {
		for (int i = 0; i < faces.values().length; i++) {
			double[] outline = faces.outlines()[i];
			double[] points = new double[outline.length];
			for (int k = 0; k < outline.length; k += 2) {
				points[k] = at.x(outline[k]);
				points[k + 1] = at.y(outline[k + 1]);
			}
			Rgb full = palette.colour(faces.ramp(), (faces.values()[i] - faces.min()) / (faces.max() - faces.min()));
			Rgb fill = faces.shades().length == 0 ? full : full.towards(BLACK, faces.shades()[i]);
			// an edge in the colour of the face hides the seams that renderers leave between neighbours
			surface.face(points, fill,
					Pen.solid(fill.towards(palette.colour(Ink.Role.FOREGROUND), EDGE_SHADE), EDGE));
		}
	}

	private void sites(Mark.Sites sites) {
		Rgb colour = palette.colour(sites.ink());
		double size = sites.size() * at.unit();
		for (int i = 0; i < sites.x().length; i++) {
			double x = at.x(sites.x()[i]);
			double y = at.y(sites.y()[i]);
			if (sites.shape() == Marker.SQUARE) {
				surface.rectangle(new Box(x - size / 2, y - size / 2, size, size), colour);
			} else {
				surface.circle(x, y, size / 2, colour, null);
			}
		}
	}

	private void rule(Mark.Rule rule) {
		Box frame = at.frame();
		Pen pen = new Pen(palette.colour(rule.ink()), 0.7, Mark.Line.DASHED);
		if (rule.vertical()) {
			double x = at.x(rule.value());
			painter.stroke(new double[] { x, frame.y(), x, frame.bottom() }, pen);
			RichText.draw(surface, rule.text(), x + 2, frame.y() + FigureLayout.SMALL_LETTERS,
					painter.letters(rule.ink(), FigureLayout.SMALL_LETTERS, Align.START));
		} else {
			double y = at.y(rule.value());
			painter.stroke(new double[] { frame.x(), y, frame.right(), y }, pen);
			clear(rule.text(), frame.right() - 2, y - 2);
			RichText.draw(surface, rule.text(), frame.right() - 2, y - 2,
					painter.letters(rule.ink(), FigureLayout.SMALL_LETTERS, Align.END));
		}
	}

	/** Room for words that end somewhere: lines and numbers behind them would make them hard to read. */
	private void clear(String words, double right, double baseLine) {
		if (!words.isEmpty()) {
			double width = RichText.width(words, FigureLayout.SMALL_LETTERS, false);
			double height = FigureLayout.SMALL_LETTERS * TextMetrics.CAP_HEIGHT;
			surface.rectangle(new Box(right - width - 1, baseLine - height - 1, width + 2, height + 2),
					palette.colour(Ink.Role.BACKGROUND));
		}
	}

	private boolean inSight(double x, double y) {
		return at.frame().inset(-4, -4, -4, -4).contains(x, y);
	}

	private boolean touches(double[] line) {
		Box frame = at.frame();
		return Math.max(line[0], line[2]) >= frame.x() - 4 && Math.min(line[0], line[2]) <= frame.right() + 4
				&& Math.max(line[1], line[3]) >= frame.y() - 4 && Math.min(line[1], line[3]) <= frame.bottom() + 4;
	}
}
