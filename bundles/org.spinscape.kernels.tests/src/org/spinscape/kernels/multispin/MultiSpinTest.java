// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;

/** What must hold bit for bit. */
class MultiSpinTest {

	private static final int[] LANES = { 1, 63, 64, 65, 256, 300 };

	/** Odd sizes, mixed degrees, not bipartite, no bonds at all. */
	static List<PairHamiltonian> models() {
		return List.of(Models.lattice(3, 3, 0.5), Models.lattice(5, 2, 0.4), Models.lattice(7, 1, 0.5),
				Models.lattice(4, 4, 0.5), Models.lattice(6, 3, 0.8), Models.graph(1, 1), Models.graph(17, 3),
				Models.graph(70, 5), Models.graph(133, 7), Models.graph(90, 8));
	}

	static Stream<PairHamiltonian> modelStream() {
		return models().stream();
	}

	private static void spread(MultiSpinWalkers walkers, int shift) {
		double[] temperatures = { 0, 0.05, 0.3, 1, 1.7, 4, 60, Double.POSITIVE_INFINITY };
		for (int lane = 0; lane < walkers.lanes(); lane++) {
			walkers.temperature(lane, temperatures[(lane + shift) % temperatures.length]);
		}
	}

	@ParameterizedTest
	@MethodSource("modelStream")
	void bothKernelsDoTheSame(PairHamiltonian model) {
		for (Randomness randomness : Randomness.values()) {
			for (int lanes : LANES) {
				MultiSpinWalkers best = new MultiSpinWalkers(Models.plan(model), lanes, 1, randomness,
						new SplitMix64(lanes), Kernels.BEST);
				MultiSpinWalkers plain = new MultiSpinWalkers(Models.plan(model), lanes, 1, randomness,
						new SplitMix64(lanes), Kernels.PLAIN);
				for (int sweep = 0; sweep < 12; sweep++) {
					if (sweep % 4 == 2) {
						spread(best, sweep);
						spread(plain, sweep);
					} else if (sweep % 4 == 0) {
						best.temperature(0.2 + 0.4 * sweep);
						plain.temperature(0.2 + 0.4 * sweep);
					}
					SpinRule rule = SpinRule.values()[sweep / 2 % 2];
					best.sweep(rule);
					plain.sweep(rule);
					assertSame(best, plain, lanes);
				}
			}
		}
	}

	private static void assertSame(MultiSpinWalkers expected, MultiSpinWalkers actual, int lanes) {
		for (int lane = 0; lane < lanes; lane++) {
			assertEquals(expected.configuration(lane), actual.configuration(lane));
			assertEquals(expected.energy(lane), actual.energy(lane));
		}
	}

	@ParameterizedTest
	@MethodSource("modelStream")
	void energiesAreThoseOfTheModel(PairHamiltonian model) {
		int lanes = 70;
		MultiSpinWalkers walkers = Models.plan(model).walkers(lanes, 1.3, Randomness.INDEPENDENT, new SplitMix64(8));
		double[] energies = new double[lanes];
		for (int sweep = 0; sweep < 5; sweep++) {
			walkers.energies(energies);
			for (int lane = 0; lane < lanes; lane++) {
				assertEquals(model.energy(walkers.configuration(lane)), energies[lane]); // not one bit of difference
			}
			walkers.sweep(SpinRule.METROPOLIS);
		}
		walkers.set(3, walkers.configuration(5));
		assertEquals(walkers.energy(5), walkers.energy(3));
	}

	@ParameterizedTest
	@EnumSource
	void aLaneDoesNotDependOnHowManyThereAre(Randomness randomness) {
		MultiSpin plan = Models.plan(Models.lattice(5, 3, 0.5));
		MultiSpinWalkers most = plan.walkers(600, 1.5, randomness, new SplitMix64(3));
		for (int sweep = 0; sweep < 5; sweep++) {
			most.sweep(SpinRule.METROPOLIS);
		}
		for (int lanes : LANES) {
			MultiSpinWalkers some = plan.walkers(lanes, 1.5, randomness, new SplitMix64(3));
			for (int sweep = 0; sweep < 5; sweep++) {
				some.sweep(SpinRule.METROPOLIS);
			}
			assertSame(most, some, lanes);
		}
	}

