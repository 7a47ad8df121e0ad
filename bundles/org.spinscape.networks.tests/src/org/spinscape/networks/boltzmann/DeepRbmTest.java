// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.Found;
import org.spinscape.networks.WeightMatrix;

/** The landscape of a stack, and models that learn while they are built. */
class DeepRbmTest {

	private static final double[] WIDTHS = { .8, .5 };

	/** Machines of 4, 3 and 2 units with random weights. */
	private static BeliefHamiltonian stack(boolean biased) {
		SplitMix64 random = new SplitMix64(11);
		return new BeliefHamiltonian(new DeepMachine(List.of(machine(4, 3, biased, random), machine(3, 2, biased, random))));
	}

	private static Machine machine(int visible, int hidden, boolean biased, SplitMix64 random) {
		double[] weights = new double[visible * hidden];
		double[] b = new double[visible];
		double[] c = new double[hidden];
		for (int k = 0; k < weights.length; k++) {
			weights[k] = WIDTHS[0] * random.nextGaussian();
		}
		for (int i = 0; biased && i < visible; i++) {
			b[i] = WIDTHS[1] * random.nextGaussian();
		}
		for (int j = 0; biased && j < hidden; j++) {
			c[j] = WIDTHS[1] * random.nextGaussian();
		}
		return new Machine(weights, b, c, .25);
	}

	private static IsingConfiguration state(int bits, int sites) {
		IsingConfiguration state = new IsingSpace(sites).create();
		for (int site = 0; site < sites; site++) {
			if (state.spin(site) > 0 != (bits >> site & 1) > 0) {
				state.flip(site);
			}
		}
		return state;
	}

	/** Summed over the lowest layer, a law given the layer above, what is left is the energy of the highest machine. */
	@Test
	void theLowestLayerIsDrawnFromTheOneAbove() {
		BeliefHamiltonian model = stack(true);
		assertEquals(9, model.space().sites());
		Machine top = model.machines().getLast();
		for (int above = 0; above < 32; above++) {
			double sum = 0;
			for (int below = 0; below < 16; below++) {
				sum += Math.exp(-model.energy(state(above << 4 | below, 9)));
			}
			double[] v = new double[3];
			double[] h = new double[2];
			for (int i = 0; i < 5; i++) {
				(i < 3 ? v : h)[i < 3 ? i : i - 3] = (above >> i & 1) > 0 ? 1 : -1;
			}
			assertEquals(top.energy(v, h), -Math.log(sum), 1e-12);
		}
	}

	/** One machine alone is that machine. */
	@Test
	void aStackOfOneIsAMachine() {
		Machine machine = machine(4, 3, true, new SplitMix64(5));
		BeliefHamiltonian model = new BeliefHamiltonian(new DeepMachine(List.of(machine)));
		for (int bits = 0; bits < 128; bits++) {
			assertEquals(machine.pairs().energy(state(bits, 7)), model.energy(state(bits, 7)), 1e-12);
		}
	}

	@Test
	void proposalsAreDifferencesOfEnergies() {
		for (boolean biased : new boolean[] { true, false }) {
			BeliefHamiltonian model = stack(biased);
			EnergyTracker<IsingConfiguration> walker = model.track(state(300, 9));
			SplitMix64 random = new SplitMix64(2);
			for (int step = 0; step < 500; step++) {
				int move = random.nextInt(9);
				IsingConfiguration there = walker.configuration().copy();
				there.flip(move);
				double delta = walker.delta(move);
				assertEquals(model.energy(there) - model.energy(walker.configuration()), delta, 1e-10);
				walker.accept(move);
				assertEquals(model.energy(walker.configuration()), walker.energy(), 1e-10);
			}
			assertEquals(0, walker.refresh(), 1e-10);
			assertEquals(!biased, model.capability(SpinFlipSymmetry.class).isPresent());
		}
		BeliefHamiltonian plain = stack(false);
		for (int bits = 0; bits < 512; bits++) {
			assertEquals(plain.energy(state(bits, 9)), plain.energy(state(~bits & 511, 9)), "to the last bit");
		}
	}

	private static Parameters parameters(HamiltonianProvider provider, String... more) {
		String[] settings = { "data", "digits", "train", "100", "side", "4", "steps", "64", "batch", "10", "chains", "10",
				"threshold", "0.3" };
		String[] all = Arrays.copyOf(settings, settings.length + more.length);
		System.arraycopy(more, 0, all, settings.length, more.length);
		return provider.schema().parse(Found.values(all)).with(Found.components());
	}

	@Test
	void learnsLayerByLayer() {
		DeepRbm provider = new DeepRbm();
		BeliefHamiltonian model = (BeliefHamiltonian) provider.build(parameters(provider, "hidden-layers", "6, 5, 3"),
				new SplitMix64(3));
		assertEquals(16 + 6 + 5 + 3, model.space().sites());
		assertEquals(List.of("16 x 6", "6 x 5", "5 x 3"), model.capability(FixedWeights.class).orElseThrow().matrices()
				.stream().map((WeightMatrix matrix) -> matrix.rows() + " x " + matrix.columns()).toList());
		assertTrue(provider.schema().check(Found.values("hidden-layers", "6, 2.5")).toString().contains("whole numbers"));
	}

	private static double[][] weights(HamiltonianProvider provider, Parameters parameters, Mortal context) {
		return provider.build(parameters, context).capability(FixedWeights.class).orElseThrow().matrices().stream().map(
				WeightMatrix::values)
				.toArray(double[][]::new);
	}

	/** Killed at a look of one of two or three machines, of which every third one saves; eight looks are in each. */
	@ParameterizedTest
	@CsvSource({ "false, cd, 4", "false, pcd, 7", "false, tempered, 7", "true, pcd, 4", "true, pcd, 13", "true, cd, 20" })
	void modelsThatAreKilledGoOnBitForBit(boolean deep, String algorithm, int killedAt) {
		HamiltonianProvider provider = deep ? new DeepRbm() : new TrainedMachine();
		Parameters parameters = parameters(provider, "algorithm", algorithm, deep ? "hidden-layers" : "hidden",
				deep ? "6, 5, 3" : "6");
		double[][] expected = weights(provider, parameters, new Mortal(-1, null));
		assertArrayEquals(expected, provider.build(parameters, new SplitMix64(3)).capability(FixedWeights.class).orElseThrow()
				.matrices().stream().map(WeightMatrix::values).toArray(double[][]::new),
				"the same without anybody who looks");
		Mortal killed = new Mortal(killedAt, null);
		assertThrows(CancellationException.class, () -> weights(provider, parameters, killed));
		Mortal resumed = new Mortal(-1, killed.kept());
		assertArrayEquals(expected, weights(provider, parameters, resumed));
		int all = deep ? 24 : 8;
		assertEquals(all - Math.max(0, killedAt / 3 * 3 - 1), resumed.looks(), "nothing is trained twice");
		Mortal again = new Mortal(-1, resumed.kept());
		assertArrayEquals(expected, weights(provider, parameters, again));
		assertEquals(0, again.looks(), "what is trained is kept until the task is done");
	}
}
