// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;

/** Barriers of a sampled tree as found against what is proven from below: on the diagonal nothing is left open. */
public final class BarrierFigures {

	private static final double RADIUS = 1.7;

	private BarrierFigures() {
	}

	/** Draws tables of kind {@link GraphKinds#BARRIERS} into one panel. */
	public static Figure of(List<Subject> subjects) {
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		double highest = 0;
		int open = 0;
		for (int i = 0; i < subjects.size(); i++) {
			Table table = (Table) subjects.get(i).result();
			double[] bound = table.numbers(GraphKinds.BARRIER_BOUND);
			double[] found = table.numbers(GraphKinds.BARRIER);
			double[] proven = table.numbers(GraphKinds.PROVEN);
			for (double barrier : found) {
				highest = Math.max(highest, barrier);
			}
			int[] closed = IntStream.range(0, found.length).filter(row -> proven[row] == 1).toArray();
			int[] rest = IntStream.range(0, found.length).filter(row -> proven[row] != 1).toArray();
			open += rest.length;
			marks.add(dots(captions.of(subjects.get(i)), i, Marker.of(i), bound, found, closed));
			marks.add(dots("", i, Marker.RING, bound, found, rest));
		}
		marks.addFirst(Mark.Curve.line("", Ink.Role.MUTED, new double[] { 0, highest }, new double[] { 0, highest }, 0.7));
		Table first = (Table) subjects.getFirst().result();
		String unit = first.column(GraphKinds.BARRIER).unit();
		Panel panel = new Panel("", Axis.linear(Axis.label("lower bound of the barrier", unit)).range(0, Double.NaN),
				Axis.linear(Axis.label("barrier found", unit)).range(0, Double.NaN), marks, true);
		return Figure.of(first.name(), "", new Figure.Size(Figure.Size.COLUMN.width(), 86), panel,
				Captions.sentences(
						"Barriers of a sampled tree: along the best paths found, checked state by state, against the"
								+ " heights that no path to a lower state stays below",
						"On the diagonal the barrier is proven",
						open == 0 ? "" : "Rings above it are not proven: the true barrier lies between the two values"),
				List.of(FigureData.ofTables(subjects)));
	}

	private static Mark dots(String label, int series, Marker marker, double[] x, double[] y, int[] rows) {
		return new Mark.Dots(label, new Ink.Series(series), IntStream.of(rows).mapToDouble(row -> x[row]).toArray(),
				IntStream.of(rows).mapToDouble(row -> y[row]).toArray(), marker, RADIUS, rows, List.of());
	}
}