	@ParameterizedTest
	@EnumSource
	void goesOnAfterRestore(Randomness randomness) throws IOException {
		MultiSpin plan = Models.plan(Models.graph(70, 5));
		MultiSpinWalkers walkers = plan.walkers(300, 1, randomness, new SplitMix64(3));
		spread(walkers, 1);
		walkers.sweep(SpinRule.METROPOLIS);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		walkers.save(new DataOutputStream(bytes));
		MultiSpinWalkers other = plan.walkers(300, 2, randomness, new SplitMix64(4));
		other.sweep(SpinRule.HEAT_BATH); // whatever it did before must not matter
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int sweep = 0; sweep < 3; sweep++) {
			assertSame(walkers, other, 300);
			walkers.sweep(SpinRule.METROPOLIS);
			other.sweep(SpinRule.METROPOLIS);
		}
		assertEquals(walkers.temperature(299), other.temperature(299));
	}

	@Test
	void zeroTemperatureNeverGoesUp() {
		PairHamiltonian model = Models.lattice(6, 3, 0.5);
		for (SpinRule rule : SpinRule.values()) {
			MultiSpinWalkers walkers = Models.plan(model).walkers(256, 0, Randomness.INDEPENDENT, new SplitMix64(2));
			double[] before = new double[256];
			walkers.energies(before);
			for (int sweep = 0; sweep < 10; sweep++) {
				walkers.sweep(rule);
				for (int lane = 0; lane < 256; lane++) {
					assertTrue(walkers.energy(lane) <= before[lane]);
					before[lane] = walkers.energy(lane);
				}
			}
		}
	}

	@Test
	void infiniteTemperatureTurnsWhatIsNotLeftOut() {
		MultiSpinWalkers walkers = Models.plan(Models.lattice(4, 2, 0.5)).walkers(256, Double.POSITIVE_INFINITY,
				Randomness.INDEPENDENT, new SplitMix64(2));
		IsingConfiguration[] start = new IsingConfiguration[256];
		Arrays.setAll(start, walkers::configuration);
		walkers.sweep(SpinRule.METROPOLIS);
		int turned = 0;
		for (int lane = 0; lane < 256; lane++) {
			turned += (16 - start[lane].overlap(walkers.configuration(lane))) / 2;
		}
		double attempts = 16 * 256;
		assertEquals(attempts * 15 / 16, turned, 4 * Math.sqrt(attempts * 15) / 16); // 4 sigma
	}

	@Test
	void saysWhatIsInTheWay() {
		assertReason("fields", PairHamiltonian.builder(2).bond(0, 1, 1).field(0, 1).build());
		assertReason("magnitude", PairHamiltonian.builder(3).bond(0, 1, 1).bond(1, 2, 2).build());
		assertReason("quantum", PairHamiltonian.builder(2).bond(0, 1, 0.5).build());
		assertReason("9 bonds", Models.stars(1, 9));
		assertTrue(MultiSpin.of(PairHamiltonian.builder(3).bond(0, 1, 3).bond(1, 2, -3).bond(0, 2, 0).build()).plan()
				.isPresent());
	}

	private static void assertReason(String part, PairHamiltonian model) {
		MultiSpin.Fit fit = MultiSpin.of(model);
		assertFalse(fit.plan().isPresent());
		assertTrue(fit.reason().contains(part), fit.reason());
	}

	@Test
	void mistakesAreRefused() {
		MultiSpin plan = Models.plan(Models.lattice(4, 2, 0.5));
		SplitMix64 seed = new SplitMix64(1);
		assertThrows(IllegalArgumentException.class, () -> plan.walkers(0, 1, Randomness.SHARED, seed));
		assertThrows(IllegalArgumentException.class, () -> plan.walkers(1, -1, Randomness.SHARED, seed));
		assertThrows(IllegalArgumentException.class, () -> plan.walkers(1, Double.NaN, Randomness.SHARED, seed));
		MultiSpinWalkers walkers = plan.walkers(65, 1, Randomness.SHARED, seed);
		assertThrows(IndexOutOfBoundsException.class, () -> walkers.energy(65));
		assertThrows(IndexOutOfBoundsException.class, () -> walkers.temperature(-1, 1));
		IsingConfiguration small = Models.lattice(3, 1, 0.5).space().create();
		assertThrows(IllegalArgumentException.class, () -> walkers.set(0, small));
	}

	@Test
	void testsRunOnTheVectorKernels() {
		assertInstanceOf(VectorSiteKernel.class, Kernels.BEST.sites());
		assertInstanceOf(VectorBondKernel.class, Kernels.BEST.bonds());
	}
}
