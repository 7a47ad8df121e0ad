// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.BoltzmannDraws;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.observables.Energy;

/** Thermal quantities from exact draws, against Kaufman's solution and sums over all states. */
class ThermalTest {

	private static RandomStream random(int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "thermal", 0, 0).open();
	}

	/** 4 x 4 sites, periodic; bonds +1 or, with a stream, Gaussian. */
	private static PairHamiltonian square(RandomStream couplings) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(16);
		for (int site = 0; site < 16; site++) {
			model.bond(site, site / 4 * 4 + (site + 1) % 4, couplings == null ? 1 : couplings.nextGaussian());
			model.bond(site, (site + 4) % 16, couplings == null ? 1 : couplings.nextGaussian());
		}
		return model.build();
	}

	private static List<Result> analyze(AnalyzerProvider provider, TaskData data) {
		return provider.create(provider.schema().parse(Map.of())).analyze(data);
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}

	/** Energy and specific heat of the 4 x 4 Ising model: B. Kaufman, Phys. Rev. 76, 1232 (1949), evaluated at L = 4. */
	@Test
	void kaufman() {
		double critical = 2 / Math.log(1 + Math.sqrt(2));
		double[][] exact = { { 2, -1.755380289, 0.605532657 }, { critical, -1.565623788, 0.783266826 },
				{ 3, -1.017069627, 0.603134714 } };
		BoltzmannDraws draws = new BoltzmannDraws(square(null));
		for (double[] row : exact) {
			TaskData data = draws.record(List.of(new Energy()), new double[] { row[0] }, 2, 20_000, 1, random(1));
			List<Result> results = analyze(new Thermodynamics(), data);
			Scalar energy = find(results, "energy-per-site", Scalar.class);
			Scalar heat = find(results, "specific-heat", Scalar.class);
			// 4 sigma; six comparisons.
			assertEquals(row[1], energy.value(), 4 * energy.error());
			assertEquals(row[2], heat.value(), 4 * heat.error());
			assertTrue(heat.error() < 0.02 * heat.value(), "error " + heat.error());
		}
		// The exact sums agree with Kaufman's: the test's own reference is right. ln Z/N at T = 1 from science notes A1.
		assertEquals(-1.755380289, draws.moment(2, 1) / 16, 1e-8);
		assertEquals(2.04367008762, draws.logPartition(1) / 16, 1e-10);
	}

	/** Deviations of reweighted curves from exact sums, in units of their errors, over ten glasses and six temperatures. */
	@Tag("slow")
	@Test
	void reweightingOfGlasses() {
		double[] temperatures = { 0.6, 0.8, 1.1, 1.5, 2.2, 3.5, 6 };
		double squares = 0;
		int count = 0;
		for (int sample = 0; sample < 10; sample++) {
			RandomStream random = random(sample);
			BoltzmannDraws draws = new BoltzmannDraws(square(random));
			List<Result> results = analyze(new Reweighting(),
					draws.record(List.of(new Energy()), temperatures, 2, 2000, 1, random));
			assertEquals(Level.SUPPORTED, find(results, "reweighting", Verdict.class).level());
			Series logZ = find(results, "reweighted-log-partition", Series.class);
			Series energy = find(results, "reweighted-energy", Series.class);
			Series heat = find(results, "reweighted-specific-heat", Series.class);
			Series entropy = find(results, "reweighted-entropy", Series.class);
			for (int at : new int[] { 0, 3, 10, 25, 60, 100 }) {
				double t = logZ.x().values()[at];
				double e = draws.moment(t, 1);
				double c = (draws.moment(t, 2) - e * e) / (16 * t * t);
				double s = (e / t + draws.logPartition(t)) / 16;
				double[] pulls = { pull(logZ, at, draws.logPartition(t)), pull(energy, at, e / 16), pull(heat, at, c),
						pull(entropy, at, s) };
				for (double pull : pulls) {
					// Errors from 20 blocks: Student with 19 degrees of freedom; 5 sigma has probability 1e-4, times 240.
					assertTrue(Math.abs(pull) < 5.5, () -> "T = " + t + ": " + Arrays.toString(pulls));
					squares += pull * pull;
					count++;
				}
			}
		}
		// Mean square 19/17 for independent pulls of 20 blocks. The 24 of a glass are correlated, in about two groups: 20
		// groups, so +- 1.12 sqrt(2/20) = 0.35; a band of 2.3 sigma, met by 98 of 100 seeds.
		assertEquals(1.12, squares / count, 0.8);
	}

	private static double pull(Series series, int at, double exact) {
		return (series.y().values()[at] - exact) / series.y().errors()[at];
	}

	@Test
	void partitionFunctionIsRelativeWithoutHighTemperatures() {
		BoltzmannDraws draws = new BoltzmannDraws(square(null));
		List<Result> results = analyze(new Reweighting(),
				draws.record(List.of(new Energy()), new double[] { 1, 1.2, 1.4, 1.6 }, 1, 2000, 1, random(3)));
		Series logZ = find(results, "reweighted-log-partition", Series.class);
		assertEquals(0, logZ.y().values()[100], 1e-9);
		assertEquals(draws.logPartition(1) - draws.logPartition(1.6), logZ.y().values()[0], 4 * logZ.y().errors()[0]);
		assertTrue(results.stream().noneMatch(result -> result.name().equals("reweighted-entropy")));
	}

	@Test
	void infiniteTemperatureIsATemperature() {
		BoltzmannDraws draws = new BoltzmannDraws(square(null));
		List<Result> results = analyze(new Reweighting(), draws.record(List.of(new Energy()),
				new double[] { 2, 3, 5, Double.POSITIVE_INFINITY }, 1, 2000, 1, random(4)));
		Series logZ = find(results, "reweighted-log-partition", Series.class);
		assertEquals(5, logZ.x().values()[100]);
		assertEquals(draws.logPartition(2), logZ.y().values()[0], 4 * logZ.y().errors()[0]);
	}

	@Test
	void temperaturesThatShareNoEnergiesGiveNothing() {
		double[][][] values = new double[2][1][1000];
		RandomStream random = random(6);
		for (int i = 0; i < 1000; i++) {
			values[0][0][i] = -1000 + random.nextGaussian();
			values[1][0][i] = -100 + random.nextGaussian();
		}
		List<Result> results = analyze(new Reweighting(),
				new TaskData(List.of(new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 0.5, 2 }, 1, values)),
						new LandscapeFacts(100, 69, 0, Double.NaN, 0, Double.NaN, false), List.of()));
		assertEquals(1, results.size());
		assertEquals(Level.CANNOT_SAY, ((Verdict) results.getFirst()).level());
	}
}
