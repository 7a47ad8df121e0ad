// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Estimates of what was missed, from visits drawn at random from populations that are known. */
class CoverageTest {

	private static RandomStream random(int index) {
		return new StreamKey(9, StreamPurpose.TEST, "coverage", index, 0).open();
	}

	/** Visits to minima 0, 1, ... of rising energy, each with its chance, half of them by either half of the runs. */
	private static List<Result> results(double[] chances, int visits, int lowest, RandomStream random) {
		IsingSpace space = new IsingSpace(20);
		Tallies<IsingConfiguration> tallies = new Tallies<>(chances.length);
		for (int visit = 0; visit < visits; visit++) {
			double left = random.nextDouble();
			int minimum = 0;
			while (minimum < chances.length - 1 && left >= chances[minimum]) {
				left -= chances[minimum++];
			}
			IsingConfiguration state = space.create();
			space.assign(state, minimum);
			tallies.of(new Inherent<>(state, minimum, 1, true)).visited(visit);
		}
		List<Tally<IsingConfiguration>> sorted = new ArrayList<>(tallies.sorted(new Reduction<>(new Flat(space))));
		return new Coverage(new Sampled<>(sorted, new double[] { 1 }, new double[][] { { 0 } }, true, visits, 0, 0, Optional
				.empty()))
				.results(lowest);
	}

	private record Flat(IsingSpace space) implements Hamiltonian<IsingConfiguration> {

		@Override
		public double energy(IsingConfiguration configuration) {
			return 0;
		}
	}

	private static Scalar scalar(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst()
				.orElseThrow();
	}

	private static double[] equal(int minima) {
		double[] chances = new double[minima];
		Arrays.fill(chances, 1.0 / minima);
		return chances;
	}

	/** Of equal chances Chao's bound and capture and recapture are estimates without bias: 30 sets, mean within 4 sigma. */
	@Test
	void equalChances() {
		int sets = 30;
		double chao = 0;
		double halves = 0;
		double chaoError = 0;
		double halvesError = 0;
		double coverage = 0;
		for (int set = 0; set < sets; set++) {
			List<Result> results = results(equal(1000), 1500, 10, random(set));
			chao += scalar(results, "minima-at-least").value() / sets;
			chaoError += Math.pow(scalar(results, "minima-at-least").thermalError() / sets, 2);
			halves += scalar(results, "minima-by-halves").value() / sets;
			halvesError += Math.pow(scalar(results, "minima-by-halves").thermalError() / sets, 2);
			// Good-Turing: the chance that the next visit is to a known one is the share of minima found.
			double found = scalar(results, "minima-found").value();
			coverage += (scalar(results, "visit-coverage").value() - found / 1000)
					/ scalar(results, "visit-coverage").thermalError() / sets;
		}
		assertEquals(1000, chao, 4 * Math.sqrt(chaoError));
		assertEquals(1000, halves, 4 * Math.sqrt(halvesError) + 1);
		assertEquals(0, coverage, 4 / Math.sqrt(sets));
	}

	/** Unequal chances: both are too low, as their meanings say. */
	@Test
	void unequalChancesAreBoundedFromBelow() {
		double[] chances = new double[1000];
		double sum = 0;
		for (int i = 0; i < chances.length; i++) {
			chances[i] = 1 / (i + 1.0);
			sum += chances[i];
		}
		for (int i = 0; i < chances.length; i++) {
			chances[i] /= sum;
		}
		List<Result> results = results(chances, 1500, 10, random(100));
		assertTrue(scalar(results, "minima-at-least").value() < 1000);
		assertTrue(scalar(results, "minima-at-least").value() > scalar(results, "minima-found").value());
		assertTrue(scalar(results, "minima-by-halves").value() < 1000);
	}

	@Test
	void aMinimumSeenByOneHalfSpoilsCompleteness() {
		List<Result> results = results(equal(12), 2000, 12, random(7));
		Verdict sure = (Verdict) results.getLast();
		assertEquals(Verdict.Level.SUPPORTED, sure.level(), sure.evidence());
		assertTrue(Double.isNaN(scalar(results, "complete-below").value()));
		double[] one = equal(12);
		one[3] = 1e-9; // almost never
		List<Result> spoilt = results(one, 2000, 12, random(8));
		assertEquals(Verdict.Level.CANNOT_SAY, ((Verdict) spoilt.getLast()).level());
		List<Result> few = results(equal(300), 300, 12, random(9));
		assertEquals(Verdict.Level.CANNOT_SAY, ((Verdict) few.getLast()).level());
		assertTrue(scalar(few, "complete-below").value() < 12);
	}

