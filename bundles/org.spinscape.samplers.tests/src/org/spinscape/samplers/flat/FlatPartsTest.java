// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

/** The parts of flat-histogram runs one by one, on numbers that can be worked out by hand. */
class FlatPartsTest {

	/** Two spins with a bond of strength 1: energies -1 and 1, two states each. */
	private static final Levels PAIR = new Levels(-1, 2, 2, true);

	private static LogStates line(double... logs) {
		boolean[] known = new boolean[logs.length];
		for (int level = 0; level < logs.length; level++) {
			known[level] = !Double.isNaN(logs[level]);
		}
		return LogStates.of(new Levels(10, 2, logs.length, false), logs, known);
	}

	/** Levels 10, 12, ..., 20: straight lines between those that are known, and on beyond the last of them. */
	@Test
	void logarithmsOfNumbersOfStatesAreStraightBetweenLevels() {
		LogStates states = line(Double.NaN, 1, Double.NaN, 5, 4, Double.NaN);
		double[] expected = { -1, 1, 3, 5, 4, 3 };
		for (int level = 0; level < expected.length; level++) {
			assertEquals(expected[level], states.at(10 + 2 * level), 1e-12);
		}
		assertEquals(2, states.at(13), 1e-12, "half way");
		assertEquals(-3, states.at(8), 1e-12, "below the lowest level");
		assertEquals(1, states.at(24), 1e-12, "above the highest");
		assertEquals(16, states.commonest(), 1e-12);
	}

	@Test
	void oneKnownLevelOrNoneMakesAllStatesEqual() {
		LogStates one = line(Double.NaN, 7, Double.NaN);
		assertEquals(7, one.at(-100));
		assertEquals(7, one.at(100));
		LogStates none = line(Double.NaN, Double.NaN);
		assertEquals(none.at(3), none.at(-3));
	}

	/** Z = 2 exp(beta) + 2 exp(-beta), E = -tanh(beta), C = beta^2 (1 - tanh^2 beta). */
	@Test
	void sumsGiveTheThermodynamicsOfTwoSpins() {
		double temperature = 0.7;
		double beta = 1 / temperature;
		LogStates states = LogStates.of(PAIR, new double[] { 3, 3 }, new boolean[] { true, true });
		ThermalSums.Plan plan = ThermalSums.Plan.of(new double[] { 5, temperature }, states);
		ThermalSums sums = new ThermalSums(plan);
		ThermalSums rest = new ThermalSums(plan);
		sums.add(-1, 3, 10); // flat: as many visits of either level
		rest.add(1, 3, 4);
		rest.add(1, 3, 6);
		sums.add(rest);
		assertEquals(Math.log(2 * Math.exp(beta) + 2 * Math.exp(-beta)), sums.logPartition(1, Math.log(4)), 1e-12);
		assertEquals(-Math.tanh(beta), sums.energy(1), 1e-12);
		assertEquals(beta * beta * (1 - Math.pow(Math.tanh(beta), 2)), sums.heatCapacity(1), 1e-12);
		assertEquals(-Math.tanh(0.2), sums.energy(0), 1e-12);
	}

	/** Weights that are wrong by a factor are mended by the visits that they bring: two of level 1 to one of level 0. */
	@Test
	void visitsMendWeights() {
		double[] wrong = { 0, -Math.log(2) };
		LogStates states = LogStates.of(PAIR, wrong, new boolean[] { true, true });
		ThermalSums sums = new ThermalSums(ThermalSums.Plan.of(new double[] { 1 }, states));
		sums.add(-1, wrong[0], 100);
		sums.add(1, wrong[1], 200);
		assertEquals(-Math.tanh(1), sums.energy(0), 1e-12);
		assertEquals(Math.log(2 * Math.E + 2 / Math.E), sums.logPartition(0, Math.log(4)), 1e-12);
	}

	@Test
	void sumsAreRestoredAsTheyWere() throws IOException {
		LogStates states = LogStates.of(PAIR, new double[] { 1, 2 }, new boolean[] { true, true });
		ThermalSums.Plan plan = ThermalSums.Plan.of(new double[] { 1, 2 }, states);
		ThermalSums sums = new ThermalSums(plan);
		sums.add(-1, 1, 3);
		sums.add(1, 2, 5);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		sums.save(new DataOutputStream(bytes));
		states.save(new DataOutputStream(bytes));
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
		ThermalSums again = new ThermalSums(plan);
		again.restore(in);
		for (int t = 0; t < 2; t++) {
			assertEquals(sums.logPartition(t, 1), again.logPartition(t, 1));
			assertEquals(sums.heatCapacity(t), again.heatCapacity(t));
		}
		LogStates same = LogStates.restore(in);
		assertEquals(states.at(0.3), same.at(0.3));
		assertEquals(states.levels(), same.levels());
	}

