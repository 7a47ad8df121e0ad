// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Marker;
import org.spinscape.figures.Subject;

class DynamicsFiguresTest {

	private static Subject survival(double temperature, double... shares) {
		double[] times = { 0, 1, 10, 100 };
		return new Subject("glass", Map.of(), 0, new Series(DynamicsKinds.SURVIVAL.label(ResultTag.TEMPERATURE, temperature)
				.means("Survival at T=" + temperature), Series.Axis.of("time", "sweeps", times),
				new Series.Axis("survival", "", shares, new double[] { 0, 0.1, 0.1, 0.1 })));
	}

	private static List<Mark> marks(Figure figure) {
		return figure.panels().getFirst().marks();
	}

	@Test
	void survivalIsConstantBetweenArrivals() {
		Figure figure = SurvivalFigures.of(List.of(survival(1.0, 1, 0.8, 0.3, 0)));
		Mark.Curve steps = (Mark.Curve) marks(figure).getFirst();
		assertArrayEquals(new double[] { 0, 1, 1, 10, 10, 100, 100 }, steps.x());
		assertArrayEquals(new double[] { 1, 1, 0.8, 0.8, 0.3, 0.3, 0 }, steps.y());
		assertTrue(figure.panels().getFirst().x().logarithmic());
	}

	@Test
	void ringsMarkThoseThatNeverArrived() {
		Figure all = SurvivalFigures.of(List.of(survival(1.0, 1, 0.8, 0.3, 0)));
		Figure some = SurvivalFigures.of(List.of(survival(1.0, 1, 0.8, 0.3, 0.1)));
		assertFalse(marks(all).stream().anyMatch(mark -> mark instanceof Mark.Dots dots && dots.marker() == Marker.RING));
		Mark.Dots ring = (Mark.Dots) marks(some).getLast();
		assertEquals(Marker.RING, ring.marker());
		assertEquals(0.1, ring.y()[0]);
		assertTrue(some.footnote().contains("never arrived") && !all.footnote().contains("never arrived"));
	}

	@Test
	void theSecondPanelOfAgingHasTheTimeInUnitsOfTheWait() {
		List<Subject> subjects = new ArrayList<>();
		for (int wait : new int[] { 4, 64 }) {
			subjects.add(new Subject("glass", Map.of(), 0,
					new Series(DynamicsKinds.AGING_CORRELATION.label(DynamicsKinds.WAITING_TIME, wait).means("After "
							+ wait + " sweeps"), Series.Axis.of("time", "sweeps", 1, 8, 64),
							Series.Axis.of("correlation", "", 0.9, 0.7, 0.5))));
		}
		Figure figure = AgingFigures.of(subjects);
		assertEquals(2, figure.panels().size());
		assertArrayEquals(new double[] { 1, 8, 64 }, ((Mark.Curve) figure.panels().get(0).marks().get(1)).x());
		assertArrayEquals(new double[] { 1 / 64.0, 1 / 8.0, 1 }, ((Mark.Curve) figure.panels().get(1).marks().get(1)).x());
		assertTrue(figure.footnote().contains("After 4 or 64 sweeps"), figure.footnote());
	}

	@Test
	void ofManyWaitsAsManyAreDrawnAsThereAreColours() {
		List<Subject> subjects = new ArrayList<>();
		for (int k = 0; k < 12; k++) {
			subjects.add(new Subject("glass", Map.of(), 0,
					new Series(DynamicsKinds.AGING_CORRELATION.label(DynamicsKinds.WAITING_TIME, 1 << k),
							Series.Axis.of("time", "sweeps", 1, 8), Series.Axis.of("correlation", "", 0.9, 0.7))));
		}
		Figure figure = AgingFigures.of(subjects);
		List<String> labels = marks(figure).stream().map(Mark::label).toList();
		assertEquals(7, labels.size());
		assertEquals("t_{w} = 1 sweeps", labels.getFirst());
		assertEquals("t_{w} = 2048 sweeps", labels.getLast());
		assertTrue(figure.footnote().contains("Of 12 waiting times 7 are drawn"), figure.footnote());
	}
}
