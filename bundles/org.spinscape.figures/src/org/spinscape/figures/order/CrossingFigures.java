// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.order;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Axis;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Ink;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Numbers;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Subject;
import org.spinscape.figures.result.Captions;
import org.spinscape.figures.result.CurveFigures;

/** Curves of different sizes against temperature, with the temperatures where they cross. */
public final class CrossingFigures {

	/** What follows the name of the curves in the name of the table of their crossings. */
	public static final String CROSSINGS = "-crossings";

	private CrossingFigures() {
	}

	/**
	 * Draws curves and crossings.
	 *
	 * @param subjects series against temperature, and tables of their crossings
	 */
	public static Figure of(List<Subject> subjects) {
		List<Subject> curves = subjects.stream().filter(subject -> subject.result() instanceof Series).toList();
		if (curves.isEmpty()) {
			throw new IllegalArgumentException("crossings are not drawn without the curves that cross");
		}
		Figure figure = CurveFigures.of(curves);
		List<Mark> rules = new ArrayList<>();
		List<Table> data = new ArrayList<>(figure.data());
		boolean undefined = false;
		double doubt = 0;
		for (Subject subject : subjects) {
			if (subject.result() instanceof Table table) {
				data.add(table);
				double[] at = table.numbers(OrderKinds.CROSSING_TEMPERATURE);
				double[] error = table.numbers(OrderKinds.CROSSING_ERROR);
				double[] missing = table.numbers(OrderKinds.NOT_CROSSING);
				for (int i = 0; i < at.length; i++) {
					undefined |= Double.isNaN(at[i]);
					if (!Double.isNaN(at[i])) {
						doubt = Math.max(doubt, missing[i]);
						rules.add(new Mark.Rule("T = " + Numbers.withError(at[i], error[i]), at[i], true, Ink.Role.MUTED));
					}
				}
			}
		}
		Panel plain = figure.panels().getFirst().with(rules);
		Panel panel = Panel.of(plain.title(), plain.x(), Axis.linear(ordinate(curves.getFirst().result())), plain.marks());
		return Figure.of(figure.name(), figure.title(), figure.size(), panel,
				Captions.sentences(figure.footnote(),
						rules.isEmpty() ? "" : "Dashed: where the curves of neighbouring sizes cross, error by bootstrap",
						doubt > 0 ? "In up to " + Math.round(100 * doubt) + " % of the resamples they do not cross at all"
								: "",
						undefined ? "Some neighbouring sizes do not cross between these temperatures" : ""),
				data);
	}

	private static String ordinate(Result curve) {
		return OrderKinds.BINDER.curve().is(curve) ? "Binder ratio g" : "correlation length over size";
	}
}
