// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** Pictures of curves with error bars, one over the other. */
public final class CurveFigures {

	private static final double WIDTH = 0.9;
	private static final double LOG_X = 1e3;
	private static final double LOG_Y = 1e4;

	private CurveFigures() {
	}

	/** Draws curves into one panel. @param subjects results of type {@link Series} with the same axes */
	public static Figure of(List<Subject> subjects) {
		Series first = (Series) subjects.getFirst().result();
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		List<double[]> xs = new ArrayList<>();
		List<double[]> ys = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Series series = (Series) subjects.get(i).result();
			String label = subjects.size() == 1 ? "" : captions.of(subjects.get(i));
			marks.add(new Mark.Curve(label, new Ink.Series(i), series.x().values(), series.y().values(),
					series.x().errors(), series.y().errors(), Marker.of(i), Mark.Line.SOLID, WIDTH));
			xs.add(series.x().values());
			ys.add(series.y().values());
		}
		Axis x = Scales.choose(label(first.x()), xs, LOG_X);
		Axis y = Scales.choose(label(first.y()), ys, LOG_Y);
		String title = subjects.size() == 1 ? subjects.getFirst().caption() : "";
		List<String> meanings = subjects.stream().map(subject -> ((Series) subject.result()).meaning()).distinct().toList();
		return Figure.of(first.name(), title, Figure.Size.COLUMN, Panel.of("", x, y, marks),
				Captions.sentences(meanings.toArray(String[]::new)),
				List.of(data(subjects)));
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Series series = (Series) subject.result();
			for (int i = 0; i < series.x().values().length; i++) {
				table.place(subject).real(series.x().name(), series.x().unit(), series.x().values()[i])
						.real(series.y().name(), series.y().unit(), series.y().values()[i])
						.real("error", series.y().unit(), error(series.y(), i));
			}
		}
		return table.table(subjects.getFirst().result().name(), subjects.getFirst().result().meaning());
	}

	private static double error(Series.Axis axis, int i) {
		return axis.errors().length == 0 ? Double.NaN : axis.errors()[i];
	}

	private static String label(Series.Axis axis) {
		return Axis.label(axis.name(), axis.unit());
	}
}
