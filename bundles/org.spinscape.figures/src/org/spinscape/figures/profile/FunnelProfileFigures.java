// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Ramp;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.FigureData;
import org.spinscape.figures.result.Meanings;
import org.spinscape.figures.result.Temperatures;

/**
 * The picture of a funnel with measured axes: energy upwards, entropy to both sides, the overlap with the native state as
 * colour; beside it the free energy along the overlap. One row for each landscape and temperature.
 */
public final class FunnelProfileFigures {

	private static final double HEAD = 20;
	private static final double ROW = 58;

	private FunnelProfileFigures() {
	}

	/** Draws profiles. @param subjects results of type {@link Series}, of the kinds of {@link ProfileKinds} */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(place(subject), key -> new ArrayList<>()).add(subject));
		boolean whole = places.values().stream().allMatch(curves -> kind(curves, ProfileKinds.ENERGY) != null
				&& kind(curves, ProfileKinds.ENTROPY) != null && kind(curves, ProfileKinds.FREE_ENERGY) != null);
		List<Panel> panels = new ArrayList<>();
		places.forEach((place, curves) -> {
			if (whole) {
				panels.add(outline(place, kind(curves, ProfileKinds.ENERGY), kind(curves, ProfileKinds.ENTROPY)));
				panels.add(free(kind(curves, ProfileKinds.FREE_ENERGY)));
			} else {
				curves.forEach(curve -> panels.add(curve(place, (Series) curve.result())));
			}
		});
		int columns = Math.min(2, panels.size());
		Figure.Size size = panels.size() == 1 ? Figure.Size.COLUMN
				: new Figure.Size(Figure.Size.PAGE.width(), HEAD + ROW * ((panels.size() + 1) / 2));
		return new Figure("funnel-profile", "", size, panels, columns, false,
				Captions.sentences(Meanings.of(subjects), whole
						? "The outline is at S(q) on either side of the middle, at the"
								+ " height E(q), from the lowest overlap to the tip, which is the reference state; where the energy first rises, it turns"
								+ " back" : "", "Bars: one standard error"),
				List.of(FigureData.ofSeries(subjects)));
	}

	private static String place(Subject subject) {
		String temperature = subject.result().tag().label(ResultTag.TEMPERATURE);
		return subject.caption() + (temperature.isEmpty() ? "" : ", " + Temperatures.label(subject.result()));
	}

	private static Series kind(List<Subject> curves, ResultKind<Series> kind) {
		return curves.stream().map(Subject::result).filter(kind::is).map(Series.class::cast).findFirst().orElse(null);
	}

	/** Strips between neighbouring overlaps, the lowest overlap first, so that the native end lies on top. */
	private static Panel outline(String title, Series energy, Series entropy) {
		double[] q = energy.x().values();
		double[] e = energy.y().values();
		double[] s = Arrays.stream(entropy.y().values()).map(value -> Math.max(0, value)).toArray(); // an error may be larger
		int[] levels = IntStream.range(0, q.length).filter(i -> Double.isFinite(e[i]) && Double.isFinite(s[i])).toArray();
		int strips = Math.max(0, levels.length - 1);
		double[][] outlines = new double[strips][];
		double[] overlaps = new double[strips];
		for (int k = 0; k < strips; k++) {
			int a = levels[k];
			int b = levels[k + 1];
			outlines[k] = new double[] { -s[a], e[a], s[a], e[a], s[b], e[b], -s[b], e[b] };
			overlaps[k] = (q[a] + q[b]) / 2;
		}
		double[] right = IntStream.of(levels).mapToDouble(i -> s[i]).toArray();
		double[] left = IntStream.of(levels).mapToDouble(i -> -s[i]).toArray();
		double[] heights = IntStream.of(levels).mapToDouble(i -> e[i]).toArray();
		List<Mark> marks = List.of(
				new Mark.Faces("overlap q", outlines, overlaps, Ramp.SEQUENTIAL, q[0], q[q.length - 1]),
				Mark.Curve.line("", Ink.Role.FOREGROUND, right, heights, 0.8),
				Mark.Curve.line("", Ink.Role.FOREGROUND, left, heights, 0.8));
		return Panel.of(title, Axis.linear(Axis.label("entropy S(q), to either side", entropy.y().unit())),
				Axis.linear(Axis.label("energy E(q)", energy.y().unit())), marks);
	}

	private static Panel free(Series free) {
		double[] values = free.y().values();
		double lowest = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
		double[] above = Arrays.stream(values).map(value -> Double.isFinite(value) ? value - lowest : Double.NaN).toArray();
		return Panel.of("", overlap(free), Axis.linear(Axis.label("F(q) above its minimum", free.y().unit())),
				List.of(mark(free, above)));
	}

	private static Panel curve(String title, Series series) {
		return Panel.of(title, overlap(series), Axis.linear(Axis.label(series.y().name(), series.y().unit())),
				List.of(mark(series, series.y().values())));
	}

	private static Axis overlap(Series series) {
		double[] q = series.x().values();
		double room = 0.03 * (q[q.length - 1] - q[0]);
		return Axis.linear("overlap q").range(q[0] - room, q[q.length - 1] + room);
	}

	private static Mark mark(Series series, double[] values) {
		return new Mark.Curve("", new Ink.Series(0), series.x().values(), values, new double[0], series.y().errors(),
				Marker.of(0), Mark.Line.SOLID, 0.8);
	}
}
