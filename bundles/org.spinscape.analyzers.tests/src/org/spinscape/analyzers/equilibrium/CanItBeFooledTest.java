// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.analyzers.equilibrium.MadeUpRun.LENGTH;
import static org.spinscape.analyzers.equilibrium.MadeUpRun.plus;
import static org.spinscape.analyzers.equilibrium.MadeUpRun.several;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * Runs that are not in equilibrium and look as if they were. None may be called supported, for any of the seeds; what
 * fails is named. Beside most of them stands the same run without its fault, which may be rejected by chance only.
 */
class CanItBeFooledTest {

	private static final int SEEDS = 30;

	/** A trap is never supported. @return the verdict for the last seed */
	private static Verdict trap(String name, Function<MadeUpRun, MadeUpRun> run) {
		Verdict verdict = null;
		for (int seed = 0; seed < SEEDS; seed++) {
			verdict = run.apply(new MadeUpRun(name, seed)).verdict();
			assertNotEquals(Level.SUPPORTED, verdict.level(), name + ", seed " + seed + ": " + verdict.evidence());
		}
		return verdict;
	}

	private static void names(Verdict verdict, String what) {
		assertTrue(verdict.evidence().contains(what), verdict.evidence());
	}

	/**
	 * A healthy run is rejected with a probability below 0.0455, so that more than 6 of 30 have one of 1 in 1000; at least
	 * two thirds are supported.
	 */
	private static void control(String name, Function<MadeUpRun, MadeUpRun> run) {
		int against = 0;
		int supported = 0;
		String last = "";
		for (int seed = 0; seed < SEEDS; seed++) {
			Verdict verdict = run.apply(new MadeUpRun(name + "-control", seed)).verdict();
			against += verdict.level() == Level.NOT_SUPPORTED ? 1 : 0;
			supported += verdict.level() == Level.SUPPORTED ? 1 : 0;
			last = verdict.level() == Level.SUPPORTED ? last : verdict.evidence();
		}
		assertTrue(against <= 6, name + ": " + against + " of " + SEEDS + " rejected, such as: " + last);
		assertTrue(supported >= 20, name + ": " + supported + " of " + SEEDS + " supported; not: " + last);
	}

	@Tag("slow")
	@Test
	void golfHole() {
		Verdict stuck = trap("golf", run -> run.energy(several(2, () -> run.about(-50, 0.5)))
				.fromNative(run.about(-2000, 0.5)));
		assertEquals(Level.NOT_SUPPORTED, stuck.level());
		names(stuck, "against a start from the native state");
		double[] bottom = new double[LENGTH];
		Arrays.fill(bottom, -2000);
		assertEquals(Level.NOT_SUPPORTED,
				trap("golf-still", run -> run.energy(several(2, () -> run.about(-50, 0.5))).fromNative(bottom)).level());
		control("golf", run -> run.energy(several(2, () -> run.about(-50, 0.5))).fromNative(run.about(-50, 0.5)));
	}

	@Test
	void frozenGlass() {
		assertEquals(Level.CANNOT_SAY, trap("frozen", run -> run.energy(several(1, () -> new double[LENGTH]))).level());
		assertEquals(Level.CANNOT_SAY, trap("frozen-tempering", run -> run.energy(several(1, () -> new double[LENGTH]),
				several(1, () -> new double[LENGTH])).roundTrips(40)).level());
		Verdict apart = trap("frozen-apart", run -> {
			double[][] frozen = new double[4][LENGTH];
			for (int replica = 0; replica < 4; replica++) {
				Arrays.fill(frozen[replica], -10 - replica);
			}
			return run.energy(frozen);
		});
		assertEquals(Level.NOT_SUPPORTED, apart.level());
		names(apart, "differs without ever changing");
	}

	@Test
	void replicasThatShareRandomNumbers() {
		names(trap("shared", run -> {
			double[] common = run.series(0.5);
			return run.record("energy", false, false, several(8, common::clone));
		}), "share random numbers");
	}

	/** A ferromagnet below its transition: every series is as calm as can be, and one valley of two was never seen. */
	@Tag("slow")
	@Test
	void oneValleyOfTwo() {
		Verdict verdict = trap("valley", run -> run.energy(several(4, () -> run.about(-100, 0.8)))
				.magnetisation(several(4, () -> Arrays.stream(run.series(0.8)).map(x -> 0.9 + 0.01 * x).toArray())));
		assertEquals(Level.NOT_SUPPORTED, verdict.level());
		names(verdict, "mean against 0, which symmetry demands");
		control("valley", run -> run.energy(several(4, () -> run.about(-100, 0.8)))
				.magnetisation(several(4, () -> run.series(0.9))));
	}

	/** Symmetry is hardly broken: a square would not tell, the mean does. */
	@Test
	void aSmallMeanThatSymmetryForbids() {
		assertEquals(Level.NOT_SUPPORTED, trap("small", run -> run.record("replica-overlap", true, true,
				several(1, () -> run.about(0.2, 0.3)))).level());
	}

	@Test
	void aSignThatTurnsOverTwice() {
		trap("turns", run -> run.magnetisation(several(1, () -> {
			double[] series = run.series(0.5);
			Arrays.setAll(series, i -> (i / (LENGTH / 3) % 2 == 0 ? 0.8 : -0.8) + 0.05 * series[i]);
			return series;
		})));
	}

