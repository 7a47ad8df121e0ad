// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Mark;
import org.spinscape.figures.Panel;
import org.spinscape.figures.Samples;

/** Travels, acceptance and fraction stand beside each other over one axis of temperatures. */
class ExchangeFiguresTest {

	private static final Series ACCEPTANCE = Series.of(ExchangeKinds.SWAP_ACCEPTANCE,
			Series.Axis.of("temperature", "J/k_B", 0.7, 1.4), Series.Axis.of("swap acceptance", "", 0.3, 0.6));
	private static final Series FRACTION = Series.of(ExchangeKinds.COLD_FRACTION,
			Series.Axis.of("temperature", "J/k_B", 0.5, 1, 2), Series.Axis.of("cold fraction", "", 1, 0.4, 0));
	private static final Matrix TRAVELS = new Matrix(ExchangeKinds.WALKER_TEMPERATURES.tag(),
			Series.Axis.of("sweep", "", 10, 20), Series.Axis.of("walker", "", 1, 2, 3),
			new double[][] { { 0.5, 1, 2 }, { 1, 0.5, 2 } });

	@Test
	void withTravelsEachSamplerHasARow() {
		Figure figure = ExchangeFigures.of(List.of(Samples.of("glass", ACCEPTANCE), Samples.of("glass", FRACTION),
				Samples.of("glass", TRAVELS), Samples.of("magnet", ACCEPTANCE), Samples.of("magnet", FRACTION)));
		assertEquals(3, figure.columns());
		assertEquals(6, figure.panels().size());
		assertTrue(figure.sharedY());
		assertTrue(figure.panels().stream().allMatch(panel -> panel.y().logarithmic()), "0.5 to 2 spans a factor of 4");
		Mark.Curve line = (Mark.Curve) figure.panels().getFirst().marks().getLast();
		assertEquals("walker 3", line.label());
		assertArrayEquals(new double[] { 10, 20 }, line.x());
		assertArrayEquals(new double[] { 2, 2 }, line.y());
		assertTrue(figure.panels().get(3).marks().isEmpty(), "nothing was recorded of the magnet's walkers");
		assertEquals(6, figure.data().getLast().rows(), "the table has all walkers");
	}

	@Test
	void withoutTravelsSamplersAreCompared() {
		Figure figure = ExchangeFigures.of(List.of(Samples.of("glass", ACCEPTANCE), Samples.of("glass", FRACTION),
				Samples.of("magnet", ACCEPTANCE), Samples.of("magnet", FRACTION)));
		assertEquals(2, figure.panels().size());
		Panel acceptance = figure.panels().getFirst();
		assertEquals(2, acceptance.marks().size());
		Mark.Curve curve = (Mark.Curve) acceptance.marks().getFirst();
		assertArrayEquals(new double[] { 0.3, 0.6 }, curve.x());
		assertArrayEquals(new double[] { 0.7, 1.4 }, curve.y());
		Mark.Curve steps = (Mark.Curve) figure.panels().getLast().marks().getFirst();
		assertArrayEquals(new double[] { 1, 0.5, 0 }, steps.x());
	}

	/** Results of earlier versions have the acceptance only. */
	@Test
	void acceptanceAloneIsOnePanel() {
		assertEquals(1, ExchangeFigures.of(List.of(Samples.of("glass", ACCEPTANCE))).panels().size());
	}

	@Test
	void theUserChoosesWhoseLinesAreDrawn() {
		Exchanges exchanges = new Exchanges("", Optional.of(ACCEPTANCE), Optional.of(FRACTION),
				Optional.of(WalkerPaths.of(TRAVELS)));
		List<Mark> lines = ExchangeFigures.of(exchanges, List.of(1, 7, 1)).panels().getFirst().marks();
		assertEquals(List.of("walker 2"), lines.stream().map(Mark::label).toList());
	}
}
