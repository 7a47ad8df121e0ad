// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Energies, exact sums and annealed importance sampling against the fixture of the science notes (networks, B4). */
class MachineTest {

	private static final double[] ON = ones();

	private static double[] ones() {
		double[] ones = new double[1000];
		Arrays.fill(ones, 1);
		return ones;
	}

	@Test
	void theFixtureToAllDigits() {
		ExactSums sums = ExactSums.of(Fixtures.machine(false), new Quiet());
		assertEquals(14.399548656656, sums.logZ(), 5e-13);
		assertEquals(0.056599520969, sums.visible()[0], 5e-13);
		assertEquals(-0.072724919977, sums.pairs()[0], 5e-13);
		assertEquals(11.508391933975, ExactSums.logZ(Fixtures.machine(true), new Quiet()), 5e-13);
	}

	/** Units 1 and 0: the energy by definition, on all states. */
	@Test
	void binaryUnitsHaveTheirEnergies() {
		SplitMix64 random = new SplitMix64(20150325);
		double[] numbers = new double[8 * 6 + 14];
		for (int k = 0; k < numbers.length; k++) {
			numbers[k] = (k < 48 ? 0.8 : 0.2) * (2 * random.nextDouble() - 1);
		}
		Machine machine = Fixtures.machine(true);
		for (int state = 0; state < 1 << 14; state += 37) {
			double expected = 0;
			double[] v = Fixtures.units(8, state);
			double[] h = Fixtures.units(6, state >>> 8);
			for (int i = 0; i < 8; i++) {
				expected -= numbers[48 + i] * (v[i] + 1) / 2;
				for (int j = 0; j < 6; j++) {
					expected -= numbers[i * 6 + j] * (v[i] + 1) / 2 * (h[j] + 1) / 2;
				}
			}
			for (int j = 0; j < 6; j++) {
				expected -= numbers[56 + j] * (h[j] + 1) / 2;
			}
			assertEquals(expected, machine.energy(v, h), 1e-12);
		}
	}

	@Test
	void freeEnergiesAndPairsAgreeWithEnergies() {
		Machine machine = Fixtures.machine(true);
		IsingSpace space = new IsingSpace(14);
		IsingConfiguration state = space.create();
		for (int visible = 0; visible < 256; visible += 7) {
			double[] v = Fixtures.units(8, visible);
			double sum = 0;
			for (int hidden = 0; hidden < 64; hidden++) {
				double energy = machine.energy(v, Fixtures.units(6, hidden));
				sum += Math.exp(-energy);
				space.assign(state, visible + (hidden << 8));
				assertEquals(energy, machine.pairs().energy(state), 1e-12);
			}
			assertEquals(-Math.log(sum), machine.freeEnergy(v), 1e-12);
		}
	}

	@Test
	void meansAreThoseOfAllStates() {
		Machine machine = Fixtures.machine(false);
		ExactSums sums = ExactSums.of(machine, new Quiet());
		double[] visible = new double[8];
		double[] hidden = new double[6];
		double[] pairs = new double[48];
		for (int state = 0; state < 1 << 14; state++) {
			double[] v = Fixtures.units(8, state);
			double[] h = Fixtures.units(6, state >>> 8);
			double weight = Math.exp(-machine.energy(v, h) - sums.logZ());
			for (int i = 0; i < 8; i++) {
				visible[i] += weight * v[i];
				for (int j = 0; j < 6; j++) {
					pairs[i * 6 + j] += weight * v[i] * h[j];
				}
			}
			for (int j = 0; j < 6; j++) {
				hidden[j] += weight * h[j];
			}
		}
		assertArrayEquals(visible, sums.visible(), 1e-12);
		assertArrayEquals(hidden, sums.hidden(), 1e-12);
		assertArrayEquals(pairs, sums.pairs(), 1e-12);
		ExactSums turned = ExactSums.of(machine.exchanged(), new Quiet());
		assertEquals(sums.logZ(), turned.logZ(), 1e-12);
		assertArrayEquals(sums.visible(), turned.hidden(), 1e-12);
		assertArrayEquals(turned.pairs(), ExactSums.of(machine.exchanged(), new Quiet(3, new SplitMix64(1))).pairs());
	}

