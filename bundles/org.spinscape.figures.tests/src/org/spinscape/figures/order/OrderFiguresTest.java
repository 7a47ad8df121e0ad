// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;

class OrderFiguresTest {

	@Test
	void ofManyTemperaturesSevenAreDrawnWithBothEnds() {
		List<Subject> subjects = new ArrayList<>();
		for (int slot = 0; slot < 20; slot++) {
			subjects.add(Samples.of("glass", new Series(OrderKinds.OVERLAP_DISTRIBUTION.label(ResultTag.TEMPERATURE,
					0.2 + 0.1 * slot)
					.means("Density P(q) of the replica overlap at T = " + (0.2 + 0.1 * slot) + " J/k_B, averaged"),
					Series.Axis.of("overlap", "", -1, 0, 1), Series.Axis.of("P(q)", "", 0.3, 0.4, 0.3))));
		}
		Figure figure = OverlapFigures.of(subjects);
		List<String> labels = figure.panels().getFirst().marks().stream().map(Mark::label).toList();
		assertEquals(7, labels.size());
		assertEquals("T = 0.2", labels.getFirst());
		assertEquals("T = 2.1", labels.getLast());
		assertTrue(figure.footnote().startsWith("Density P(q) of the replica overlap at T = "), figure.footnote());
		assertEquals(60, figure.data().getFirst().rows());
	}

	@Test
	void crossingsStandAtTheirTemperatures() {
		List<Subject> subjects = new ArrayList<>();
		for (String size : List.of("4", "6")) {
			subjects.add(new Subject("glass", Map.of("L", size), -1, new Series(OrderKinds.BINDER.curve().tag(),
					Series.Axis.of("temperature", "J/k_B", 0.5, 1, 2), Series.Axis.of("binder", "", 0.9, 0.6, 0.1))));
		}
		subjects.add(Samples.of("glass", new Table(OrderKinds.CROSSINGS.label(ResultTag.OF, "binder"), List.of(
				new Table.RealColumn("temperature", "J/k_B", new double[] { 0.95 }),
				new Table.RealColumn("error", "J/k_B", new double[] { 0.04 }),
				new Table.RealColumn("not crossing", "", new double[] { 0.12 })))));
		Figure figure = CrossingFigures.of(subjects);
		Mark.Rule rule = (Mark.Rule) figure.panels().getFirst().marks().getLast();
		assertEquals(0.95, rule.value());
		assertEquals("T = 0.950(40)", rule.text());
		assertTrue(figure.footnote().contains("12 % of the resamples"), figure.footnote());
	}

	/** y = 3 exp(0.5 N) and y = 2 N^1.5: the curves of the laws must give these numbers. */
	@Test
	void lawsAreDrawnAsFitted() {
		Series data = new Series(StudyKinds.SCALING.label(ResultTag.OF, "time"), Series.Axis.of("N", "", 4, 6, 8, 10),
				Series.Axis.of("time", "steps", 1, 2, 3, 4));
		Table fits = new Table(StudyKinds.SCALING_FITS.label(ResultTag.OF, "time"), List.of(
				new Table.TextColumn("law", List.of("exponential", "power-law")),
				new Table.RealColumn("a", "", new double[] { Math.log(3), Math.log(2) }),
				new Table.RealColumn("b", "", new double[] { 0.5, 1.5 }),
				new Table.RealColumn("c", "", new double[] { Double.NaN, Double.NaN })));
		Figure figure = GrowthFigures.of(List.of(Samples.of("glass", data), Samples.of("glass", fits)));
		List<Mark> marks = figure.panels().getFirst().marks();
		Mark.Curve exponential = (Mark.Curve) marks.get(0);
		Mark.Curve power = (Mark.Curve) marks.get(1);
		int last = exponential.x().length - 1;
		assertEquals(10, exponential.x()[last], 1e-9);
		assertEquals(3 * Math.exp(5), exponential.y()[last], 1e-6);
		assertEquals(2 * Math.pow(4, 1.5), power.y()[0], 1e-9);
		assertEquals(Mark.Line.DASHED, power.line());
		assertTrue(!figure.panels().get(0).x().logarithmic() && figure.panels().get(1).x().logarithmic());
	}
}
