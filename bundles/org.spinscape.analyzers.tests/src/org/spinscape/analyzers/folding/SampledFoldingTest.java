// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * Two states at 0 and 1 J, recorded in each of twenty blocks in exactly the shares that are expected. Their heat capacity is
 * largest where tanh(1/(2 T)) = 2 T, at T = 0.416778.
 */
class SampledFoldingTest {

	private static final int RECORDS = 20 * 462;
	private static final double PEAK = 0.416778;

	/** So many of a number, evenly. */
	private static double[] share(double some, double of) {
		double[] series = new double[RECORDS];
		Arrays.setAll(series, i -> Math.floor((i + 1) * some / of) - Math.floor(i * some / of));
		return series;
	}

	private static Recording recording(boolean overlap, double[] temperatures, double[]... slots) {
		return new Recording((overlap ? ObservableKinds.OVERLAP : ObservableKinds.ENERGY).tag(), true, temperatures, 1,
				Arrays.stream(slots).map(slot -> new double[][] { slot }).toArray(double[][][]::new));
	}

	/** At T = 1/ln k one of k + 1 is above. @param ks falling */
	private static Recording energies(double... ks) {
		return recording(false, Arrays.stream(ks).map(k -> 1 / Math.log(k)).toArray(),
				Arrays.stream(ks).mapToObj(k -> share(1, k + 1)).toArray(double[][]::new));
	}

	private static List<Result> analyze(double logStates, Recording... recordings) {
		return new Folding().create(new Folding().schema().parse(Map.of())).analyze(new TaskData(List.of(recordings),
				new LandscapeFacts(1, logStates, 0, Double.NaN, 0, 0, false), List.of()));
	}

	private static Scalar find(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow();
	}

	private static Verdict inside(List<Result> results) {
		return results.stream().filter(result -> result.name().equals("heat-peak-inside")).map(Verdict.class::cast)
				.findFirst().orElseThrow();
	}

	/** Both states at infinite temperature: S_0 = ln 2, mean and deviation 1/2. */
	@Test
	void twoStates() {
		List<Result> results = analyze(Math.log(2), energies(20, 10, 5, 2, 1.2));
		double glass = 0.5 / Math.sqrt(2 * Math.log(2));
		assertEquals(PEAK, find(results, "folding-temperature-heat").value(), 2e-3);
		assertEquals(0, find(results, "folding-temperature-heat").thermalError(), 2e-3);
		assertEquals(glass, find(results, "glass-temperature").value(), 2e-3);
		assertEquals(0, find(results, "glass-temperature").thermalError(), 2e-3);
		assertEquals(PEAK / glass, find(results, "folding-ratio-heat").value(), 0.01);
		assertEquals(0.5, find(results, "stability-gap-mean").value(), 2e-3);
		assertEquals(Level.SUPPORTED, inside(results).level());
		assertTrue(inside(results).evidence().startsWith("It does, at T = 0.41"), inside(results).evidence());
		List<Result> unknown = analyze(Double.NaN, energies(20, 10, 5, 2, 1.2));
		assertEquals(Double.NaN, find(unknown, "glass-temperature").value());
		assertEquals(PEAK, find(unknown, "folding-temperature-heat").value(), 2e-3);
	}

	@Test
	void aPeakAtAnEndIsNone() {
		List<Result> above = analyze(Math.log(2), energies(5, 2, 1.2));
		assertEquals(Double.NaN, find(above, "folding-temperature-heat").value());
		assertEquals(Level.CANNOT_SAY, inside(above).level());
		assertTrue(inside(above).evidence().startsWith("It is largest at T = 0.6213, the lowest"), inside(above).evidence());
		List<Result> below = analyze(Math.log(2), energies(41, 20, 13));
		assertEquals(Double.NaN, find(below, "folding-temperature-heat").value());
		assertTrue(inside(below).evidence().startsWith("It is largest at T = 0.3899, the highest"),
				inside(below).evidence());
	}

	/** Folded are 1, 3/4, 1/4 and none: half of them in the middle between the second and the third temperature. */
	@Test
	void halfOfTheStatesAreFolded() {
		Recording energies = energies(20, 10, 5, 2);
		double[] temperatures = energies.temperatures();
		List<Result> results = analyze(Math.log(2), energies,
				recording(true, temperatures, share(1, 1), share(3, 4), share(1, 4), share(0, 1)));
		Scalar half = find(results, "folding-temperature-overlap");
		assertEquals((temperatures[1] + temperatures[2]) / 2, half.value(), 2e-3);
		assertEquals(0, half.thermalError(), 2e-3);
		Series folded = (Series) results.stream().filter(result -> result.name().equals("folded-probability")).findFirst()
				.orElseThrow();
		assertArrayEquals(new double[] { 1, 0.75, 0.25, 0 }, folded.y().values(), 2e-3);
		assertArrayEquals(new double[4], folded.y().errors(), 1e-3);
		assertArrayEquals(temperatures, folded.x().values());
	}
}
