// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Growth laws over few small sizes: what the range leaves open is in the errors and the words. */
class ScalingCorrectionTest {

	private interface Values {

		double at(int size, RandomStream random);
	}

	private static List<StudyResult> scaling(int[] sizes, int samples, int seed, Values values) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "scaling", 0, 0).open();
		List<StudyPoint> points = new ArrayList<>();
		for (int size : sizes) {
			List<TaskData> data = new ArrayList<>();
			for (int sample = 0; sample < samples; sample++) {
				data.add(new TaskData(List.of(), LandscapeFacts.NONE,
						List.of(Scalar.exact(ResultKind.scalar("minima", "", ""), values.at(size, random)))));
			}
			points.add(Studies.point(Map.of("N", Integer.toString(size)), data));
		}
		return Studies.analyze(new Scaling(), Map.of("result", "minima"), Studies.of(points.toArray(StudyPoint[]::new)));
	}

	/**
	 * Minima of independent random energies on the hypercube: 2^N/(N+1) on average, exactly (science notes, A4); the scatter
	 * between samples is about a sixth of the root of that.
	 */
	private static double minima(int size, RandomStream random) {
		double mean = Math.pow(2, size) / (size + 1);
		return mean + 0.6 * Math.sqrt(mean) * random.nextGaussian();
	}

	private static Verdict law(List<StudyResult> results) {
		return Studies.find(results, "scaling-law[of=minima]", Verdict.class).orElseThrow();
	}

	private static double pull(Scalar rate, double truth) {
		return Math.abs(rate.value() - truth) / rate.error();
	}

	/**
	 * The exponent of large sizes is ln 2. A straight line over N = 7 to 11 gives 0.59 with a statistical error of 0.01: the
	 * error quoted has to hold the rest. Twenty seeds: a right error is left by 3.5 sigma in one of 2000, and covers at 2
	 * sigma at least 16 times of 20 with probability 0.997 (binomial).
	 */
	@Tag("slow")
	@Test
	void effectiveRatesOfRandomEnergiesCoverTheLaw() {
		int covered = 0;
		for (int seed = 0; seed < 20; seed++) {
			List<StudyResult> results = scaling(new int[] { 7, 8, 9, 10, 11 }, 200, seed, ScalingCorrectionTest::minima);
			Scalar rate = Studies.find(results, "scaling-rate[of=minima]", Scalar.class).orElseThrow();
			assertTrue(Math.abs(rate.value() - Math.log(2)) > 0.07, "the plain fit is off: " + rate.value());
			assertTrue(pull(rate, Math.log(2)) < 3.5, rate.value() + " with error " + rate.error());
			covered += pull(rate, Math.log(2)) < 2 ? 1 : 0;
			assertTrue(rate.meaning().startsWith("Effective in the range N = 7 to 11"), rate.meaning());
			Scalar corrected = Studies.find(results, "scaling-rate-corrected[of=minima]", Scalar.class).orElseThrow();
			// What is left of the correction: ln(N+1) is not ln N. 4 sigma of the statistical error, and 0.02.
			assertEquals(Math.log(2), corrected.value(), 4 * corrected.error() + 0.02);
			assertTrue(law(results).evidence().contains("Effective in the range N = 7 to 11"), law(results).evidence());
			assertTrue(law(results).level() != Level.NOT_SUPPORTED, law(results).evidence());
		}
		assertTrue(covered >= 16, "covered at 2 sigma: " + covered);
	}

	/** Four sizes do not tell a law from a correction: nothing is supported. */
	@Test
	void fourSizesAreEffectiveOnly() {
		Verdict verdict = law(scaling(new int[] { 7, 8, 9, 10 }, 200, 1, ScalingCorrectionTest::minima));
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("5 sizes are needed"), verdict.evidence());
	}

	/** A power with a correction in 1/N is not called an exponential, nor a clean exponential a power; twenty seeds each. */
	@Tag("slow")
	@Test
	void correctionsDoNotTurnTheVerdict() {
		int[] sizes = { 8, 12, 16, 24, 32, 48 };
		for (int seed = 0; seed < 20; seed++) {
			Verdict power = law(scaling(sizes, 100, seed,
					(n, random) -> Math.pow(n, 3) * (1 + 3.0 / n) * Math.exp(0.3 * random.nextGaussian())));
			assertTrue(power.level() != Level.SUPPORTED, power.evidence());
			Verdict exponential = law(scaling(sizes, 100, seed,
					(n, random) -> Math.exp(0.2 * n) / n * Math.exp(0.3 * random.nextGaussian())));
			assertEquals(Level.SUPPORTED, exponential.level(), exponential.evidence());
		}
	}

	/** A share that is 1 at small sizes and less at large ones: the former are left out and named. */
	@Test
	void sharesOfOneAreLeftOut() {
		List<StudyResult> results = scaling(new int[] { 4, 6, 8, 10, 12, 14, 16 }, 60, 3,
				(n, random) -> n <= 6 ? 1 : Math.min(0.999, Math.exp(-0.2 * (n - 6)) * (0.9 + 0.2 * random.nextDouble())));
		Verdict verdict = law(results);
		assertTrue(verdict.evidence().contains("4, 6 left out"), verdict.evidence());
		Series kept = Studies.find(results, "scaling[of=minima]", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 8, 10, 12, 14, 16 }, kept.x().values());
		Verdict few = law(scaling(new int[] { 4, 6, 8, 10 }, 60, 3, (n, random) -> n <= 8 ? 1 : random.nextDouble() + 0.1));
		assertEquals(Level.CANNOT_SAY, few.level());
		assertTrue(few.evidence().contains("At 3 of 4 sizes (4, 6, 8)"), few.evidence());
		assertTrue(!few.evidence().contains("more samples"), few.evidence());
	}

	/** Of a model without disorder more samples are no remedy. */
	@Test
	void withoutDisorder() {
		for (int samples : new int[] { 1, 8 }) {
			List<StudyResult> results = scaling(new int[] { 4, 6, 8, 10 }, samples, 3, (n, _) -> Math.pow(2, n));
			Verdict verdict = law(results);
			assertEquals(Level.CANNOT_SAY, verdict.level());
			assertTrue(verdict.evidence().contains("more samples change nothing"), verdict.evidence());
			Series rates = Studies.find(results, "scaling-local-rate[of=minima]", Series.class).orElseThrow();
			assertArrayEquals(new double[] { Math.log(2), Math.log(2), Math.log(2) }, rates.y().values(), 1e-12);
		}
		Verdict ones = law(scaling(new int[] { 4, 6, 8, 10 }, 8, 3, (_, _) -> 1));
		assertEquals(Level.CANNOT_SAY, ones.level());
		Verdict none = law(scaling(new int[] { 4, 6, 8, 10 }, 8, 3, (_, _) -> 0));
		assertTrue(none.evidence().contains("need a positive result"), none.evidence());
	}

	/** Whatever comes out, no sentence holds a number that is none. */
	@Test
	void wordsForWhatIsNotKnown() {
		for (int seed = 0; seed < 5; seed++) {
			for (StudyResult result : scaling(new int[] { 4, 6, 8, 10, 12 }, 5, seed,
					(n, random) -> random.nextDouble() < 0.9 ? 1 : n)) {
				String text = result.result().meaning()
						+ (result.result() instanceof Verdict verdict ? verdict.evidence() : "");
				assertTrue(!text.contains("NaN") && !text.contains("Infinity"), text);
			}
		}
	}
}
