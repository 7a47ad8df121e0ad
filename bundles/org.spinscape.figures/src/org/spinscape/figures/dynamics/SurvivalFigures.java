// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.ResultTag;
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

/** Survival curves as the steps that they are, one panel for each arm and sweep point, one curve for each temperature. */
public final class SurvivalFigures {

	/** Time axes that span this ratio are logarithmic. */
	private static final double LOGARITHMIC = 50;
	private static final double WIDTH = 1;
	private static final int BARS = 8;

	private SurvivalFigures() {
	}

	/**
	 * Draws survival curves.
	 *
	 * @param subjects results of kind {@link DynamicsKinds#SURVIVAL}
	 */
	public static Figure of(List<Subject> subjects) {
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(subject.caption(), key -> new ArrayList<>()).add(subject));
		double[] times = subjects.stream().flatMapToDouble(s -> Arrays.stream(series(s).x().values())).filter(t -> t > 0)
				.toArray();
		double longest = Arrays.stream(times).max().orElse(1);
		boolean log = longest > LOGARITHMIC * Arrays.stream(times).min().orElse(1);
		String label = Axis.label("time", series(subjects.getFirst()).x().unit());
		List<String> curves = subjects.stream().map(SurvivalFigures::label).distinct().toList();
		boolean censored = false;
		List<Panel> panels = new ArrayList<>();
		for (Map.Entry<String, List<Subject>> place : places.entrySet()) {
			List<Mark> marks = new ArrayList<>();
			for (Subject subject : place.getValue()) {
				int at = curves.indexOf(label(subject));
				marks.addAll(curve(series(subject), curves.size() == 1 ? "" : label(subject), at));
				double[] shares = series(subject).y().values();
				censored |= shares[shares.length - 1] > 0;
			}
			Axis x = log ? Axis.logarithmic(label) : Axis.linear(label).range(0, Double.NaN);
			panels.add(Panel.of(places.size() == 1 ? "" : place.getKey(), x,
					Axis.linear("share that has not arrived").range(0, 1), marks));
		}
		Figure.Size size = panels.size() == 1 ? Figure.Size.COLUMN
				: new Figure.Size(Figure.Size.PAGE.width(), 20 + 52.0 * ((panels.size() + 2) / 3));
		return new Figure("survival", places.size() == 1 ? places.keySet().iterator().next() : "", size, panels,
				Math.min(3, panels.size()), true,
				Captions.sentences(Meanings.of(subjects), "Bars: one standard error at some of the steps",
						censored ? "Rings: the last arrival where some runs never arrived; those are censored" : "",
						log ? "Arrivals at time 0 lie off the logarithmic axis; they lower its beginning" : ""),
				List.of(FigureData.ofSeries(subjects)));
	}

	private static Series series(Subject subject) {
		return (Series) subject.result();
	}

	/** The temperature, and the explorer where several have been at work. */
	private static String label(Subject subject) {
		ResultTag tag = subject.result().tag();
		String temperature = tag.label(ResultTag.TEMPERATURE);
		String giver = tag.source().number() > 1 ? tag.source().text() : "";
		return temperature.isEmpty() ? giver : "T = " + temperature + (giver.isEmpty() ? "" : ", " + giver);
	}

	private static List<Mark> curve(Series series, String label, int index) {
		double[] t = series.x().values();
		double[] s = series.y().values();
		double[] errors = series.y().errors();
		int n = t.length;
		double[] x = new double[2 * n - 1];
		double[] y = new double[2 * n - 1];
		for (int i = 0; i < n; i++) {
			x[2 * i] = t[i];
			y[2 * i] = s[i];
			if (i > 0) {
				x[2 * i - 1] = t[i];
				y[2 * i - 1] = s[i - 1];
			}
		}
		List<Mark> marks = new ArrayList<>();
		Ink ink = new Ink.Series(index);
		marks.add(new Mark.Curve("", ink, x, y, new double[0], new double[0], Marker.NONE, Mark.Line.SOLID, WIDTH));
		int[] chosen = IntStream.rangeClosed(1, BARS).map(k -> k * (n - 1) / BARS).filter(i -> i > 0).distinct()
				.toArray();
		double[] none = new double[0];
		marks.add(new Mark.Curve(label, ink, Arrays.stream(chosen).mapToDouble(i -> t[i]).toArray(),
				Arrays.stream(chosen).mapToDouble(i -> s[i]).toArray(), none,
				errors.length == 0 ? none : Arrays.stream(chosen).mapToDouble(i -> errors[i]).toArray(),
				Marker.of(index), Mark.Line.NONE, WIDTH));
		if (s[n - 1] > 0) {
			marks.add(new Mark.Dots("", ink, new double[] { t[n - 1] }, new double[] { s[n - 1] }, Marker.RING, 2.6,
					new int[] { 0 }, List.of()));
		}
		return marks;
	}
}
