// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.correlation.FlipCosts;

/** Sequences by their definition, the exact spectrum, and searches for the known optima. */
class LabsTest {

	private static final int[] OPTIMAL_SEQUENCES = { 4, 8, 4, 28, 4, 16, 24, 40, 4, 16, 4, 72, 8, 32, 44, 16, 8, 8 };

	private static int definition(IsingConfiguration state) {
		int energy = 0;
		for (int k = 1; k < state.sites(); k++) {
			int correlation = 0;
			for (int i = 0; i + k < state.sites(); i++) {
				correlation += state.spin(i) * state.spin(i + k);
			}
			energy += correlation * correlation;
		}
		return energy;
	}

	/** Number of optimal sequences, N = 3 to 20, and their energy, by looking at all. */
	@Test
	void allSequencesUpToTwentySpins() {
		for (int n = 3; n <= 20; n++) {
			int least = Integer.MAX_VALUE;
			int count = 0;
			int mask = (1 << n) - 1;
			for (int bits = 0; bits <= mask; bits++) {
				int energy = 0;
				for (int k = 1; k < n && energy <= least; k++) {
					int correlation = n - k - 2 * Integer.bitCount((bits ^ bits >>> k) & mask >>> k);
					energy += correlation * correlation;
				}
				count = energy < least ? 1 : energy == least ? count + 1 : count;
				least = Math.min(least, energy);
			}
			assertEquals(BestKnown.energy(n).getAsInt(), least, "N = " + n);
			assertEquals(OPTIMAL_SEQUENCES[n - 3], count, "N = " + n);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 13, 64, 65, 200, 300 })
	void energiesAndCostsAreThoseOfTheDefinition(int n) {
		LabsHamiltonian model = new LabsHamiltonian(n, 0.5 / n);
		SplitMix64 random = new SplitMix64(n);
		EnergyTracker<IsingConfiguration> tracker = model.track(model.space().random(random));
		for (int step = 0; step < 200; step++) {
			int move = random.nextInt(n);
			IsingConfiguration flipped = tracker.configuration().copy();
			flipped.flip(move);
			double expected = 0.5 / n * definition(flipped);
			assertEquals(expected, tracker.energy() + tracker.delta(move), 1e-9 * n);
			tracker.accept(move);
			assertEquals(expected, tracker.energy());
			assertEquals(expected, model.energy(tracker.configuration()));
		}
		assertEquals(model.upper(), model.energy(model.space().create()), 1e-12 * model.upper());
	}

	/** The polynomial, and its variances: 4 sum (N - 2k) of order two, 8 sum (N - 2k)(N - 2k - 1) of order four. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 8, 12, 27 })
	void theSpectrumHasOrdersTwoAndFour(int n) {
		LabsHamiltonian model = new LabsHamiltonian(n, 1);
		double[] variances = new double[5];
		IsingConfiguration state = model.space().random(new SplitMix64(n));
		double[] energy = new double[1];
		model.terms((coefficient, sites) -> {
			variances[sites.length] += coefficient * coefficient;
			double value = coefficient;
			for (int site : sites) {
				value *= state.spin(site);
			}
			energy[0] += value;
		});
		double second = 0;
		double fourth = 0;
		for (int k = 1; 2 * k < n; k++) {
			second += 4 * (n - 2 * k);
			fourth += 8 * (n - 2 * k) * (n - 2 * k - 1);
		}
		assertEquals(n * (n - 1) / 2.0, Math.sqrt(variances[0]));
		assertEquals(second, variances[2]);
		assertEquals(fourth, variances[4]);
		assertEquals(definition(state), energy[0]);
	}

	@ParameterizedTest
	@CsvSource({ "8, 24", "12, 280" })
	void strictMinimaAreCounted(int n, int expected) {
		LabsHamiltonian model = new LabsHamiltonian(n, 1);
		IsingConfiguration state = model.space().create();
		int minima = 0;
		for (long index = 0; index < model.space().states().getAsLong(); index++) {
			model.space().assign(state, index);
			EnergyTracker<IsingConfiguration> tracker = model.track(state);
			boolean minimum = true;
			for (int move = 0; move < n; move++) {
				minimum &= tracker.delta(move) > 0;
			}
			minima += minimum ? 1 : 0;
		}
		assertEquals(expected, minima);
	}

	@Test
	void theSearchFindsTheKnownOptima() {
		for (int n = 3; n <= 32; n++) {
			int least = BestKnown.energy(n).getAsInt();
			LabsSearch.Found found = LabsSearch.run(n, least, () -> false, new SplitMix64(n));
			assertEquals(least, found.energy());
			assertEquals(least, definition(found.state()));
		}
		LabsSearch.Found found = LabsSearch.run(59, BestKnown.energy(59).getAsInt(), () -> false, new SplitMix64(1));
		assertEquals(205, definition(found.state()));
		assertEquals(59 * 59 / 410.0, found.meritFactor());
	}

	@Test
	void searchesAreTheSameForBothKernelsAndSeeds() {
		int[] asked = new int[1];
		LabsSearch.Found vector = LabsSearch.run(61, LabsSearch.NO_TARGET, () -> ++asked[0] == 50, new SplitMix64(3));
		asked[0] = 0;
		LabsSearch.Found plain = LabsSearch.run(61, LabsSearch.NO_TARGET, Long.MAX_VALUE, () -> ++asked[0] == 50,
				new SplitMix64(3),
				FlipCosts.plain());
		assertEquals(vector, plain);
		assertTrue(vector.probes() > 0);
		assertThrows(IllegalArgumentException.class, () -> LabsSearch.run(2, 0, () -> true, new SplitMix64(1)));
	}
}
