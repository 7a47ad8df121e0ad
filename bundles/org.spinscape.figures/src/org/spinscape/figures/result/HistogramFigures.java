// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

	/**
	 * Draws histograms: those of one name in one panel, those of several temperatures in one panel for each place.
	 *
	 * @param subjects results of type {@link Histogram} of one quantity
	 */
	public static Figure of(List<Subject> subjects) {
		Histogram first = (Histogram) subjects.getFirst().result();
		boolean temperatures = subjects.stream().map(subject -> subject.result().name()).distinct().count() > 1;
		Map<String, List<Subject>> places = new LinkedHashMap<>();
		subjects.forEach(subject -> places.computeIfAbsent(temperatures ? subject.caption() : "", key -> new ArrayList<>())
				.add(subject));
		Captions captions = new Captions(subjects);
		List<Panel> panels = new ArrayList<>();
		places.forEach((place, all) -> panels.add(panel(places.size() == 1 ? "" : place, Temperatures.evenly(all),
				subject -> temperatures ? Temperatures.label(subject.result()) : captions.of(subject))));
		String title = places.size() == 1 && (temperatures || subjects.size() == 1) ? subjects.getFirst().caption() : "";
		Figure.Size size = panels.size() == 1 ? Figure.Size.COLUMN
				: new Figure.Size(Figure.Size.PAGE.width(), 26 + 56.0 * ((panels.size() + 1) / 2));
		int most = places.values().stream().mapToInt(List::size).max().orElse(0);
		String meaning = temperatures ? Meanings.of(subjects) : first.meaning();
		return new Figure(first.name(), title, size, panels, Math.min(2, panels.size()), false,
				Captions.sentences(meaning, temperatures ? Temperatures.chosen(most) : ""), List.of(data(subjects)));
	}

	private static Panel panel(String title, List<Subject> subjects, Function<Subject, String> label) {
		Histogram first = (Histogram) subjects.getFirst().result();
		boolean alone = subjects.size() == 1;
		List<Mark> marks = new ArrayList<>();
		List<double[]> counts = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Histogram histogram = (Histogram) subjects.get(i).result();
			marks.add(new Mark.Bars(alone ? "" : label.apply(subjects.get(i)), new Ink.Series(i), histogram.edges(),
					histogram.counts(), alone));
			counts.add(histogram.counts());
		}
		return Panel.of(title, Axis.linear(Axis.label(first.quantity(), first.unit())),
				Scales.chooseCounts("count in bin", counts, LOG_COUNTS), marks);
	}

	private static Table data(List<Subject> subjects) {
		TableBuilder table = new TableBuilder();
		boolean named = subjects.stream().map(subject -> subject.result().name()).distinct().count() > 1;
		for (Subject subject : subjects) {
			Histogram histogram = (Histogram) subject.result();
			for (int i = 0; i < histogram.counts().length; i++) {
				table.place(subject);
				if (named) {
					table.text("result", histogram.name());
				}
				table.real("from", histogram.unit(), histogram.edges()[i])
						.real("to", histogram.unit(), histogram.edges()[i + 1]).real("count", "", histogram.counts()[i]);
			}
		}
		return table.table(subjects.getFirst().result().name(), subjects.getFirst().result().meaning());
	}
}
