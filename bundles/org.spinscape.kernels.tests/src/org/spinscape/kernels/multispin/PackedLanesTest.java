// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;

/** What must hold bit for bit. Blocks with even and odd sides, hence two colours and more; full and empty registers. */
class PackedLanesTest {

	private static final double[] TEMPERATURES = { 0, 0.4, 0.9, 1.3, 2.2, 5, 80, Double.POSITIVE_INFINITY };

	static PackedLanes lanes(PairHamiltonian model, int count, long seed, LaneKernel kernel) {
		List<RandomStream> seeds = new ArrayList<>();
		for (int lane = 0; lane < count; lane++) {
			seeds.add(new SplitMix64(seed + 1000 * lane));
		}
		return new PackedLanes(PackedLatticeTest.plan(model), 1, seeds, kernel);
	}

	/** As replica exchange does: temperatures wander from lane to lane, and now and then there is a new one. */
	private static void heat(PackedLanes lanes, int sweep) {
		for (int lane = 0; lane < lanes.lanes(); lane++) {
			int turn = (lane * 7 + sweep / 3 * lane + sweep) % TEMPERATURES.length;
			lanes.temperature(lane, TEMPERATURES[turn] + (sweep % 11 == 10 && lane == 2 ? 0.01 * sweep : 0));
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 3, 24", "12, 3, 5", "20, 3, 3", "24, 3, 1", "16, 2, 24", "24, 2, 9", "40, 2, 2" })
	void bothKernelsDoTheSame(int size, int dimension, int count) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedLanes best = lanes(model, count, 1, LaneKernel.BEST);
		PackedLanes plain = lanes(model, count, 1, new ScalarLaneKernel());
		for (int sweep = 0; sweep < 12; sweep++) {
			heat(best, sweep);
			heat(plain, sweep);
			best.sweep(SpinRule.METROPOLIS);
			plain.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < count; lane++) {
				assertEquals(plain.configuration(lane), best.configuration(lane));
				assertEquals(plain.energy(lane), best.energy(lane));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 3, 7", "12, 3, 3", "16, 3, 9", "16, 2, 5", "24, 2, 3" })
	void energiesAreExactAndStatesStay(int size, int dimension, int count) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.6);
		PackedLanes lanes = lanes(model, count, 2, LaneKernel.BEST);
		SplitMix64 random = new SplitMix64(5);
		for (int sweep = 0; sweep < 30; sweep++) {
			heat(lanes, sweep);
			IsingConfiguration put = model.space().random(random);
			int lane = sweep % count;
			lanes.set(lane, put);
			assertEquals(put, lanes.configuration(lane));
			int site = random.nextInt(model.spins());
			lanes.flip(lane, site);
			put.flip(site);
			assertEquals(put, lanes.configuration(lane));
			for (int each = 0; each < count; each++) {
				assertEquals(model.energy(lanes.configuration(each)), lanes.energy(each));
			}
			lanes.sweep(SpinRule.METROPOLIS);
			for (int each = 0; each < count; each++) {
				assertEquals(model.energy(lanes.configuration(each)), lanes.energy(each));
			}
		}
	}

	/** An exchange is nothing but two new temperatures, whether the walkers have been swept at the old ones or not. */
	@ParameterizedTest
	@CsvSource({ "8, 3, 24", "16, 2, 5" })
	void exchangesAreNewTemperatures(int size, int dimension, int count) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedLanes lanes = lanes(model, count, 9, LaneKernel.BEST);
		PackedLanes set = lanes(model, count, 9, LaneKernel.BEST);
		SplitMix64 random = new SplitMix64(3);
		for (int lane = 0; lane < count; lane++) {
			lanes.temperature(lane, TEMPERATURES[lane % TEMPERATURES.length]);
			set.temperature(lane, TEMPERATURES[lane % TEMPERATURES.length]);
		}
		double[] energies = new double[count];
		for (int sweep = 0; sweep < 20; sweep++) {
			for (int first = sweep % 2; first + 1 < count; first += 2) {
				if (sweep != 4 && random.nextBoolean()) {
					lanes.exchange(first, first + 1);
					double temperature = set.temperature(first);
					set.temperature(first, set.temperature(first + 1));
					set.temperature(first + 1, temperature);
				}
			}
			lanes.energies(energies);
			for (int lane = 0; lane < count; lane++) {
				assertEquals(set.temperature(lane), lanes.temperature(lane));
				assertEquals(set.energy(lane), lanes.energy(lane));
				assertEquals(lanes.energy(lane), energies[lane]);
			}
			lanes.sweep(SpinRule.METROPOLIS);
			set.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < count; lane++) {
				assertEquals(set.configuration(lane), lanes.configuration(lane));
			}
		}
	}

	/** At zero temperature nothing goes up, wherever the temperature has come from. */
	@Test
	void theTemperatureFollowsItsLane() {
		PairHamiltonian model = Models.lattice(8, 3, 0.5);
		PackedLanes lanes = lanes(model, 6, 3, LaneKernel.BEST);
		for (int sweep = 0; sweep < 60; sweep++) {
			int cold = sweep / 5 % 6;
			for (int lane = 0; lane < 6; lane++) {
				lanes.temperature(lane, lane == cold ? 0 : 1 + lane);
			}
			double before = lanes.energy(cold);
			lanes.sweep(SpinRule.METROPOLIS);
			assertTrue(lanes.energy(cold) <= before);
			assertEquals(0, lanes.temperature(cold));
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "16, 2" })
	void aSavedWalkGoesOnBitForBit(int size, int dimension) throws IOException {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedLanes lanes = lanes(model, 9, 4, LaneKernel.BEST);
		for (int sweep = 0; sweep < 17; sweep++) {
			heat(lanes, sweep);
			lanes.sweep(SpinRule.METROPOLIS);
		}
		heat(lanes, 17); // columns are still to be exchanged
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		lanes.save(new DataOutputStream(saved));
		PackedLanes other = lanes(model, 9, 5, LaneKernel.BEST);
		other.sweep(SpinRule.METROPOLIS);
		other.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
		for (int sweep = 18; sweep < 50; sweep++) {
			for (int lane = 0; lane < 9; lane++) {
				assertEquals(lanes.energy(lane), other.energy(lane));
				assertEquals(lanes.temperature(lane), other.temperature(lane));
			}
			lanes.sweep(SpinRule.METROPOLIS);
			other.sweep(SpinRule.METROPOLIS);
			heat(lanes, sweep);
			heat(other, sweep);
		}
		for (int lane = 0; lane < 9; lane++) {
			assertEquals(lanes.configuration(lane), other.configuration(lane));
		}
	}

	@Test
	void badRequestsAreRefused() {
		PairHamiltonian model = Models.lattice(8, 3, 0.5);
		PackedLanes lanes = lanes(model, 2, 6, LaneKernel.BEST);
		assertThrows(IllegalArgumentException.class, () -> lanes.temperature(0, -1));
		assertThrows(IllegalArgumentException.class, () -> lanes.temperature(0, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> lanes.sweep(SpinRule.HEAT_BATH));
		IsingConfiguration small = Models.lattice(8, 2, 1).space().create();
		assertThrows(IllegalArgumentException.class, () -> lanes.set(0, small));
		assertThrows(IndexOutOfBoundsException.class, () -> lanes.energy(2));
		PackedLattice plan = PackedLatticeTest.plan(model);
		assertThrows(IllegalArgumentException.class, () -> plan.lanes(1, List.of()));
	}
}