	/**
	 * The error of a mean of blocks is their standard deviation over the root of their number; neighbours that are equal are
	 * half as many, and merging them shows it.
	 */
	@Test
	void errorsOfAMean() {
		assertEquals(Math.sqrt(20.0 / 3 / 4), error(1, 5, 3, 7), 1e-12); // merged, 3 and 5: one is left with an error of 1
		assertEquals(Math.sqrt(2.5 / 5), error(1, 2, 3, 4, 5), 1e-12);
		// Pairs 1, 5: of two independent numbers an error of 2; blocks one by one would say sqrt(16/3/4).
		assertEquals(2, error(1, 1, 5, 5), 1e-12);
	}

	private static double error(double... blocks) {
		return BlockError.of(blocks.length, without -> {
			double sum = 0;
			int count = 0;
			for (int block = 0; block < blocks.length; block++) {
				sum += without.test(block) ? 0 : blocks[block];
				count += without.test(block) ? 0 : 1;
			}
			return sum / count;
		});
	}

	/** Between energies 0 and 100 the lower end reaches to 2; a trip is down there and up again. */
	@Test
	void roundTripsAreFromTheLowerEndToTheUpper() throws IOException {
		EnergyRoundTrips trips = new EnergyRoundTrips();
		trips.between(0, 100);
		for (double energy : new double[] { 100, 50, 3, 100, 2, 50, 99, 0, 100 }) {
			trips.at(energy);
		}
		assertEquals(1, trips.count(), "3 was not low enough, and 99 not high enough");
		trips.at(1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		trips.save(new DataOutputStream(bytes));
		EnergyRoundTrips again = new EnergyRoundTrips();
		again.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		again.at(120);
		again.at(120);
		assertEquals(2, again.count());
		again.between(0, 100);
		assertEquals(0, again.count());
		again.at(100);
		assertEquals(0, again.count(), "a trip begins at the lower end");
	}

	@Test
	void levelsAreCountedFromTheLowest() {
		Levels levels = new Levels(-4, 2, 5, false);
		assertEquals(0, levels.of(-4.9));
		assertEquals(2, levels.of(0.3));
		assertEquals(4, levels.energy(levels.count() - 1));
		Levels more = levels.extended(2, 1);
		assertEquals(new Levels(-8, 2, 8, false), more);
		assertEquals(levels.energy(2), more.energy(4));
	}

	/**
	 * A walk that goes to and fro between two levels: each visit adds ln f = 1, until after 100 attempts all levels have been
	 * visited and ln f is halved; one level, of energy 5, is met late and begins where the walk is.
	 */
	@Test
	void wangLandauAddsItsStepToWhatItVisits() {
		WangLandauLearning learning = new WangLandauLearning(new Levels(0, 1, 2, true));
		assertEquals(7, learning.at(1, 7), "land nobody has seen is entered");
		double here = 0;
		for (int attempt = 0; attempt < 100; attempt++) {
			assertEquals(1, learning.step());
			here = learning.visit(attempt % 2, here);
		}
		assertEquals(50, learning.at(0, 7), 1);
		assertEquals(0.5, learning.step());
		double before = learning.at(1, 0);
		here = learning.visit(1, here);
		assertEquals(before + 0.5, here);
		assertEquals(here + 0.5, learning.visit(5, here), "a new level begins as high as the walk stands");
		assertEquals(6, learning.levels().count());
		assertArrayEquals(new boolean[] { true, true, false, false, false, true }, learning.known());
	}

	/** 300 visits to 100 under even weights: three times as many states, whatever comes before or after. */
	@Test
	void multicanonicalLearnsRatiosOfVisits() {
		MulticanonicalLearning learning = new MulticanonicalLearning(new Levels(0, 1, 3, true), 2);
		visit(learning, 100, 300, 0);
		LogStates first = learning.result();
		assertEquals(Math.log(3), first.at(1) - first.at(0), 1e-12);
		assertEquals(Math.log(3), first.at(2) - first.at(1), 1e-12, "continued to where it has not been");
		// Now the weights make both levels alike: 200 to 200 says the same ratio again, with more information.
		visit(learning, 200, 200, 40);
		LogStates second = learning.result();
		assertEquals(Math.log(3), second.at(1) - second.at(0), 1e-12);
		assertEquals(Math.log(3) + Math.log(40 / 200.0), second.at(2) - second.at(1), 1e-12);
		// 100 to 300 beyond them: an average weighed with ab/(a+b) of all three runs, 75, 100 and 75.
		visit(learning, 100, 300, 0);
		LogStates third = learning.result();
		assertEquals((75 * Math.log(3) + 100 * Math.log(3) + 75 * 2 * Math.log(3)) / 250, third.at(1) - third.at(0), 1e-12);
	}

	private static void visit(MulticanonicalLearning learning, int... visits) {
		learning.swept();
		for (int level = 0; level < visits.length; level++) {
			for (int visit = 0; visit < visits[level]; visit++) {
				learning.visit(level, 0);
			}
		}
		learning.swept();
	}
}