	@Tag("slow")
	@Test
	void oneReplicaOfEightIsStuck() {
		Verdict verdict = trap("eighth", run -> {
			double[][] replicas = several(8, () -> run.series(0.5));
			replicas[5] = run.about(0.5, 0.5);
			return run.energy(replicas).magnetisation(several(8, () -> run.series(0.5)));
		});
		assertEquals(Level.NOT_SUPPORTED, verdict.level());
		names(verdict, "energy differs by");
		control("eighth", run -> run.energy(several(8, () -> run.series(0.5)))
				.magnetisation(several(8, () -> run.series(0.5))));
	}

	/** Energies of a glass that ages fall with the logarithm of time, ever more slowly. */
	@Tag("slow")
	@Test
	void aging() {
		trap("aging", run -> run.energy(several(2, () -> plus(run.series(0.5), i -> -1.5 * Math.log(i + 10.0)))));
	}

	@Test
	void burnInTooShort() {
		trap("burn-in", run -> run.energy(several(1, () -> plus(run.series(0.8), i -> 8 * Math.exp(-i / 400.0)))));
		control("burn-in", run -> run.energy(several(1, () -> run.series(0.8))));
	}

	@Tag("slow")
	@Test
	void memoryLongerThanTheRun() {
		trap("memory", run -> run.energy(several(1, () -> run.series(0.9998))));
		trap("memory-replicas", run -> run.energy(several(4, () -> run.series(0.9995))));
	}

	@Test
	void temperingWithoutRoundTrips() {
		names(trap("still", run -> run.energy(several(2, () -> run.series(0.5)), several(2, () -> run.series(0.5)))
				.roundTrips(0)), "no walker has made a round trip");
		control("still", run -> run.energy(several(2, () -> run.series(0.5)), several(2, () -> run.series(0.5)))
				.roundTrips(25));
	}

	/** A ladder with a gap at a first-order transition: below it one replica hangs in the disordered phase. */
	@Test
	void aLadderWithAGap() {
		Verdict verdict = trap("gap", run -> run.energy(
				new double[][] { run.about(-90, 0.5), run.about(-40, 0.5) }, several(2, () -> run.about(-38, 0.5)))
				.roundTrips(3));
		assertEquals(Level.NOT_SUPPORTED, verdict.level());
		names(verdict, "at T = 1");
	}

	/** The chain of the antiferromagnetic triangle falls into closed classes, and free spins flip at every sweep. */
	@Tag("slow")
	@Test
	void reducibleChains() {
		int[][] triangle = { { 0, 1 }, { 1, 2 }, { 0, 2 } };
		double exact = (6 * -1 * Math.exp(1) + 2 * 3 * Math.exp(-3)) / (6 * Math.exp(1) + 2 * Math.exp(-3));
		trap("triangle", run -> {
			double[][] seen = MadeUpRun.sequential(triangle, 3, 40_000, run.random());
			return run.energy(new double[][] { seen[0] }).magnetisation(new double[][] { seen[1] }).exact(exact, 0.31);
		});
		int[][] path = { { 0, 1 }, { 1, 2 } };
		Verdict free = trap("free", run -> {
			double[][] seen = MadeUpRun.sequential(path, 4, LENGTH, run.random());
			return run.energy(new double[][] { seen[0] }).magnetisation(new double[][] { seen[1] });
		});
		names(free, "mean against 0");
	}

	/** Enumeration knows better than a run that looks well. */
	@Test
	void exactEnergies() {
		names(trap("exact", run -> run.energy(several(2, () -> run.about(-20, 0.5))).exact(-20.5, 1)),
				"against the exact mean");
		control("exact", run -> run.energy(several(2, () -> run.about(-20, 0.5))).exact(-20, 1));
	}

	/** A state that was left once, for a single record. */
	@Test
	void somethingSeenOnce() {
		trap("once", run -> {
			double[] series = new double[LENGTH];
			series[LENGTH / 3] = 1;
			return run.energy(new double[][] { series });
		});
	}

	/** 3 of 100 samples are stuck: in one replica, or altogether. */
	@Tag("slow")
	@Test
	void threeSamplesOfAHundred() {
		Verdict healthy = disorder(0, false);
		assertEquals(Level.SUPPORTED, healthy.level(), healthy.evidence());
		Verdict apart = disorder(3, false);
		assertEquals(Level.NOT_SUPPORTED, apart.level());
		names(apart, "one replica against the others, sample");
		names(apart, "and in 2 other places");
		Verdict frozen = disorder(3, true);
		assertEquals(Level.CANNOT_SAY, frozen.level(), frozen.evidence());
		names(frozen, "3 of 100 samples stand still");
	}

	private static Verdict disorder(int stuck, boolean frozen) {
		List<TaskData> samples = new ArrayList<>();
		for (int sample = 0; sample < 100; sample++) {
			MadeUpRun run = new MadeUpRun("disorder", sample);
			double level = run.random().nextGaussian();
			double[][] replicas = several(2, () -> run.about(level, 0.5));
			if (sample < stuck) {
				replicas[1] = run.about(level + 1, 0.5);
				for (int replica = 0; frozen && replica < 2; replica++) {
					Arrays.fill(replicas[replica], level);
				}
			}
			samples.add(run.energy(replicas).data());
		}
		return Studies.find(Studies.analyze(new Equilibration(), Map.of(), Studies.of(Studies.point(Map.of(), samples))),
				"equilibration", Verdict.class).orElseThrow();
	}
}
