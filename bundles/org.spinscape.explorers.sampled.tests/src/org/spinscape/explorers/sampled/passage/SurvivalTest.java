// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Estimates from censored times: a published example, and synthetic times whose parameters are known. */
class SurvivalTest {

	private static RandomStream random(int index) {
		return new StreamKey(7, StreamPurpose.TEST, "survival", index, 0).open();
	}

	/** Weeks in remission under 6-mercaptopurine (Freireich et al., Blood 21, 699 (1963)), the textbooks' example. */
	@Test
	void publishedProductLimit() {
		double[] weeks = { 6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35 };
		boolean[] relapse = { true, true, true, false, true, false, true, false, false, true, true, false, false, false,
				true, true, false, false, false, false, false };
		Survival survival = new Survival(weeks, relapse);
		assertArrayEquals(new double[] { 6, 7, 10, 13, 16, 22, 23 }, survival.times());
		assertArrayEquals(new double[] { 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448 }, survival.shares(), 5e-4);
		assertArrayEquals(new double[] { 0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346 }, survival.errors(),
				5e-5);
		assertEquals(23, survival.median());
		assertEquals(Double.POSITIVE_INFINITY, survival.medianUpper());
		assertEquals(13, survival.medianLower());
	}

	@Test
	void withoutCensoringTheRestrictedMeanIsTheMean() {
		double[] times = { 3, 1, 4, 1, 5, 9, 2, 6 };
		boolean[] all = new boolean[times.length];
		Arrays.fill(all, true);
		Survival survival = new Survival(times, all);
		double mean = Arrays.stream(times).average().orElseThrow();
		double variance = Arrays.stream(times).map(t -> (t - mean) * (t - mean)).sum() / (times.length - 1);
		assertEquals(mean, survival.restrictedMean(), 1e-12);
		assertEquals(Math.sqrt(variance / times.length), survival.restrictedMeanError(times, all), 1e-12);
	}

	@Test
	void nobodyArrived() {
		Survival survival = new Survival(new double[] { 10, 10, 10 }, new boolean[3]);
		assertTrue(Double.isNaN(survival.median()));
		assertEquals(10, survival.restrictedMean());
		Passages passages = new Passages(1, new long[] { 10, 10, 10 }, new boolean[3]);
		assertTrue(Double.isNaN(OneRate.of(passages).mean()));
		assertEquals(Verdict.Level.CANNOT_SAY, Partition.of(passages)
				.verdict(PassageReport.KINETIC_PARTITIONING.tag(), "").level());
	}

	/** Sweeps until success at rate 1/mean, looked at once a sweep, each run watched for a time of its own. */
	private static Passages synthetic(int runs, double fast, double fastMean, double slowMean, long limit,
			RandomStream random) {
		long[] sweeps = new long[runs];
		boolean[] reached = new boolean[runs];
		for (int run = 0; run < runs; run++) {
			double mean = random.nextDouble() < fast ? fastMean : slowMean;
			long time = (long) Math.ceil(-mean * Math.log(1 - random.nextDouble()));
			long watched = limit / 2 + random.nextInt((int) limit);
			sweeps[run] = Math.min(time, watched);
			reached[run] = time <= watched;
		}
		return new Passages(1, sweeps, reached);
	}

	/** 400 data sets of 60 runs, a third of them censored: intervals of 95 per cent hold 95 per cent, within 4 sigma. */
	@Test
	void intervalsCoverAndTheMeanIsUnbiased() {
		int sets = 400;
		int medianInside = 0;
		double sum = 0;
		double spread = 0;
		for (int set = 0; set < sets; set++) {
			Passages passages = synthetic(60, 1, 500, 500, 600, random(set));
			Survival survival = passages.survival();
			double truth = 500 * Math.log(2);
			medianInside += survival.medianLower() <= truth && truth <= survival.medianUpper() ? 1 : 0;
			OneRate rate = OneRate.of(passages);
			double pull = (Math.log(rate.mean()) - Math.log(500)) / (rate.error() / rate.mean());
			sum += pull;
			spread += pull * pull;
		}
		double share = medianInside / (double) sets;
		assertEquals(0.95, share, 4 * Math.sqrt(0.95 * 0.05 / sets));
		// Pulls are standard normal up to a bias of 1/(2 sqrt(successes)) = 0.08 of the logarithm.
		assertEquals(0, sum / sets, 4 / Math.sqrt(sets) + 0.08);
		assertEquals(1, spread / sets, 4 * Math.sqrt(2.0 / sets));
	}

	@Test
	void twoKindsOfRunsAreTakenApart() {
		for (int set = 0; set < 5; set++) {
			Passages passages = synthetic(2000, 0.4, 20, 1000, 1500, random(set));
			Partition partition = Partition.of(passages);
			// Five sets with three numbers each within 4 sigma: fails by chance once in a thousand seeds.
			assertEquals(Verdict.Level.SUPPORTED, partition.verdict(PassageReport.KINETIC_PARTITIONING.tag(), "").level());
			assertEquals(0.4, partition.fast(), 4 * partition.fastError());
			assertTrue(partition.fastError() > 0.008 && partition.fastError() < 0.03, "" + partition.fastError());
			assertEquals(20, partition.two().fastMean(), 4 * 20 / Math.sqrt(600));
			assertEquals(1000, partition.two().slowMean(), 4 * 1000 / Math.sqrt(700));
		}
	}

