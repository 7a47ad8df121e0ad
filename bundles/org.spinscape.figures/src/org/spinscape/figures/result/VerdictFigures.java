// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;

/** All verdicts of a run at a glance: one line each, with a sign under the level that the data reach. */
public final class VerdictFigures {

	private static final List<Level> LEVELS = List.of(Level.NOT_SUPPORTED, Level.CANNOT_SAY, Level.SUPPORTED);
	private static final double LINE = 5.2;
	private static final double FRAME = 26;

	private VerdictFigures() {
	}

	/** Draws verdicts. @param subjects results of type {@link Verdict} */
	public static Figure of(List<Subject> subjects) {
		int count = subjects.size();
		TableBuilder table = new TableBuilder();
		List<String> names = new ArrayList<>();
		for (Subject subject : subjects.reversed()) { // an ordinate grows upwards, a reader goes downwards
			Verdict verdict = (Verdict) subject.result();
			names.add(verdict.tag().title() + ": " + subject.caption());
		}
		for (Subject subject : subjects) {
			Verdict verdict = (Verdict) subject.result();
			table.place(subject).text("verdict", verdict.name()).text("level", words(verdict.level()))
					.text("claim", verdict.meaning()).text("evidence", verdict.evidence());
		}
		List<Mark> marks = new ArrayList<>();
		for (Level level : LEVELS) {
			int[] rows = IntStream.range(0, count)
					.filter(i -> ((Verdict) subjects.get(count - 1 - i).result()).level() == level).toArray();
			if (rows.length > 0) {
				double[] x = IntStream.of(rows).mapToDouble(i -> LEVELS.indexOf(level)).toArray();
				List<String> tips = IntStream.of(rows).mapToObj(i -> {
					Verdict verdict = (Verdict) subjects.get(count - 1 - i).result();
					return verdict.meaning() + "\n" + verdict.evidence();
				}).toList();
				marks.add(new Mark.Dots("", ink(level), x, IntStream.of(rows).asDoubleStream().toArray(), marker(level), 3,
						rows, tips));
			}
		}
		Axis x = Axis.categories("", LEVELS.stream().map(VerdictFigures::words).toList());
		Figure.Size size = new Figure.Size(Figure.Size.PAGE.width(), FRAME + LINE * count);
		String claim = count == 1 ? subjects.getFirst().result().meaning() + ". "
				+ ((Verdict) subjects.getFirst().result()).evidence() : "Claims and evidence are in the table of the figure";
		return Figure.of("verdicts", "", size, Panel.of("", x, Axis.categories("", names), marks),
				Captions.sentences(claim), List.of(table.table("verdicts", "what the data say about each claim")));
	}

	private static String words(Level level) {
		return switch (level) {
			case SUPPORTED -> "supported";
			case NOT_SUPPORTED -> "not supported";
			case CANNOT_SAY -> "cannot say";
		};
	}

	private static Ink ink(Level level) {
		return switch (level) {
			case SUPPORTED -> new Ink.Series(0);
			case NOT_SUPPORTED -> new Ink.Series(1);
			case CANNOT_SAY -> Ink.Role.MUTED;
		};
	}

	/** Signs differ in shape too, for those who see no colours. */
	private static Marker marker(Level level) {
		return switch (level) {
			case SUPPORTED -> Marker.CIRCLE;
			case NOT_SUPPORTED -> Marker.NABLA;
			case CANNOT_SAY -> Marker.RING;
		};
	}
}
