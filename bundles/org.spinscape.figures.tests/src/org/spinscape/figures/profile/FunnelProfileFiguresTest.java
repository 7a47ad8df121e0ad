// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.check.Check;
import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Subject;
import org.spinscape.figures.check.FigureChecks;
import org.spinscape.internal.figures.FunnelProfileFigureProvider;

/** The funnel with measured axes. */
class FunnelProfileFiguresTest {

	private static final double[] OVERLAPS = { 0, 0.5, 1 };

	private static Subject curve(String arm, double temperature, ResultKind<Series> kind, String name, String unit,
			double... values) {
		return new Subject(arm, Map.of(), 0, new Series(kind.label(ResultTag.TEMPERATURE, temperature),
				Series.Axis.of("overlap", "", OVERLAPS), Series.Axis.of(name, unit, values)));
	}

	private static List<Subject> profiles(double temperature) {
		List<Subject> subjects = new ArrayList<>();
		for (String arm : List.of("funnel", "glass")) {
			subjects.add(curve(arm, temperature, ProfileKinds.FREE_ENERGY, "F", "J", -3, -4, -3.5));
			subjects.add(curve(arm, temperature, ProfileKinds.ENERGY, "E", "J", 0, -1.5, -3.5));
			subjects.add(curve(arm, temperature, ProfileKinds.ENTROPY, "S", "k_B", 3, 2.5, -1e-12));
		}
		return subjects;
	}

	/** Energy upwards, entropy to both sides, one strip between two overlaps; F beside it, from its minimum. */
	@Test
	void axesAreThoseOfTheNumbers() {
		Figure figure = FunnelProfileFigures.of(profiles(1));
		assertEquals(4, figure.panels().size());
		Mark.Faces strips = (Mark.Faces) figure.panels().getFirst().marks().getFirst();
		assertEquals(2, strips.values().length);
		assertArrayEquals(new double[] { -3, 0, 3, 0, 2.5, -1.5, -2.5, -1.5 }, strips.outlines()[0]);
		assertArrayEquals(new double[] { 0.25, 0.75 }, strips.values());
		assertEquals(0, strips.outlines()[1][4]); // no width below zero by rounding
		Mark.Curve free = (Mark.Curve) figure.panels().get(1).marks().getFirst();
		assertArrayEquals(new double[] { 1, 0, 0.5 }, free.y());
		assertEquals("funnel, sample 0, T = 1", figure.panels().getFirst().title());
	}

	@Test
	void theFigureKeepsItsContract() {
		assertEquals(List.of(), Check.run(FigureChecks.checks(new FunnelProfileFigureProvider(), profiles(0.5))));
	}
}
