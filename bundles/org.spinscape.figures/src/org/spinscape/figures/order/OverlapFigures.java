// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;
import org.spinscape.figures.result.Temperatures;

/** Overlap distributions: all temperatures of an arm and sweep point in one panel, or as many as there are colours. */
public final class OverlapFigures {

	private OverlapFigures() {
	}

	/** Draws distributions. @param subjects results of type {@link Series}: densities of the overlap */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(subject.caption(), key -> new ArrayList<>()).add(subject));
		int most = places.values().stream().mapToInt(List::size).max().orElse(0);
		List<Panel> panels = new ArrayList<>();
		places.forEach((place, curves) -> panels.add(panel(places.size() == 1 ? "" : place, Temperatures.evenly(curves))));
		Figure.Size size = panels.size() == 1 ? Figure.Size.COLUMN
				: new Figure.Size(Figure.Size.PAGE.width(), 26 + 56.0 * ((panels.size() + 1) / 2));
		return new Figure("overlap-distribution", places.size() == 1 ? places.keySet().iterator().next() : "", size, panels,
				Math.min(2, panels.size()), true,
				Captions.sentences(Meanings.of(subjects), "Bars: one standard error",
						Temperatures.chosen(most)),
				List.of(FigureData.ofSeries(subjects)));
	}

	private static Panel panel(String title, List<Subject> curves) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < curves.size(); i++) {
			Series series = (Series) curves.get(i).result();
			marks.add(new Mark.Curve(Temperatures.label(series), new Ink.Series(i), series.x().values(), series.y().values(),
					new double[0], series.y().errors(), Marker.of(i), Mark.Line.SOLID, 0.8));
		}
		return Panel.of(title, Axis.linear("overlap q").range(-1.03, 1.03), Axis.linear("P(q)").range(0, Double.NaN), marks);
	}
}
