// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.List;

import org.spinscape.figures.Axis;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;

/**
 * The range of an axis, by place.
 *
 * @param low  low end
 * @param high high end
 */
record Span(double low, double high) {

	private static final double MARGIN = 0.04;
	/** Values that are closer than this, relative to their size, differ by rounding only. */
	private static final double ROUNDING = 1e-12;
	/** Room for a line of letters above the highest value. */
	private static final double LETTERS = 0.12;

	Span part(double from, double to) {
		return new Span(low + from * (high - low), low + to * (high - low));
	}

	Span join(Span other) {
		return new Span(Math.min(low, other.low), Math.max(high, other.high));
	}

	double length() {
		return high - low;
	}

	static Span x(Panel panel) {
		Reach reach = new Reach(panel.x());
		for (Mark mark : panel.marks()) {
			switch (mark) {
				case Mark.Curve curve -> reach.add(curve.x(), curve.xErrors());
				case Mark.Bars bars -> reach.addExact(bars.edges());
				case Mark.Strokes strokes -> reach.addEvery(strokes.ends(), 0);
				case Mark.Dots dots -> reach.add(dots.x(), new double[0]);
				case Mark.Cells cells -> reach.addExact(cells.xEdges());
				case Mark.Faces faces -> List.of(faces.outlines()).forEach(outline -> reach.addEvery(outline, 0));
				case Mark.Sites sites -> reach.addWide(sites.x(), sites.size());
				case Mark.Rule rule -> reach.add(rule.vertical() ? rule.value() : Double.NaN);
				case Mark.Note note -> reach.add(note.x());
			}
		}
		return reach.span();
	}

	static Span y(Panel panel) {
		Reach reach = new Reach(panel.y());
		for (Mark mark : panel.marks()) {
			switch (mark) {
				case Mark.Curve curve -> reach.add(curve.y(), curve.yErrors());
				case Mark.Bars bars -> reach.addBars(bars.values());
				case Mark.Strokes strokes -> reach.addEvery(strokes.ends(), 1);
				case Mark.Dots dots -> reach.add(dots.y(), new double[0]);
				case Mark.Cells cells -> reach.addExact(cells.yEdges());
				case Mark.Faces faces -> List.of(faces.outlines()).forEach(outline -> reach.addEvery(outline, 1));
				case Mark.Sites sites -> reach.addWide(sites.y(), sites.size());
				case Mark.Rule rule -> reach.add(rule.vertical() ? Double.NaN : rule.value());
				case Mark.Note note -> reach.addNote(note);
			}
		}
		return reach.span();
	}

	/** Gathers how far data reach, by place. */
	private static final class Reach {

		private final Axis axis;
		private double low = Double.POSITIVE_INFINITY;
		private double high = Double.NEGATIVE_INFINITY;
		/** Whether the low and the high end belong to marks that fill the panel to its edge. */
		private boolean flushLow;
		private boolean flush;
		/** Whether letters stand above a place, which may be the highest. */
		private boolean lettered;

		Reach(Axis axis) {
			this.axis = axis;
		}

		void add(double value) {
			double place = axis.place(value);
			if (Double.isFinite(place)) {
				low = Math.min(low, place);
				high = Math.max(high, place);
			}
		}

		void add(double[] values, double[] errors) {
			for (int i = 0; i < values.length; i++) {
				add(values[i]);
				if (errors.length > 0 && Double.isFinite(errors[i])) {
					add(values[i] - errors[i]);
					add(values[i] + errors[i]);
				}
			}
		}

		void addExact(double[] values) {
			add(values, new double[0]);
			flush = true;
		}

		void addWide(double[] values, double size) {
			for (double value : values) {
				add(value - 0.5 * size);
				add(value + 0.5 * size);
			}
			flush = true;
		}

		void addNote(Mark.Note note) {
			add(note.y());
			lettered |= note.below() < 0;
		}

		void addEvery(double[] ends, int offset) {
			for (int i = offset; i < ends.length; i += 2) {
				add(ends[i]);
			}
		}

		void addBars(double[] values) {
			add(values, new double[0]);
			if (axis.logarithmic()) {
				add(0.5 * smallestPositive(values)); // else the lowest bar has no height
			} else {
				add(0);
			}
			flushLow = true;
		}

		Span span() {
			boolean empty = low > high;
			double from = empty ? 0 : low;
			double to = empty ? 1 : high;
			double margin = flush ? 0 : MARGIN * (to - from);
			if (to - from <= ROUNDING * Math.max(Math.abs(from), Math.abs(to))) {
				margin = from == 0 || axis.logarithmic() ? 0.5 : 0.05 * Math.abs(from);
			}
			double above = lettered ? Math.max(margin, LETTERS * (to - from)) : margin;
			double start = Double.isNaN(axis.min()) ? from - (flushLow && from >= 0 ? 0 : margin) : axis.place(axis.min());
			double end = Double.isNaN(axis.max()) ? to + above : axis.place(axis.max());
			return end > start ? new Span(start, end) : new Span(start, start + 1);
		}

		private static double smallestPositive(double[] values) {
			double smallest = Double.NaN;
			for (double value : values) {
				if (value > 0 && !(value >= smallest)) {
					smallest = value;
				}
			}
			return smallest;
		}
	}
}