	/** A gain above 6 has a chance below 1 per cent if there is one rate (two more parameters, three sigma and more). */
	@Test
	@Tag("slow")
	void oneKindIsNotTakenForTwo() {
		int wrong = 0;
		for (int set = 0; set < 40; set++) {
			Partition partition = Partition.of(synthetic(400, 1, 300, 300, 500, random(set)));
			wrong += partition.verdict(PassageReport.KINETIC_PARTITIONING.tag(), "")
					.level() == Verdict.Level.SUPPORTED ? 1 : 0;
		}
		assertFalse(wrong > 2, wrong + " of 40 taken for two kinds");
	}

	/** Two successes in 10 sweeps, one run of which did not get there: p = 0.2. */
	@Test
	void oneRateByHand() {
		OneRate rate = OneRate.of(new Passages(1, new long[] { 3, 2, 5 }, new boolean[] { true, true, false }));
		assertEquals(0.2, rate.chance(), 1e-15);
		assertEquals(2 * Math.log(0.2) + 8 * Math.log(0.8), rate.logLikelihood(), 1e-12);
		double mean = -1 / Math.log(0.8);
		assertEquals(mean, rate.mean(), 1e-12);
		// dm/dp = m^2/(1-p), and p has the error p sqrt((1-p)/2).
		assertEquals(mean * mean / 0.8 * 0.2 * Math.sqrt(0.4), rate.error(), 1e-12);
		assertTrue(Double.isNaN(OneRate.of(new Passages(1, new long[] { 1, 1 }, new boolean[] { true, true })).mean()));
	}

	/** Medians of 30, 3, 50 and 3 sweeps at T = 1 to 4: the grid is sorted, and limits that overlap are as good. */
	@Test
	void theShortestMedianIsTheBest() {
		List<Result> results = new OptimalTemperature(List.of(around(3, 50), around(1, 30), around(2, 3), around(4, 3)))
				.results();
		assertEquals(2, scalar(results, "optimal-temperature"));
		assertEquals(2, scalar(results, "optimal-temperature-lower"));
		assertEquals(4, scalar(results, "optimal-temperature-upper"), "as short at T = 4, but not between");
		assertEquals(3, scalar(results, "optimal-median-time"));
		Series curve = (Series) results.getFirst();
		assertArrayEquals(new double[] { 1, 2, 3, 4 }, curve.x().values());
		assertArrayEquals(new double[] { 30, 3, 50, 3 }, curve.y().values());
		boolean[] all = new boolean[30];
		Arrays.fill(all, true);
		Passages spread = new Passages(5, LongStream.rangeClosed(1, all.length).toArray(), all);
		Survival survival = spread.survival();
		assertTrue(survival.medianUpper() > survival.medianLower());
		assertArrayEquals(new double[] { 0, (survival.medianUpper() - survival.medianLower()) / 4 },
				((Series) new OptimalTemperature(List.of(around(1, 30), spread)).results().getFirst()).y().errors(), 1e-12);
		assertEquals(Verdict.Level.CANNOT_SAY, ((Verdict) results.getLast()).level(), "T = 4 is the end of the grid");
		assertEquals(Verdict.Level.SUPPORTED, ((Verdict) new OptimalTemperature(
				List.of(around(3, 50), around(1, 30), around(2, 3))).results().getLast()).level());
		assertEquals(Verdict.Level.CANNOT_SAY, ((Verdict) new OptimalTemperature(List.of(around(1, 3), around(2, 30)))
				.results().getLast()).level(), "T = 1 is the other end");
	}

	@Test
	void withoutAMedianThereIsNoOptimum() {
		Passages lost = new Passages(1, new long[] { 9, 9, 9 }, new boolean[] { true, false, false });
		List<Result> results = new OptimalTemperature(List.of(lost, new Passages(2, lost.sweeps(), lost.reached())))
				.results();
		assertTrue(Double.isNaN(scalar(results, "optimal-temperature")));
		assertTrue(Double.isNaN(scalar(results, "optimal-median-time")));
		Verdict verdict = (Verdict) results.getLast();
		assertEquals(Verdict.Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("half of the runs"), verdict.evidence());
	}

	/** 99 runs that take a sweep more or less than the median. */
	private static Passages around(double temperature, int median) {
		long[] sweeps = new long[99];
		for (int run = 0; run < sweeps.length; run++) {
			sweeps[run] = median + run % 3 - 1;
		}
		boolean[] all = new boolean[sweeps.length];
		Arrays.fill(all, true);
		return new Passages(temperature, sweeps, all);
	}

	private static double scalar(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow().value();
	}
}