	/** Thirteen hidden units are two pieces of work, whoever does them. Strong weights sum without overflow. */
	@Test
	void largeMachinesAndManyThreads() {
		double[] weights = new double[400 * 13];
		SplitMix64 random = new SplitMix64(3);
		for (int k = 0; k < weights.length; k++) {
			weights[k] = random.nextGaussian();
		}
		Machine machine = Machine.unbiased(weights, 400, 13);
		double logZ = ExactSums.logZ(machine, new Quiet());
		assertEquals(logZ, ExactSums.logZ(machine, new Quiet(2, random)));
		double top = Double.NEGATIVE_INFINITY;
		double[] logs = new double[1 << 13];
		for (int h = 0; h < logs.length; h++) {
			logs[h] = -machine.exchanged().freeEnergy(Fixtures.units(13, h));
			top = Math.max(top, logs[h]);
		}
		double sum = 0;
		for (double log : logs) {
			sum += Math.exp(log - top);
		}
		assertEquals(top + Math.log(sum), logZ, 1e-9);
		assertThrows(IllegalArgumentException.class,
				() -> ExactSums.logZ(Machine.unbiased(new double[26 * 26], 26, 26), new Quiet()));
	}

	/** 1000 chains: within four of its own errors, which are of the size that the notes give. */
	@ParameterizedTest
	@ValueSource(ints = { 100, 1000 })
	void annealedImportanceSamplingCovers(int levels) {
		AnnealedImportance estimate = AnnealedImportance.of(Fixtures.machine(false), 1000, levels,
				new SplitMix64(5));
		assertEquals(14.399548656656, estimate.logZ(), 4 * estimate.error());
		assertTrue(estimate.error() < 0.01 && estimate.error() > 0.0005, "error " + estimate.error());
	}

	/** Alternating draws leave the means alone: 500 chains, 400 steps after 20, four errors of independent draws. */
	@Test
	void chainsDrawTheLaw() {
		Machine machine = Fixtures.machine(false);
		ExactSums sums = ExactSums.of(machine, new Quiet());
		SplitMix64 random = new SplitMix64(8);
		GibbsChains chains = new GibbsChains(500, 8, 6);
		chains.randomise(random);
		double mean = 0;
		double pair = 0;
		for (int step = -20; step < 400; step++) {
			chains.drawHidden(machine, ON, random);
			for (int chain = 0; step >= 0 && chain < 500; chain++) {
				mean += chains.visible()[chain * 8] / 2e5;
				pair += chains.visible()[chain * 8] * chains.hidden()[chain * 6] / 2e5;
			}
			chains.drawVisible(machine, ON, random);
		}
		// A step forgets most: an autocorrelation time of 3 leaves 33,000 independent draws of unit variance.
		assertEquals(sums.visible()[0], mean, 4 / Math.sqrt(33_000));
		assertEquals(sums.pairs()[0], pair, 4 / Math.sqrt(33_000));
	}

	@Test
	void functionsOfAField() {
		for (double x : new double[] { -800, -40, -5, -0.3, -1e-9, 0, 1e-9, 0.3, 1, 5, 40, 800 }) {
			assertEquals(Math.tanh(x), Logistic.mean(x), 4e-16 + 4e-16 * Math.abs(Math.tanh(x)));
			int up = 0;
			for (int k = 0; k < 1000; k++) {
				up += Logistic.draw(x, (k + 0.5) / 1000) > 0 ? 1 : 0;
			}
			assertEquals(1000 / (1 + Math.exp(-2 * x)), up, 0.51, "even numbers count out the probability");
			assertEquals(Math.abs(x) + Math.log1p(Math.exp(-2 * Math.abs(x))), Logistic.logTwoCosh(x),
					4e-16 * Math.max(1, Math.abs(x)));
		}
		for (double x = -690; x < 0; x += 0.37) {
			assertEquals(1, Logistic.exp(x) / StrictMath.exp(x), 5e-16);
		}
		assertEquals(0, Logistic.exp(-701));
		assertEquals(1, Logistic.exp(0));
	}
}
