// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** What the analyzers make of recordings. */
class AnalyzersTest {

	private static final double[][] TWO_REPLICAS = { { 1, 2, 3, 4 }, { 3, 2, 1, 0 } };

	private static Recording recording(boolean equilibrium, double[][]... slots) {
		double[] temperatures = new double[slots.length];
		Arrays.setAll(temperatures, slot -> slot + 0.5);
		return new Recording(ObservableKinds.ENERGY.tag(), equilibrium, temperatures, 10, slots);
	}

	private static List<Result> analyze(AnalyzerProvider provider, Recording recording, Map<String, String> parameters) {
		return provider.create(provider.schema().parse(parameters))
				.analyze(new TaskData(List.of(recording), LandscapeFacts.NONE, List.of()));
	}

	@Test
	void oneSlotGivesScalars() {
		List<Result> results = analyze(new Mean(), recording(true, new double[][] { { 1, 2, 3 }, { 3, 2, 1 } }), Map.of());
		Scalar mean = (Scalar) results.get(0);
		assertEquals("energy", mean.name());
		assertEquals("J", mean.unit());
		assertEquals(2, mean.value());
		// Record by record the two replicas average to 2: no scatter is left, and nothing is known of the error.
		assertTrue(Double.isNaN(mean.thermalError()) && mean.unknownError());
		assertTrue(mean.meaning().contains("Error unknown"), mean.meaning());
		Scalar tau = (Scalar) results.get(1);
		assertEquals("autocorrelation-time[of=energy]", tau.name());
		assertEquals("sweeps", tau.unit());
		assertTrue(Double.isNaN(tau.value()));
	}

	/** Replicas that move alike are worth one: the error does not shrink with their number. */
	@Test
	void replicasThatShareTheirNumbersCountAsOne() {
		double[] one = new double[2000];
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "shared", 0, 0).open();
		Arrays.setAll(one, _ -> random.nextGaussian());
		Scalar alone = (Scalar) analyze(new Mean(), recording(true, new double[][] { one }), Map.of()).getFirst();
		Scalar eight = (Scalar) analyze(new Mean(),
				recording(true, new double[][] { one, one, one, one, one, one, one, one }), Map.of()).getFirst();
		assertEquals(alone.thermalError(), eight.thermalError(), 1e-12);
	}

	/** Four replicas of two kinds, as in two valleys: their scatter is the error, not that of each. */
	@Test
	void replicasInDifferentValleysGiveTheError() {
		double[][] valleys = new double[4][2000];
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "valleys", 0, 0).open();
		for (int i = 0; i < valleys.length; i++) {
			for (int t = 0; t < 2000; t++) {
				valleys[i][t] = random.nextGaussian() + (i < 2 ? 0 : 1);
			}
		}
		Scalar mean = (Scalar) analyze(new Mean(), recording(true, valleys), Map.of()).getFirst();
		assertEquals(0.5 / Math.sqrt(3), mean.thermalError(), 0.05);
		assertTrue(mean.meaning().contains("not converged"), mean.meaning());
		Scalar healthy = (Scalar) analyze(new Mean(), recording(true, new double[][] { valleys[0], valleys[1] }), Map.of())
				.getFirst();
		assertEquals(1 / Math.sqrt(4000), healthy.thermalError(), 0.005);
		assertFalse(healthy.meaning().contains("rror"), healthy.meaning());
	}

	@Test
	void severalSlotsGiveCurves() {
		List<Result> results = analyze(new Mean(), recording(true, TWO_REPLICAS, new double[][] { { 1, 5, 1, 5 } }),
				Map.of());
		Series mean = (Series) results.get(0);
		assertArrayEquals(new double[] { 0.5, 1.5 }, mean.x().values());
		assertArrayEquals(new double[] { 2, 3 }, mean.y().values());
		assertEquals(2, mean.y().errors().length);
		assertEquals("autocorrelation-time[of=energy]", results.get(1).name());
	}

	@Test
	void searchesGiveNoThermalMeans() {
		assertEquals(List.of(), analyze(new Mean(), recording(false, TWO_REPLICAS), Map.of()));
		assertEquals(List.of(), analyze(new Mean(), recording(true, new double[][] { {} }), Map.of()));
	}

	@Test
	void histogramCountsEveryRecordOnce() {
		List<Result> results = analyze(new ValueHistogram(), recording(true, TWO_REPLICAS), Map.of("bins", "4"));
		Histogram histogram = (Histogram) results.getFirst();
		assertEquals("histogram[of=energy]", histogram.name());
		// 0 to 4 in four bins: {0}, {1, 1}, {2, 2}, {3, 3, 4}.
		assertArrayEquals(new double[] { 1, 2, 2, 3 }, histogram.counts());
		assertEquals(0, histogram.edges()[0]);
		assertTrue(histogram.edges()[4] > 4);
	}

	@Test
	void histogramsOfSeveralSlotsShareTheirBins() {
		List<Result> results = analyze(new ValueHistogram(),
				recording(false, TWO_REPLICAS, new double[][] { { 7, 7, 7, 7 } }), Map.of("bins", "7"));
		assertEquals(List.of("histogram[of=energy,temperature=0.5]", "histogram[of=energy,temperature=1.5]"),
				results.stream().map(Result::name).toList());
		Histogram second = (Histogram) results.get(1);
		assertArrayEquals(((Histogram) results.get(0)).edges(), second.edges());
		assertEquals(4, second.counts()[6]);
	}

	@Test
	void aConstantHasAHistogram() {
		Histogram histogram = (Histogram) analyze(new ValueHistogram(), recording(true, new double[][] { { 3, 3, 3 } }),
				Map.of("bins", "5")).getFirst();
		assertEquals(3, Arrays.stream(histogram.counts()).sum());
		assertEquals(2.5, histogram.edges()[0]);
		assertEquals(3.5, histogram.edges()[5], 1e-12);
		assertEquals(3, histogram.counts()[2]);
		assertThrows(ParameterException.class, () -> new ValueHistogram().schema().parse(Map.of("bins", "0")));
	}

	/** Thirds are not whole binary fractions: each value still lies within the edges of the bin that counts it. */
	@Test
	void edgesDecide() {
		double[] values = new double[101];
		Arrays.setAll(values, i -> 0.1 + i / 3.0);
		Histogram histogram = (Histogram) analyze(new ValueHistogram(), recording(true, new double[][] { values }),
				Map.of("bins", "10")).getFirst();
		double[] edges = histogram.edges();
		assertEquals(0.1, edges[0]);
		for (int bin = 0; bin < 10; bin++) {
			double low = edges[bin];
			double high = edges[bin + 1];
			assertEquals((100 / 3.0) / 10, high - low, 1e-12);
			assertEquals(Arrays.stream(values).filter(value -> value >= low && value < high).count(), histogram
					.counts()[bin]);
		}
	}
}
