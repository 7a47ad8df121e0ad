// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** What samples say together, where it is known what is wrong with how many of them. */
class PointChecksTest {

	/**
	 * White noise in equilibrium (such samples pass with probability 0.95 for any seed; these do), but for the first samples,
	 * with which something is done.
	 */
	private static Verdict verdict(int samples, int odd, UnaryOperator<MadeUpRun> done) {
		PointChecks checks = new PointChecks();
		for (int sample = 0; sample < samples; sample++) {
			MadeUpRun run = new MadeUpRun("point checks", sample);
			checks.add(sample, (sample < odd ? done.apply(run) : healthy(run)).data());
		}
		return (Verdict) checks.results().getFirst();
	}

	private static MadeUpRun healthy(MadeUpRun run) {
		return run.energy(new double[][] { run.series(0) });
	}

	/** The second half is one standard deviation higher: 30 sigma. */
	private static MadeUpRun stepped(MadeUpRun run) {
		return run.energy(new double[][] { MadeUpRun.plus(run.series(0), i -> i < MadeUpRun.LENGTH / 2 ? 0 : 1) });
	}

	private static void assertSaid(Verdict verdict, String words) {
		assertTrue(verdict.evidence().contains(words), verdict.evidence());
	}

	private static void assertNotSaid(Verdict verdict, String words) {
		assertFalse(verdict.evidence().contains(words), verdict.evidence());
	}

	@Test
	void fiveSamplesAreEnough() {
		assertEquals(Level.SUPPORTED, verdict(5, 0, PointChecksTest::healthy).level());
		assertNotSaid(verdict(5, 0, PointChecksTest::healthy), "Undecided");
		Verdict four = verdict(4, 0, PointChecksTest::healthy);
		assertEquals(Level.CANNOT_SAY, four.level());
		assertSaid(four, "too few samples or records for tests of the disorder average, at least 5 samples are needed");
		assertNotSaid(four, "Disorder averages");
		assertSaid(four, "4 samples: by their own tests 0 are against it and 0 undecided.");
	}

	/** The two comparisons of bins with nine degrees of freedom have the limit 2.7. */
	@Test
	void theLimitIsStudentsForAsManyComparisons() {
		assertSaid(verdict(10, 0, PointChecksTest::healthy), "; limit 2.7 for 2 comparisons. 10 samples: ");
	}

	@Test
	void aSampleAloneSpeaksForItself() {
		assertEquals(Level.SUPPORTED, verdict(1, 0, PointChecksTest::healthy).level());
		Verdict alone = verdict(1, 1, PointChecksTest::stepped);
		assertEquals(Level.NOT_SUPPORTED, alone.level());
		assertTrue(alone.evidence().startsWith("What fails: energy differs by"), alone.evidence());
		assertNotSaid(alone, "samples");
	}

	/** Of ten runs in equilibrium two may fail by chance, see {@link LimitTest}. */
	@Test
	void moreFailuresThanChanceExplains() {
		Verdict two = verdict(10, 2, PointChecksTest::stepped);
		assertSaid(two, "10 samples: by their own tests 2 are against it and 0 undecided.");
		assertNotSaid(two, "fail by their own tests");
		assertEquals(Level.NOT_SUPPORTED, two.level(), "far beyond what chance allows one of them");
		assertSaid(two, "What fails: energy differs by");
		assertSaid(two, "sample ");
		assertSaid(verdict(10, 3, PointChecksTest::stepped),
				"3 of 10 samples fail by their own tests where 2 may by chance");
	}

	/** A tenth of the samples may be undecided, since the others tell. */
	@Test
	void moreThanATenthUndecidedLeavesTheWholeOpen() {
		UnaryOperator<MadeUpRun> undecided = run -> healthy(run).roundTrips(0);
		Verdict one = verdict(10, 1, undecided);
		assertEquals(Level.SUPPORTED, one.level(), one.evidence());
		assertSaid(one, "0 are against it and 1 undecided.");
		Verdict two = verdict(10, 2, undecided);
		assertEquals(Level.CANNOT_SAY, two.level(), two.evidence());
		assertSaid(two, "Undecided: 2 of 10 samples cannot tell by themselves. ");
	}

	@Test
	void oneSampleThatStandsStillLeavesTheWholeOpen() {
		Verdict one = verdict(10, 1, run -> run.energy(new double[][] { new double[MadeUpRun.LENGTH] }));
		assertEquals(Level.CANNOT_SAY, one.level(), one.evidence());
		assertSaid(one, "Undecided: 1 of 10 samples stand still. ");
	}

	/** The difference from exact energies is averaged if all samples have it. */
	@Test
	void exactEnergiesAreComparedInTheAverage() {
		UnaryOperator<MadeUpRun> exact = run -> healthy(run).exact(0, 1);
		assertSaid(verdict(8, 8, exact), "disorder average against the exact mean");
		assertSaid(verdict(8, 8, exact), "for 3 comparisons. 8 samples");
		assertNotSaid(verdict(8, 7, exact), "disorder average against the exact mean");
		Verdict off = verdict(8, 8, run -> healthy(run).exact(0.03, 1));
		assertEquals(Level.NOT_SUPPORTED, off.level(), off.evidence());
		assertSaid(off, "What fails: energy differs by");
	}

