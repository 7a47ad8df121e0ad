// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;

/** A bin has the values from its lower edge on to below its upper one, wherever they lie and however they are rounded. */
class HistogramByHandTest {

	private static List<Result> histograms(int bins, boolean equilibrium, double[] temperatures, double[][]... slots) {
		ValueHistogram histogram = new ValueHistogram();
		return histogram.create(histogram.schema().parse(new HashMap<>(Map.of("bins", Integer.toString(bins)))))
				.analyze(new TaskData(List.of(new Recording(ObservableKinds.ENERGY.tag(), equilibrium, temperatures, 1,
						slots)),
						LandscapeFacts.NONE, List.of()));
	}

	/** Multiples of a tenth, many of which are edges but for rounding, on all scales and far from the origin. */
	@ParameterizedTest
	@CsvSource({ "0, 0.1", "-50, 0.1", "1e6, 0.1", "-3, 7", "0.3, 1e-9", "-1e-3, 1e-4" })
	void everyValueLiesBetweenTheEdgesOfItsBin(double origin, double step) {
		double[] values = new double[101];
		Arrays.setAll(values, k -> origin + k * 37 % 101 * step);
		for (int bins : new int[] { 1, 2, 7, 10, 50, 100 }) {
			Histogram found = (Histogram) histograms(bins, true, new double[] { 1 }, new double[][] { values }).getFirst();
			double[] edges = found.edges();
			assertEquals(Arrays.stream(values).min().orElseThrow(), edges[0]);
			double[] counts = new double[bins];
			for (int bin = 0; bin < bins; bin++) {
				int at = bin;
				counts[bin] = Arrays.stream(values).filter(value -> value >= edges[at] && value < edges[at + 1]).count();
				assertEquals((edges[bins] - edges[0]) / bins, edges[bin + 1] - edges[bin], 1e-9 * Math.abs(edges[bins])
						+ 1e-15);
			}
			assertArrayEquals(counts, found.counts(), bins + " bins");
			assertEquals(101, Arrays.stream(counts).sum());
		}
	}

	/** The temperature of a walk that is not in equilibrium, or of one that has none, says nothing of its values. */
	@Test
	void onlyATemperatureOfEquilibriumIsNamed() {
		double[][] slot = { { 1, 2, 3 } };
		assertTrue(histograms(2, true, new double[] { 0.5 }, slot).getFirst().tag().meaning().contains(" at T = 0.5 J/k_B"));
		assertFalse(histograms(2, false, new double[] { 0.5 }, slot).getFirst().tag().meaning().contains(" at T"));
		assertFalse(histograms(2, true, new double[] { Double.NaN }, slot).getFirst().tag().meaning().contains(" at T"));
		assertEquals(List.of("histogram[of=energy,temperature=0.5]", "histogram[of=energy,temperature=2]"),
				histograms(2, true, new double[] { 0.5, 2 }, slot, slot).stream().map(Result::name).toList());
		assertTrue(histograms(2, true, new double[] { 1 }, new double[][] { {} }).isEmpty());
	}
}
