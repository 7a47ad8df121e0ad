// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
	 * @param theory  column that a curve is drawn through; empty or missing for none
	 * @param xLabel  what stands on the abscissa
	 * @param yLabel  what stands on the ordinate
	 */
	public record Plan(String x, String y, String theory, String xLabel, String yLabel) {
	}

	/** Draws tables into one panel. @param subjects results of type {@link Table} with the columns of the plan */
	public static Figure of(List<Subject> subjects, Plan plan) {
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Table table = (Table) subjects.get(i).result();
			double[] x = column(table, plan.x());
			double[] y = column(table, plan.y());
			String label = subjects.size() == 1 ? "found" : captions.of(subjects.get(i));
			marks.add(new Mark.Dots(label, new Ink.Series(i), x, y, Marker.of(i), RADIUS, IntStream.range(0, x.length).toArray(),
					List.of()));
		}
		theory(subjects, plan).ifPresent(curve -> marks.addFirst(curve));
		Table first = (Table) subjects.getFirst().result();
		String title = subjects.size() == 1 ? subjects.getFirst().caption() : "";
		return Figure.of(first.name(), title, Figure.Size.COLUMN,
				Panel.of("", Axis.linear(plan.xLabel()), Axis.linear(plan.yLabel()), marks),
				Captions.sentences(first.meaning()), List.of(data(subjects)));
	}

	/** Whether a table has a column of this name. */
	public static boolean has(Table table, String column) {
		return table.columns().stream().anyMatch(one -> one.name().equals(column));
	}

	private static Optional<Mark> theory(List<Subject> subjects, Plan plan) {
		List<double[]> points = new ArrayList<>();
		for (Subject subject : subjects) {
			Table table = (Table) subject.result();
			if (plan.theory().isEmpty() || !has(table, plan.theory())) {
				return Optional.empty();
			}
			double[] x = column(table, plan.x());
			double[] y = column(table, plan.theory());
			IntStream.range(0, x.length).forEach(i -> points.add(new double[] { x[i], y[i] }));
		}
		points.sort((a, b) -> Double.compare(a[0], b[0]));
		return Optional.of(Mark.Curve.line("theory", Ink.Role.FOREGROUND,
				points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray(), 0.9));
	}

	private static double[] column(Table table, String name) {
		Table.Column column = table.columns().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
		return switch (column) {
			case Table.RealColumn real -> real.values();
			case Table.IntegerColumn whole -> Arrays.stream(whole.values()).asDoubleStream().toArray();
			case Table.TextColumn text -> throw new IllegalArgumentException("column '" + text.name() + "' holds words");
		};
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder rows = new TableBuilder();
		for (Subject subject : subjects) {
			Table table = (Table) subject.result();
			for (int row = 0; row < table.rows(); row++) {
				rows.place(subject);
				for (Table.Column column : table.columns()) {
					switch (column) {
						case Table.RealColumn real -> rows.real(real.name(), real.unit(), real.values()[row]);
						case Table.IntegerColumn whole -> rows.whole(whole.name(), whole.values()[row]);
						case Table.TextColumn text -> rows.text(text.name(), text.values().get(row));
					}
				}
			}
		}
		return rows.table(subjects.getFirst().result().name(), ((Table) subjects.getFirst().result()).meaning());
	}
}