	@Test
	void whatWasNotRecordedInEquilibriumSaysNothing() {
		PointChecks checks = new PointChecks();
		checks.add(0, new TaskData(List.of(new Recording(ResultKind.scalar("energy", "J", "").tag(), false,
				new double[] { 1 }, 1, new double[1][1][64])), LandscapeFacts.NONE, List.of()));
		assertEquals(List.of(), checks.results());
		assertEquals(List.of(), new PointChecks().results());
	}

	private static SeriesChecks series(boolean odd, boolean independent, double roundTrips, double[][]... slots) {
		double[] temperatures = new double[slots.length];
		for (int slot = 0; slot < slots.length; slot++) {
			temperatures[slot] = 1 + slot;
		}
		return new SeriesChecks(new Recording(ResultKind.scalar("energy", "J", "").tag(), true, temperatures, 4, slots, odd,
				independent), true, roundTrips);
	}

	/** Two comparisons of bins and one of halves a temperature, one for each of several replicas, one for each sign. */
	@Test
	void howManyComparisonsThereAre() {
		MadeUpRun noise = new MadeUpRun("comparisons", 1);
		double[] one = noise.series(0);
		double[] two = noise.series(0);
		double[] three = noise.series(0);
		double[][] all = { one, two, three };
		assertEquals(3, series(false, true, Double.NaN, new double[][] { one }).comparisons().count());
		assertEquals(12, series(false, true, Double.NaN, all, all).comparisons().count());
		assertEquals(6, series(false, false, Double.NaN, all, all).comparisons().count());
		assertEquals(9, series(true, true, Double.NaN, all).comparisons().count());
		assertEquals(List.of(), series(false, true, Double.NaN, all, all).undecided());
		assertEquals(List.of("the replicas of energy share random numbers and tell nothing of one another"),
				series(false, false, Double.NaN, all).undecided());
		assertEquals(List.of("no walker has made a round trip in temperature"),
				series(false, true, 0, all).undecided());
	}

	@Test
	void eightRecordsAreTheFewest() {
		SeriesChecks seven = series(false, true, Double.NaN, new double[][] { { 1, 2, 1, 2, 1, 2, 2 } });
		assertEquals(List.of("energy has 7 records, too few for any test"), seven.undecided());
		assertEquals(0, seven.comparisons().count());
		assertEquals(3, series(false, true, Double.NaN, new double[][] { { 1, 2, 1, 2, 1, 2, 2, 1 } }).comparisons()
				.count());
	}

	/** A replica that is two higher than two others: 2 of sqrt(1 + 1/2) times its error 1/64, that is 104.5 sigma. */
	@Test
	void aReplicaAgainstTheMeanOfTheOthers() {
		MadeUpRun noise = new MadeUpRun("replicas", 1);
		Comparisons found = series(false, true, Double.NaN,
				new double[][] { noise.about(2, 0), noise.series(0), noise.series(0) }).comparisons();
		Discrepancy largest = found.largest().orElseThrow();
		assertEquals("one replica against the others", largest.test());
		assertEquals(2 / Math.sqrt(1.5) * 64, largest.sigmas(), 30, "errors are the larger of two estimates");
	}

	/** What stands still in its last half is frozen unless walkers come by and another temperature moves. */
	@Test
	void frozen() {
		double[][] still = { new double[MadeUpRun.LENGTH] };
		double[][] moving = { new MadeUpRun("frozen", 1).series(0) };
		assertFalse(series(false, true, Double.NaN, moving).frozen());
		assertTrue(series(false, true, Double.NaN, still).frozen());
		assertTrue(series(false, true, Double.NaN, still, moving).frozen());
		assertTrue(series(false, true, 0, still, moving).frozen());
		assertFalse(series(false, true, 1, still, moving).frozen());
		assertTrue(series(false, true, 1, still, still).frozen());
		assertEquals(List.of("energy never changes in the last half of the run at 1 of 2 temperatures,"
				+ " which no test can tell from being stuck"), series(false, true, Double.NaN, still, moving).undecided());
		assertEquals("energy: constant", series(false, true, Double.NaN, still).summary());
	}

	/** One of four replicas may keep its sign: more than a quarter leaves the symmetry open. */
	@Test
	void signsThatNeverTurn() {
		MadeUpRun noise = new MadeUpRun("signs", 1);
		double[] turning = noise.series(0);
		double[] stuck = new double[MadeUpRun.LENGTH];
		Arrays.fill(stuck, 1);
		assertTrue(series(true, true, Double.NaN, new double[][] { turning, turning, turning, stuck }).undecided().stream()
				.noneMatch(words -> words.contains("turns its sign")));
		assertTrue(series(true, true, Double.NaN, new double[][] { turning, turning, stuck, stuck }).undecided()
				.contains("energy turns its sign over too rarely at 1 temperatures"));
	}