	/** Minima of energies 0, 1, ... that the even and the odd runs have visited so often. */
	private static List<Result> visited(int lowest, long unfinished, long lost, int[]... visits) {
		IsingSpace space = new IsingSpace(20);
		Tallies<IsingConfiguration> tallies = new Tallies<>(visits.length);
		for (int minimum = 0; minimum < visits.length; minimum++) {
			IsingConfiguration state = space.create();
			space.assign(state, minimum);
			Tally<IsingConfiguration> tally = tallies.of(new Inherent<>(state, minimum, 1, true));
			for (int half = 0; half < 2; half++) {
				for (int visit = 0; visit < visits[minimum][half]; visit++) {
					tally.visited(half);
				}
			}
		}
		return new Coverage(new Sampled<>(tallies.sorted(new Reduction<>(new Flat(space))), new double[] { 1 },
				new double[][] { { 0 } }, true, 0, unfinished, lost, Optional.empty())).results(lowest);
	}

	/**
	 * Five minima with 9 visits, two of them visited once and two twice. Chao: 5 + 2^2/(2 2) with the variance
	 * 2 (1/4 + 1 + 1/4). Good and Turing: 1 - 2/9. The halves have seen three and four, and two of them both: Chapman's
	 * 4 5/3 - 1 with the variance 4 5 1 2/(3^2 4).
	 */
	@Test
	void estimatesByHand() {
		List<Result> results = visited(1, 3, 4, new int[] { 2, 1 }, new int[] { 1, 0 }, new int[] { 1, 1 },
				new int[] { 0, 2 }, new int[] { 0, 1 });
		assertEquals(5, scalar(results, "minima-found").value());
		assertEquals(6, scalar(results, "minima-at-least").value(), 1e-12);
		assertEquals(Math.sqrt(3), scalar(results, "minima-at-least").thermalError(), 1e-12);
		assertEquals(7 / 9.0, scalar(results, "visit-coverage").value(), 1e-12);
		assertEquals(Math.sqrt(2 * 7 / 9.0 + 4) / 9, scalar(results, "visit-coverage").thermalError(), 1e-12);
		assertEquals(2 / 5.0, scalar(results, "singletons-share").value(), 1e-12);
		assertEquals(17 / 3.0, scalar(results, "minima-by-halves").value(), 1e-12);
		assertEquals(Math.sqrt(10 / 9.0), scalar(results, "minima-by-halves").thermalError(), 1e-12);
		assertEquals(1, scalar(results, "complete-below").value(), "the second lowest was seen by one half alone");
		assertEquals(3, scalar(results, "unfinished-quenches").value());
		assertEquals(4, scalar(results, "lost-minima").value());
		// Without one that was visited twice: 3 + 3 2/2, and no error.
		Scalar rare = scalar(visited(1, 0, 0, new int[] { 1, 0 }, new int[] { 0, 1 }, new int[] { 0, 1 }),
				"minima-at-least");
		assertEquals(6, rare.value(), 1e-12);
		assertTrue(Double.isNaN(rare.thermalError()));
	}

	/** Three visits by both halves are enough, and nothing may be left open. */
	@Test
	void completenessHasConditions() {
		int[] enough = { 2, 1 };
		assertEquals(Verdict.Level.SUPPORTED, verdict(visited(2, 0, 0, enough, enough, new int[] { 1, 0 })));
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(3, 0, 0, enough, enough, new int[] { 1, 1 })), "too few");
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(2, 0, 0, enough, new int[] { 0, 3 })), "one half");
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(2, 1, 0, enough, enough)), "an open quench");
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(2, 0, 1, enough, enough)), "a minimum without room");
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(3, 0, 0, enough, enough)), "fewer than asked for");
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(visited(2, 0, 0, enough, new int[2], enough)), "a random start knew");
		assertEquals(Verdict.Level.SUPPORTED, verdict(visited(1, 0, 0, enough, new int[2])), "above those asked for");
		assertTrue(((Verdict) visited(1, 0, 0, new int[] { 9, 0 }).getLast()).evidence().contains("one run"));
	}

	private static Verdict.Level verdict(List<Result> results) {
		return ((Verdict) results.getLast()).level();
	}
}
