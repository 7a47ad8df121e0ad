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
}