	/** Half a record of four sweeps is the time of white noise, and its mean may be anything. */
	@Test
	void noiseFarFromZero() {
		MadeUpRun noise = new MadeUpRun("far", 1);
		SeriesChecks checks = series(false, true, Double.NaN, new double[][] { noise.about(100, 0) });
		assertTrue(checks.comparisons().worst() < 4);
		String said = checks.summary();
		String time = said.substring(said.indexOf("up to ") + 6, said.indexOf(" sweeps"));
		assertEquals(2, Double.parseDouble(time), 0.5, said);
	}

	/** Three replicas of one mean agree; one of twice the width differs from the others in its square, and not in its mean. */
	@Test
	void replicasThatAgree() {
		MadeUpRun noise = new MadeUpRun("agreement", 1);
		double[][] alike = MadeUpRun.several(3, () -> noise.about(1, 0));
		assertTrue(series(false, true, Double.NaN, alike).comparisons().worst() < 4);
		double[] wide = noise.series(0);
		Arrays.setAll(wide, i -> 2 * wide[i]);
		double[][] widths = { wide, noise.series(0), noise.series(0) };
		assertTrue(series(false, true, Double.NaN, widths).comparisons().worst() < 4);
		Discrepancy square = series(true, true, Double.NaN, widths).comparisons().largest().orElseThrow();
		assertEquals("one replica against the others", square.test());
		// Squares 4 and 1 with deviations sqrt(2) times that: 3 in errors of sqrt(32 + 1)/64 are 33 sigma.
		assertEquals(33, square.sigmas(), 12);
	}

	private static ReferenceChecks references(MadeUpRun run) {
		return new ReferenceChecks(run.data());
	}

	/** Means 3 and 1 in the last halves of 2048 records, whatever the first halves are. */
	@Test
	void aSecondStartIsComparedInItsLastHalf() {
		MadeUpRun run = new MadeUpRun("second start", 1);
		double[] low = MadeUpRun.plus(run.about(1, 0), i -> i < MadeUpRun.LENGTH / 2 ? -50 : 0);
		ReferenceChecks checks = references(run.energy(new double[][] { run.about(3, 0) }).fromNative(low));
		assertEquals(1, checks.differences().size());
		assertEquals(2, checks.differences().getFirst().value(), 4 * Math.sqrt(2 / 2048.0));
		Discrepancy found = checks.comparisons().largest().orElseThrow();
		assertEquals("against a start from the native state", found.test());
		assertEquals(2 / Math.sqrt(2 / 2048.0), found.sigmas(), 20);
		assertEquals(Level.NOT_SUPPORTED, run.verdict().level());
	}

	@Test
	void aSecondStartAtOtherTemperaturesIsSaid() {
		MadeUpRun run = new MadeUpRun("second start", 2);
		run.energy(new double[][] { run.series(0) }).fromNative(run.series(0), run.series(0));
		assertEquals(List.of("the second start has other temperatures, so that it cannot be compared"),
				references(run).said());
		assertEquals(0, references(run).comparisons().count());
		assertSaid(run.verdict(), "; the second start has other temperatures");
	}

	/** Of what never changes no more is known than that it is one draw: 6 of deviation 2 are 3 sigma. */
	@Test
	void exactEnergiesOfARunThatNeverChanges() {
		double[] six = new double[MadeUpRun.LENGTH];
		Arrays.fill(six, 6);
		ReferenceChecks off = references(new MadeUpRun("exact", 1).energy(new double[][] { six }).exact(0, 2));
		assertEquals(3, off.comparisons().worst(), 1e-9);
		assertEquals(6, off.differences().getFirst().value(), 1e-9);
		assertEquals(0, references(new MadeUpRun("exact", 1).energy(new double[][] { six }).exact(6 + 5e-9, 2))
				.comparisons().worst(), "rounding");
		assertTrue(references(new MadeUpRun("exact", 1).energy(new double[][] { six }).exact(6 + 7e-9, 1e-12))
				.comparisons().worst() > 1);
	}

	/** Each point of a study has one verdict of its own, and the average over disorder beside it. */
	@Test
	void everyPointIsJudged() {
		List<StudyPoint> points = new ArrayList<>();
		for (String size : List.of("4", "8")) {
			List<TaskData> samples = new ArrayList<>();
			for (int sample = 0; sample < 5; sample++) {
				MadeUpRun run = new MadeUpRun("study", sample);
				samples.add((size.equals("8") ? stepped(run) : healthy(run)).data());
			}
			points.add(Studies.point(Map.of("L", size), samples));
		}
		List<StudyResult> results = Studies.analyze(new Equilibration(), Map.of(),
				Studies.of(points.toArray(StudyPoint[]::new)));
		assertEquals(List.of("equilibration", "log-bins[of=energy]", "equilibration", "log-bins[of=energy]"),
				results.stream().map(result -> result.result().name()).toList());
		assertEquals(Map.of("L", "4"), results.get(0).point());
		assertEquals(Level.SUPPORTED, ((Verdict) results.get(0).result()).level());
		assertEquals(Map.of("L", "8"), results.get(2).point());
		assertEquals(Level.NOT_SUPPORTED, ((Verdict) results.get(2).result()).level());
		assertEquals("The run has reached equilibrium as far as energy shows",
				results.get(0).result().meaning());
	}
}
