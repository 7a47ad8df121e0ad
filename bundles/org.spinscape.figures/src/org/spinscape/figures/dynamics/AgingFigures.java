// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;

/**
 * Correlations, or displacements, after different waiting times, against the time and against the time over the waiting time, where they
 * fall together if the age of the system is its only clock. After L. F. Cugliandolo, J. Kurchan, Phys. Rev. Lett. 71,
 * 173 (1993).
 */
public final class AgingFigures {

	private AgingFigures() {
	}

	/**
	 * Draws correlations or displacements.
	 *
	 * @param subjects all of kind {@link DynamicsKinds#AGING_CORRELATION} or all of
	 *                 {@link DynamicsKinds#AGING_DISPLACEMENT}
	 */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(subject.caption(), key -> new ArrayList<>()).add(subject));
		long[] waits = subjects.stream().mapToLong(AgingFigures::wait).distinct().sorted().toArray();
		long[] drawn = evenly(waits);
		List<Panel> panels = new ArrayList<>();
		places.forEach((place, curves) -> {
			String title = places.size() == 1 ? "" : place;
			panels.add(panel(title, curves, drawn, false));
			panels.add(panel(title, curves, drawn, true));
		});
		return new Figure(subjects.getFirst().result().kind().id(), places.size() == 1 ? places.keySet().iterator().next()
				: "",
				new Figure.Size(Figure.Size.PAGE.width(), 22 + 54.0 * places.size()), panels, 2, true,
				Captions.sentences(Meanings.of(subjects), "Left: against the time t; right: against t/t_{w}",
						"Bars: one standard error over the quenches",
						drawn.length == waits.length ? ""
								: "Of " + waits.length + " waiting times " + drawn.length + " are drawn"),
				List.of(FigureData.ofSeries(subjects)));
	}

	private static long wait(Subject subject) {
		return Long.parseLong(subject.result().tag().label(DynamicsKinds.WAITING_TIME));
	}

	/** No more than there are colours, spread evenly, both ends among them. */
	private static long[] evenly(long[] waits) {
		int n = Math.min(waits.length, Palette.SERIES);
		return IntStream.range(0, n).mapToLong(i -> waits[n == 1 ? 0 : i * (waits.length - 1) / (n - 1)]).toArray();
	}

	private static Panel panel(String title, List<Subject> curves, long[] drawn, boolean scaled) {
		List<Mark> marks = new ArrayList<>();
		String unit = "";
		String quantity = "C";
		boolean moved = curves.getFirst().result().kind().same(DynamicsKinds.AGING_DISPLACEMENT);
		for (Subject subject : curves) {
			int at = Arrays.binarySearch(drawn, wait(subject));
			if (at < 0) {
				continue;
			}
			Series series = (Series) subject.result();
			unit = series.x().unit();
			quantity = series.y().name();
			double[] x = Arrays.stream(series.x().values()).map(t -> scaled ? t / wait(subject) : t).toArray();
			marks.add(new Mark.Curve("t_{w} = " + wait(subject) + (unit.isEmpty() ? "" : " " + unit), new Ink.Series(at), x,
					series.y().values(), new double[0], series.y().errors(), Marker.of(at), Mark.Line.SOLID, 0.9));
		}
		return Panel.of(title, Axis.logarithmic(scaled ? "t/t_{w}" : "time t" + (unit.isEmpty() ? "" : " [" + unit + "]")),
				moved ? Axis.logarithmic("mean-square displacement \u0394(t_{w}, t_{w} + t)")
						: Axis.linear(quantity + " C(t_{w}, t_{w} + t)"), marks);
	}
}
