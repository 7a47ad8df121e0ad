// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** Pictures of values at whole numbers, with nothing between them: stems from zero, those of the arms side by side. */
public final class StemFigures {

	private static final double SPREAD = 0.5;

	private StemFigures() {
	}

	/** Draws stems into one panel. @param subjects results of type {@link Series} over whole numbers */
	public static Figure of(List<Subject> subjects) {
		Captions captions = new Captions(subjects);
		Series first = (Series) subjects.getFirst().result();
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Series series = (Series) subjects.get(i).result();
			double shift = subjects.size() == 1 ? 0 : SPREAD * (i / (subjects.size() - 1.0) - 0.5);
			double[] x = Arrays.stream(series.x().values()).map(value -> value + shift).toArray();
			double[] y = series.y().values();
			double[] ends = IntStream.range(0, x.length).boxed().flatMapToDouble(k -> DoubleStream.of(x[k], 0, x[k], y[k]))
					.toArray();
			double[] widths = new double[x.length];
			Arrays.fill(widths, 1.2);
			marks.add(new Mark.Strokes("", new Ink.Series(i), ends, widths, Mark.Line.SOLID));
			marks.add(new Mark.Curve(subjects.size() == 1 ? "" : captions.of(subjects.get(i)), new Ink.Series(i), x, y,
					new double[0], series.y().errors(), Marker.of(i), Mark.Line.NONE, 0.9));
		}
		return Figure.of(first.name(), subjects.size() == 1 ? subjects.getFirst().caption() : "", Figure.Size.COLUMN,
				Panel.of("", Axis.linear(Axis.label(first.x().name(), first.x().unit())),
						Axis.linear(Axis.label(first.y().name(), first.y().unit())), marks),
				Captions.sentences(Meanings.of(subjects),
						subjects.size() == 1 ? "" : "Points are set apart sideways by less than one"),
				List.of(FigureData.ofSeries(subjects)));
	}
}
