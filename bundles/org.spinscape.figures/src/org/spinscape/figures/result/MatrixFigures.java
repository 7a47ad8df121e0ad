// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Subject;

/** Pictures of matrices as maps of colours. */
public final class MatrixFigures {

	private static final double LOGARITHMIC = 100;

	private MatrixFigures() {
	}

	/** Draws matrices side by side, with one range of colours. @param subjects results of type {@link Matrix} */
	public static Figure of(List<Subject> subjects) {
		Matrix first = (Matrix) subjects.getFirst().result();
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (Subject subject : subjects) {
			for (double[] row : ((Matrix) subject.result()).values()) {
				for (double value : row) {
					low = value < low ? value : low;
					high = value > high ? value : high;
				}
			}
		}
		boolean signs = low < 0 && high > 0;
		double reach = Math.max(-low, high);
		double from = signs ? -reach : low;
		double to = signs ? reach : high > low ? high : low + 1;
		List<Panel> panels = new ArrayList<>();
		for (Subject subject : subjects) {
			panels.add(panel(subject, signs ? Ramp.DIVERGING : Ramp.SEQUENTIAL, from, to));
		}
		Figure.Size size = panels.size() == 1 ? Figure.Size.COLUMN : Figure.Size.PAGE;
		return new Figure(first.name(), "", size, panels, Math.min(panels.size(), 3), false, Captions.sentences(first
				.meaning()),
				List.of(data(subjects)));
	}

	private static Panel panel(Subject subject, Ramp ramp, double from, double to) {
		Matrix matrix = (Matrix) subject.result();
		Axis x = Scales.abscissa(label(matrix.columns()), List.of(matrix.columns().values()), LOGARITHMIC);
		Axis y = Scales.abscissa(label(matrix.rows()), List.of(matrix.rows().values()), LOGARITHMIC);
		Mark cells = new Mark.Cells(Axis.label(matrix.name(), matrix.unit()), edges(x, matrix.columns().values()),
				edges(y, matrix.rows().values()), matrix.values(), ramp, from, to);
		boolean square = matrix.rows().label().equals(matrix.columns().label());
		return new Panel(subject.caption(), x, y, List.of(cells), square);
	}

	/** The same on an axis: half way between the places of neighbours. */
	private static double[] edges(Axis axis, double[] centres) {
		boolean zero = axis.logarithmic() && centres[0] == 0;
		double[] places = Arrays.stream(centres).skip(zero ? 1 : 0).map(axis::place).toArray();
		double[] edges = Arrays.stream(edges(places)).map(axis::value).toArray();
		return zero ? DoubleStream.concat(DoubleStream.of(0), Arrays.stream(edges)).toArray() : edges;
	}

	/** Half way between neighbours; the outer ones as far away as the inner ones. */
	static double[] edges(double[] centres) {
		int n = centres.length;
		double[] edges = new double[n + 1];
		for (int i = 1; i < n; i++) {
			edges[i] = (centres[i - 1] + centres[i]) / 2;
		}
		edges[0] = n == 1 ? centres[0] - 0.5 : centres[0] - (edges[1] - centres[0]);
		edges[n] = n == 1 ? centres[0] + 0.5 : centres[n - 1] + (centres[n - 1] - edges[n - 1]);
		return edges;
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Matrix matrix = (Matrix) subject.result();
			for (int row = 0; row < matrix.values().length; row++) {
				for (int column = 0; column < matrix.values()[row].length; column++) {
					table.place(subject).real("row: " + matrix.rows().name(), matrix.rows().unit(),
							matrix.rows().values()[row])
							.real("column: " + matrix.columns().name(), matrix.columns().unit(),
									matrix.columns().values()[column])
							.real(matrix.name(), matrix.unit(), matrix.values()[row][column]);
				}
			}
		}
		return table.table(subjects.getFirst().result().name(), subjects.getFirst().result().meaning());
	}

	private static String label(Series.Axis axis) {
		return Axis.label(axis.name(), axis.unit());
	}
}
