// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** Pictures of histograms and densities of states. */
public final class HistogramFigures {

	private static final double LOG_COUNTS = 1e3;

	private HistogramFigures() {
	}

	/** Draws histograms into one panel. @param subjects results of type {@link Histogram} of one quantity */
	public static Figure of(List<Subject> subjects) {
		Histogram first = (Histogram) subjects.getFirst().result();
		Captions captions = new Captions(subjects);
		boolean alone = subjects.size() == 1;
		List<Mark> marks = new ArrayList<>();
		List<double[]> counts = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Histogram histogram = (Histogram) subjects.get(i).result();
			String label = alone ? "" : captions.of(subjects.get(i));
			marks.add(new Mark.Bars(label, new Ink.Series(i), histogram.edges(), histogram.counts(), alone));
			counts.add(histogram.counts());
		}
		Axis x = Axis.linear(Axis.label(first.quantity(), first.unit()));
		Axis y = Scales.chooseCounts("count in bin", counts, LOG_COUNTS);
		String title = alone ? subjects.getFirst().caption() : "";
		return Figure.of(first.name(), title, Figure.Size.COLUMN, Panel.of("", x, y, marks), Captions.sentences(first.meaning()),
				List.of(data(subjects)));
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		for (Subject subject : subjects) {
			Histogram histogram = (Histogram) subject.result();
			for (int i = 0; i < histogram.counts().length; i++) {
				table.place(subject).real("from", histogram.unit(), histogram.edges()[i])
						.real("to", histogram.unit(), histogram.edges()[i + 1]).real("count", "", histogram.counts()[i]);
			}
		}
		return table.table(subjects.getFirst().result().name(), subjects.getFirst().result().meaning());
	}
}
