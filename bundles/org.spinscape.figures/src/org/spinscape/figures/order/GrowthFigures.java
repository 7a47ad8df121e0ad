// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GrowthLaw;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
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

/**
 * A quantity against the size with the laws fitted to it, over a linear and over a logarithmic axis of sizes: on the
 * left an exponential is a straight line, on the right a power.
 */
public final class GrowthFigures {

	private static final int POINTS = 60;

	private GrowthFigures() {
	}

	/** Draws data and laws. @param subjects of the kinds {@link StudyKinds#SCALING} and {@link StudyKinds#SCALING_FITS} */
	public static Figure of(List<Subject> subjects) {
		List<Subject> data = subjects.stream().filter(subject -> subject.result() instanceof Series).toList();
		if (data.isEmpty()) {
			throw new IllegalArgumentException("growth laws are not drawn without the data that they were fitted to");
		}
		Captions captions = new Captions(data);
		Series first = (Series) data.getFirst().result();
		List<Mark> marks = new ArrayList<>();
		List<Table> tables = new ArrayList<>(List.of(FigureData.ofSeries(data)));
		boolean alone = data.size() == 1;
		for (int i = 0; i < data.size(); i++) {
			Subject subject = data.get(i);
			Series series = (Series) subject.result();
			int at = i;
			subjects.stream().filter(one -> one.arm().equals(subject.arm()) && one.result() instanceof Table).findFirst()
					.ifPresent(one -> {
						tables.add((Table) one.result());
						marks.addAll(laws((Table) one.result(), series.x().values(), at, alone));
					});
			marks.add(new Mark.Curve(alone ? "data" : captions.of(subject), new Ink.Series(i), series.x().values(),
					series.y().values(), new double[0], series.y().errors(), Marker.of(i), Mark.Line.NONE, 0.9));
		}
		String size = Axis.label(first.x().name(), first.x().unit());
		Axis y = Axis.logarithmic(Axis.label(first.y().name(), first.y().unit()));
		return new Figure(first.name(), alone ? data.getFirst().arm() : "", new Figure.Size(Figure.Size.PAGE.width(), 78),
				List.of(Panel.of("", Axis.linear(size), y, marks), Panel.of("", Axis.logarithmic(size), y, marks)), 2, true,
				Captions.sentences(Meanings.of(data), "Left over a linear, right over a logarithmic axis of sizes",
						"Lines are fits: exponential solid, power law dashed, stretched exponential dotted"), tables);
	}

	private static List<Mark> laws(Table fits, double[] sizes, int series, boolean alone) {
		List<String> law = fits.words(StudyKinds.LAW);
		double[] a = fits.numbers(StudyKinds.A);
		double[] b = fits.numbers(StudyKinds.B);
		double[] c = fits.numbers(StudyKinds.C);
		double low = Arrays.stream(sizes).min().orElse(1);
		double high = Arrays.stream(sizes).max().orElse(1);
		double[] x = IntStream.range(0, POINTS).mapToDouble(i -> low * Math.pow(high / low, i / (POINTS - 1.0))).toArray();
		List<Mark> marks = new ArrayList<>();
		for (int row = 0; row < fits.rows(); row++) {
			int at = row;
			String name = law.get(row);
			Optional<GrowthLaw> known = GrowthLaw.of(name);
			if (known.isEmpty()) {
				continue; // a stranger's law has no formula here
			}
			Mark.Line line = switch (known.get()) {
				case EXPONENTIAL, EXPONENTIAL_WITH_POWER -> Mark.Line.SOLID;
				case POWER_LAW, POWER_LAW_WITH_INVERSE -> Mark.Line.DASHED;
				case STRETCHED -> Mark.Line.DOTTED;
			};
			Ink ink = alone ? new Ink.Series(row + 1) : new Ink.Series(series);
			marks.add(new Mark.Curve(alone ? name.replace('-', ' ') : "", ink, x,
					Arrays.stream(x).map(n -> Math.exp(known.get().at(n, a[at], b[at], c[at]))).toArray(),
					new double[0], new double[0],
					Marker.NONE, line, 0.8));
		}
		return marks;
	}
}
