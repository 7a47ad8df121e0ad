// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** Pictures of a distribution with the law that it is compared with. */
public final class SpectrumFigures {

	private SpectrumFigures() {
	}

	/**
	 * Draws spectra as steps and laws as lines.
	 *
	 * @param subjects histograms and series of the same quantity
	 * @param name     of the figure
	 * @param unit     of the quantity; empty for a pure number
	 */
	public static Figure of(List<Subject> subjects, String name, String unit) {
		Captions captions = new Captions(subjects);
		List<Mark> marks = new ArrayList<>();
		TableBuilder data = new TableBuilder();
		List<String> meanings = new ArrayList<>();
		String quantity = "";
		int drawn = 0;
		for (Subject subject : subjects) {
			if (subject.result() instanceof Histogram histogram) {
				quantity = Axis.label(histogram.quantity(), histogram.unit());
				marks.add(new Mark.Bars(captions.of(subject), new Ink.Series(drawn++), histogram.edges(), histogram.counts(),
						true));
				meanings.add(histogram.meaning());
				for (int i = 0; i < histogram.counts().length; i++) {
					row(data, subject, unit, (histogram.edges()[i] + histogram.edges()[i + 1]) / 2, histogram.counts()[i]);
				}
			}
		}
		for (Subject subject : subjects) {
			if (subject.result() instanceof Series series) {
				Ink ink = drawn > 1 ? new Ink.Series(drawn++) : Ink.Role.FOREGROUND;
				marks.add(Mark.Curve.line(captions.of(subject), ink, series.x().values(), series.y().values(), 0.9));
				meanings.add(series.meaning());
				quantity = quantity.isEmpty() ? Axis.label(series.x().name(), series.x().unit()) : quantity;
				for (int i = 0; i < series.x().values().length; i++) {
					row(data, subject, unit, series.x().values()[i], series.y().values()[i]);
				}
			}
		}
		Table table = data.table(name, "centre of a bin and its share; for a law the share that it expects");
		return Figure.of(name, subjects.size() == 1 ? subjects.getFirst().caption() : "", Figure.Size.COLUMN,
				Panel.of("", Axis.linear(quantity), Axis.linear("share in bin"), marks),
				Captions.sentences(meanings.stream().distinct().toArray(String[]::new)), List.of(table));
	}

	private static void row(TableBuilder data, Subject subject, String unit, double x, double share) {
		data.place(subject).text("result", subject.result().name()).real("value", unit, x).real("share", "", share);
	}
}
