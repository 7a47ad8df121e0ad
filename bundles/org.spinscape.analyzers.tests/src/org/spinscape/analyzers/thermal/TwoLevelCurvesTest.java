// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/**
 * Reweighted curves of two states at 0 and 1 J on two sites, recorded in exactly the shares that are expected: Z is
 * 1 + exp(-1/T) and the share of the upper state 1/(1 + exp(1/T)), without an error.
 */
class TwoLevelCurvesTest {

	private static final double COLD = 1 / Math.log(3);
	private static final int BLOCKS = 20;
	private static final int RECORDS = BLOCKS * 120;

	private static double[] repeated(double... pattern) {
		double[] series = new double[RECORDS];
		for (int i = 0; i < RECORDS; i++) {
			series[i] = pattern[i % pattern.length];
		}
		return series;
	}

	private static Recording recording(boolean weights, double[] temperatures, double[]... series) {
		double[][][] values = new double[series.length][][];
		for (int slot = 0; slot < series.length; slot++) {
			values[slot] = new double[][] { series[slot] };
		}
		return new Recording((weights ? ObservableKinds.LOG_WEIGHT : ObservableKinds.ENERGY).tag(),
				!Double.isNaN(temperatures[0]), temperatures, 1, values);
	}

	private static List<Result> analyze(double logStates, Map<String, String> parameters, Recording... recordings) {
		Reweighting reweighting = new Reweighting();
		return reweighting.create(reweighting.schema().parse(parameters)).analyze(new TaskData(List.of(recordings),
				new LandscapeFacts(2, logStates, 0, Double.NaN, 0, Double.NaN, false), List.of()));
	}

	private static Series.Axis curve(List<Result> results, String name) {
		return ((Series) results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow()).y();
	}

	/** @param zero ln Z is less this */
	private static void assertExact(List<Result> results, double zero) {
		double[] temperatures = ((Series) results.get(1)).x().values();
		for (int i = 0; i < temperatures.length; i++) {
			double t = temperatures[i];
			double log = Math.log1p(Math.exp(-1 / t));
			double upper = 1 / (1 + Math.exp(1 / t));
			assertEquals(log - zero, curve(results, "reweighted-log-partition").values()[i], 1e-6);
			assertEquals(upper / 2, curve(results, "reweighted-energy").values()[i], 1e-6);
			assertEquals(upper * (1 - upper) / (2 * t * t), curve(results, "reweighted-specific-heat").values()[i], 1e-6);
			assertEquals(0, curve(results, "reweighted-log-partition").errors()[i], 1e-6);
			assertEquals(0, curve(results, "reweighted-energy").errors()[i], 1e-6);
			if (zero == 0) {
				assertEquals((upper / t + log) / 2, curve(results, "reweighted-entropy").values()[i], 1e-6);
			}
		}
	}

	/** Half of the records above at infinite temperature, a quarter at T = 1/ln 3, a third at 1/ln 2. */
	@Test
	void absoluteCurves() {
		List<Result> results = analyze(Math.log(2), Map.of(),
				recording(false, new double[] { COLD, 1 / Math.log(2), Double.POSITIVE_INFINITY }, repeated(0, 0, 0, 1),
						repeated(0, 0, 1), repeated(0, 1)));
		assertExact(results, 0);
		String evidence = ((Verdict) results.getFirst()).evidence();
		assertTrue(evidence.contains("ln Z is absolute"), evidence);
	}

	/** Without the number of states ln Z is that over its value at the highest temperature that was recorded. */
	@Test
	void relativeCurves() {
		List<Result> results = analyze(Double.NaN, Map.of(),
				recording(false, new double[] { COLD, 1 / Math.log(2) }, repeated(0, 0, 0, 1), repeated(0, 0, 1)));
		assertExact(results, Math.log(1.5));
		String evidence = ((Verdict) results.getFirst()).evidence();
		assertTrue(evidence.contains("the number of states is not known"), evidence);
		assertTrue(results.stream().noneMatch(result -> result.name().equals("reweighted-entropy")));
	}

	/** The upper state is recorded twice as often as the lower one, with twice its weight. */
	@Test
	void weightedCurves() {
		double[] none = { Double.NaN };
		Recording energies = recording(false, none, repeated(0, 1, 1));
		Recording weights = recording(true, none, repeated(5, 5 + Math.log(2), 5 + Math.log(2)));
		Map<String, String> asked = Map.of("temperatures", "0.9, 1.5, 4");
		List<Result> results = analyze(Math.log(2), asked, energies, weights);
		assertExact(results, 0);
		String evidence = ((Verdict) results.getFirst()).evidence();
		assertTrue(evidence.contains("ln Z is absolute") && evidence.contains("carry T = 0.9000: about 13"), evidence);
		String unknown = ((Verdict) analyze(Double.NaN, asked, energies, weights).getFirst()).evidence();
		assertTrue(unknown.contains("ln Z is left out: the number of states is not known"), unknown);
	}
}
