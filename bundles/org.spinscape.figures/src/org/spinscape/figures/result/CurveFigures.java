// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.spinscape.core.result.Series;
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
	private static final double LOG_X = 1e2;

	/** A curve that takes up less than this share of a joint ordinate looks constant. */
	private static final double FLAT = 0.08;
	private static final int MOST_ROWS = 4;
	private static final double ROW = 40;

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
		Axis x = Scales.abscissa(label(first.x()), xs, LOG_X);
		Axis y = Scales.ordinate(first.y().name(), first.y().unit(), ys);
		String title = subjects.size() == 1 ? subjects.getFirst().caption() : "";
		boolean flat = flat(ys);
		List<Panel> panels = !flat ? List.of(Panel.of("", x, y, marks))
				: marks.stream().map(mark -> Panel.of("", x, Axis.linear(y.label()), List.of(mark))).toList();
		Figure.Size column = Figure.Size.COLUMN;
		Figure.Size size = flat ? new Figure.Size(column.width(), 24 + ROW * panels.size()) : column;
		return new Figure(first.name(), title, size, panels, 1, false, Captions.sentences(Meanings.of(subjects),
				Scales.leftOut(x, xs), coincidence(subjects, captions),
				flat ? "Each panel has an ordinate of its own" : ""), List.of(FigureData.ofSeries(subjects)));
	}

	/** Whether curves lie so far apart that on one ordinate each would look constant. */
	private static boolean flat(List<double[]> curves) {
		if (curves.size() < 2 || curves.size() > MOST_ROWS) {
			return false;
		}
		DoubleSummaryStatistics all = new DoubleSummaryStatistics();
		double widest = 0;
		for (double[] curve : curves) {
			DoubleSummaryStatistics one = Arrays.stream(curve).filter(Double::isFinite).summaryStatistics();
			widest = Math.max(widest, one.getMax() - one.getMin());
			all.combine(one);
		}
		return widest > 0 && widest < FLAT * (all.getMax() - all.getMin());
	}

	/** Of curves that lie exactly on each other only the last is seen. */
	private static String coincidence(List<Subject> subjects, Captions captions) {
		for (int i = 0; i < subjects.size(); i++) {
			for (int j = 0; j < i; j++) {
				Series a = (Series) subjects.get(j).result();
				Series b = (Series) subjects.get(i).result();
				if (Arrays.equals(a.x().values(), b.x().values()) && Arrays.equals(a.y().values(), b.y().values())) {
					return "The curves of " + captions.of(subjects.get(j)) + " and " + captions.of(subjects.get(i))
							+ " coincide";
				}
			}
		}
		return "";
	}

	private static String label(Series.Axis axis) {
		return Axis.label(axis.name(), axis.unit());
	}
}
