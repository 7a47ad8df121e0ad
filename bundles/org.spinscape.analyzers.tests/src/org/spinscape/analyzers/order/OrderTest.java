// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Order parameters on made-up overlaps with known moments. */
class OrderTest {

	private static RandomStream random(int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "order", 0, 0).open();
	}

	private static TaskData overlaps(int sites, double[] temperatures, double[][]... slots) {
		return new TaskData(List.of(new Recording(ObservableKinds.REPLICA_OVERLAP.tag(), true, temperatures, 1, slots)),
				new LandscapeFacts(sites, Double.NaN, 0, Double.NaN, 0, Double.NaN, true), List.of());
	}

	@Test
	void crossingByHand() {
		double[] t = { 0, 1, 2 };
		// Differences 0.5, 0.1, -0.3: zero a quarter of the way from 1 to 2.
		assertEquals(1.25, Crossing.of(t, new double[] { 1, 0.5, 0.4 }, t, new double[] { 1.5, 0.6, 0.1 }), 1e-12);
		assertTrue(Double.isNaN(Crossing.of(t, new double[] { 1, 1, 1 }, t, new double[] { 0, 0, 0 })));
		// Noise near zero at the hot end does not hide the crossing that separates.
		double[] many = { 0, 1, 2, 3, 4 };
		assertEquals(1.5, Crossing.of(many, new double[5], many, new double[] { 1, 0.2, -0.2, 0.01, -0.01 }), 1e-12);
	}

	@Test
	void densitiesAreNormalisedAndHaveNoComb() {
		for (int sites : new int[] { 8, 27, 64, 125, 216 }) {
			for (int wanted : new int[] { 5, 21, 41, 1000 }) {
				OverlapDensity bins = new OverlapDensity(sites, wanted);
				// Every level once: the density is flat, whatever the bins.
				double[] all = new double[sites + 1];
				Arrays.setAll(all, k -> (2.0 * k - sites) / sites);
				Recording recording = overlaps(sites, new double[] { 1 }, new double[][] { all }).recordings().getFirst();
				double[] density = bins.of(recording, 0, false);
				double total = 0;
				for (int bin = 0; bin < density.length; bin++) {
					assertEquals(-bins.centre(bin), bins.centre(density.length - 1 - bin), 1e-12);
					assertEquals(sites / (2.0 * (sites + 1)), density[bin], 1e-12);
					total += density[bin] * bins.width(bin);
				}
				assertEquals(1, total, 1e-12);
			}
		}
	}

	/** Units with a two-valued order parameter: q^2 is 1 with probability p, else 0.25; the disorder average is known. */
	@Test
	void binderRatioAveragesBeforeItDivides() {
		List<TaskData> samples = new ArrayList<>();
		for (int sample = 0; sample < 10; sample++) {
			double q = sample < 5 ? 1 : 0.5;
			samples.add(overlaps(8, new double[] { 1 }, new double[][] { { q, -q, q } }));
		}
		Scalar g = Studies.find(Studies.analyze(new Binder(), Map.of(), Studies.of(Studies.point(Map.of(), samples))),
				"binder", Scalar.class).orElseThrow();
		double second = (1 + 0.25) / 2;
		double fourth = (1 + 0.0625) / 2;
		assertEquals(0.5 * (3 - fourth / (second * second)), g.value(), 1e-12);
		assertTrue(g.disorderError() > 0);
	}

	/**
	 * Of d independent Gaussian components g is 0, and 1 where the length is the same everywhere. Four standard deviations of
	 * 20,000 draws: the formula for one component would be at 0.5 and more.
	 */
	@Test
	void binderRatioOfSeveralComponentsVanishesForGaussianOnes() {
		for (int components : new int[] { 1, 4, 9 }) {
			RandomStream random = random(components);
			double[] lengths = new double[20_000];
			Arrays.setAll(lengths, _ -> Math
					.sqrt(IntStream.range(0, components).mapToDouble(_ -> random.nextGaussian()).map(x -> x * x).sum()));
			double error = 4 * components / 2.0 * Math.sqrt(8.0 / components * (1 + 3.0 / components) / lengths.length);
			assertEquals(0, binder(components, lengths), error);
			assertEquals(1, binder(components, new double[] { 0.3, 0.3, 0.3 }), 1e-12);
		}
	}

	private static double binder(int components, double[] lengths) {
		ResultTag tag = ObservableKinds.REPLICA_OVERLAP.label(ObservableKinds.COMPONENTS, Integer.toString(components));
		TaskData data = new TaskData(
				List.of(new Recording(tag, true, new double[] { 1 }, 1, new double[][][] { { lengths } })),
				LandscapeFacts.NONE, List.of());
		return Studies.find(
				Studies.analyze(new Binder(), Map.of(), Studies.of(Studies.point(Map.of(), List.of(data)))), "binder",
				Scalar.class).orElseThrow().value();
	}

	/** Lengths of overlaps may be any number: the bins of a uniform law are flat. */
	@Test
	void densitiesOfLengthsAreFlatForAUniformLaw() {
		OverlapDensity bins = OverlapDensity.ofNumbers(20);
		double[] all = new double[100_000];
		Arrays.setAll(all, k -> 2 * (k + 0.5) / all.length - 1);
		Recording recording = overlaps(27, new double[] { 1 }, new double[][] { all }).recordings().getFirst();
		for (double density : bins.of(recording, 0, false)) {
			assertEquals(0.5, density, 1e-3);
		}
	}

	/** Curves g = 1/2 - (T - 1) L^(1/nu) 0.1, noisy: the crossing is at T = 1 for every pair of sizes. */
	@Tag("slow")
	@Test
	void crossingTemperatureCoversTheTruth() {
		int covered = 0;
		int runs = 60;
		for (int run = 0; run < runs; run++) {
			RandomStream random = random(run);
			List<StudyPoint> points = new ArrayList<>();
			double[] temperatures = { 0.6, 0.8, 1.0, 1.2, 1.4 };
			for (int side : new int[] { 4, 8 }) {
				List<TaskData> samples = new ArrayList<>();
				for (int sample = 0; sample < 50; sample++) {
					double[][][] values = new double[temperatures.length][1][1];
					double noise = 0.1 * random.nextGaussian(); // common to all temperatures, as a disorder sample is
					for (int t = 0; t < temperatures.length; t++) {
						values[t][0][0] = 0.5 - (temperatures[t] - 1) * side * 0.1 + noise + 0.1 * random.nextGaussian();
					}
					samples.add(overlaps(64, temperatures, values));
				}
				points.add(Studies.point(Map.of("L", Integer.toString(side)), samples));
			}
			RatioStudy study = new RatioStudy(List.of(new RatioStudy.Ratio(ResultKind.scalar("g", "", "g").tag(),
					(means, _) -> means[0])),
					(data, slot) -> data.recording(ObservableKinds.REPLICA_OVERLAP)
							.map(r -> new double[][] { r.componentMean(slot) }), "L");
			List<StudyResult> results = study.analyze(Studies.of(points.toArray(StudyPoint[]::new)));
			Scalar crossing = Studies.find(results, "crossing[of=g]", Scalar.class).orElseThrow();
			assertNotNull(Studies.find(results, "crossings[of=g]", Table.class).orElseThrow());
			covered += Math.abs(crossing.value() - 1) < 2 * crossing.error() ? 1 : 0;
		}
		// Binomial with p = 0.954, n = 60: 57.2 +- 1.6; 4 sigma.
		assertTrue(covered >= 50, "covered: " + covered);
	}

	@Test
	void peakOfTheDistribution() {
		List<TaskData> samples = new ArrayList<>();
		for (int sample = 0; sample < 20; sample++) {
			RandomStream random = random(sample);
			double[] q = new double[2000];
			for (int i = 0; i < q.length; i++) {
				double value = Math.clamp((random.nextBoolean() ? 1 : -1) * (0.7 + 0.08 * random.nextGaussian()), -1, 1);
				q[i] = 2 * Math.round((value + 1) * 500) / 1000.0 - 1;
			}
			samples.add(overlaps(1000, new double[] { 1 }, new double[][] { q }));
		}
		List<StudyResult> results = Studies.analyze(new OverlapDistribution(), Map.of(),
				Studies.of(Studies.point(Map.of(), samples)));
		Scalar peak = Studies.find(results, "q-ea", Scalar.class).orElseThrow();
		// The parabola through a peak of width 0.08 with bins of 0.05 is good to a tenth of a bin beside the error.
		assertEquals(0.7, peak.value(), 4 * peak.error() + 0.005);
		assertTrue(peak.error() < 0.02, "error " + peak.error());
		assertEquals(0, Studies.find(results, "overlap-centre-weight", Scalar.class).orElseThrow().value());
		Series density = Studies.find(results, "overlap-distribution", Series.class).orElseThrow();
		double[] p = density.y().values();
		assertEquals(p[3], p[p.length - 4], 1e-12, "symmetric");
	}

	/** Ultrametric triples by construction, and independent ones; three draws compared with brute force. */
	@Test
	void ultrametricity() {
		RandomStream random = random(5);
		double[] values = new double[12];
		Arrays.setAll(values, i -> random.nextDouble());
		double sum = 0;
		for (double x : values) {
			for (double y : values) {
				for (double z : values) {
					double[] sorted = { x, y, z };
					Arrays.sort(sorted);
					sum += (sorted[1] - sorted[0]) / 1728;
				}
			}
		}
		assertEquals(sum, Triples.independentGap(new double[][] { values }, false), 1e-12);
		assertEquals(Level.SUPPORTED, ultrametricity(true).level());
		assertEquals(Level.CANNOT_SAY, ultrametricity(false).level());
	}

	private static Verdict ultrametricity(boolean ultrametric) {
		List<TaskData> samples = new ArrayList<>();
		for (int sample = 0; sample < 30; sample++) {
			RandomStream random = random(sample);
			double[][] pairs = new double[3][500];
			for (int i = 0; i < 500; i++) {
				double[] q = { random.nextDouble(), random.nextDouble(), random.nextDouble() };
				if (ultrametric) {
					Arrays.sort(q);
					q[1] = q[0]; // the two smaller overlaps are equal
				}
				int turn = random.nextInt(3);
				for (int k = 0; k < 3; k++) {
					pairs[(k + turn) % 3][i] = q[k];
				}
			}
			samples.add(overlaps(1000, new double[] { 0.5 }, pairs));
		}
		return Studies.find(Studies.analyze(new Ultrametricity(), Map.of(), Studies.of(Studies.point(Map.of(), samples))),
				"ultrametricity", Verdict.class).orElseThrow();
	}
}
