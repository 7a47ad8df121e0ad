// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/**
 * Pictures of tables as points, one against another column, with a curve of what theory expects where the table has
 * such a column: for example the bands of critical points by index.
 */
public final class BandFigures {

	private static final double RADIUS = 1.5;

	private BandFigures() {
	}

	/**
	 * What is plotted.
	 *
	 * @param x       column along the abscissa
	 * @param y       column along the ordinate
	 * @param theory  column that a curve is drawn through; no curve where a table lacks it
	 * @param xLabel  what stands on the abscissa
	 * @param yLabel  what stands on the ordinate
	 */
	public record Plan(ColumnKind x, ColumnKind y, ColumnKind theory, String xLabel, String yLabel) {
	}

	/** Draws tables into one panel. @param subjects results of type {@link Table} with the columns of the plan */
	public static Figure of(List<Subject> subjects, Plan plan) {
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Table table = (Table) subjects.get(i).result();
			double[] x = table.numbers(plan.x());
			double[] y = table.numbers(plan.y());
			String label = subjects.size() == 1 ? "found" : captions.of(subjects.get(i));
			marks.add(new Mark.Dots(label, new Ink.Series(i), x, y, Marker.of(i), RADIUS, IntStream.range(0, x.length)
					.toArray(),
					List.of()));
		}
		theory(subjects, plan).ifPresent(curve -> marks.addFirst(curve));
		Table first = (Table) subjects.getFirst().result();
		String title = subjects.size() == 1 ? subjects.getFirst().caption() : "";
		return Figure.of(first.name(), title, Figure.Size.COLUMN,
				Panel.of("", Axis.linear(plan.xLabel()), Axis.linear(plan.yLabel()), marks),
				Captions.sentences(first.meaning()), List.of(FigureData.ofTables(subjects)));
	}

	private static Optional<Mark> theory(List<Subject> subjects, Plan plan) {
		List<double[]> points = new ArrayList<>();
		for (Subject subject : subjects) {
			Table table = (Table) subject.result();
			if (!table.has(plan.theory())) {
				return Optional.empty();
			}
			double[] x = table.numbers(plan.x());
			double[] y = table.numbers(plan.theory());
			IntStream.range(0, x.length).forEach(i -> points.add(new double[] { x[i], y[i] }));
		}
		points.sort((a, b) -> Double.compare(a[0], b[0]));
		return Optional.of(Mark.Curve.line("theory", Ink.Role.FOREGROUND,
				points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray(), 0.9));
	}
}
