// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.Models;

/** The folding model against its own statistics and the relations of its theory (science notes, A7). */
class MinimallyFrustratedTest {

	private static final MinimallyFrustrated PROVIDER = new MinimallyFrustrated();

	@SuppressWarnings("unchecked") // the provider's models are all of this kind
	private static Hamiltonian<PottsConfiguration> model(SplitMix64 disorder, String... assignments) {
		return (Hamiltonian<PottsConfiguration>) PROVIDER.build(Models.parse(PROVIDER, assignments), disorder);
	}

	/** A state with so many native residues, at random places and with random values elsewhere. */
	private static PottsConfiguration state(PottsSpace space, int natives, SplitMix64 random) {
		PottsConfiguration state = space.create();
		int changed = 0;
		while (changed < space.sites() - natives) {
			int move = random.nextInt(space.moves(state));
			if (state.value(space.site(move)) == 0) {
				space.apply(state, move);
				changed++;
			}
		}
		return state;
	}

	/**
	 * Mean and variance at a native fraction, over the disorder and over states; four standard errors. A pair of sites
	 * is native with probability n(n-1)/N(N-1), which is rho^2 for large N.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 4, 8, 12, 15 })
	void energiesAtANativeFractionHaveTheirMeanAndVariance(int natives) {
		int samples = 3000;
		SplitMix64 random = new SplitMix64(natives);
		double contacts = natives * (natives - 1) / 240.0;
		double mean = -16 * (0.3 * natives / 16 + 1.2 * contacts);
		double variance = 16 * 0.49 * (1 - contacts);
		double sum = 0;
		double squares = 0;
		double native2 = 0;
		for (int sample = 0; sample < samples; sample++) {
			Hamiltonian<PottsConfiguration> rough = model(random, "single=0.3", "contact=1.2", "roughness=0.7");
			PottsConfiguration state = state((PottsSpace) rough.space(), natives, random);
			double smooth = model(random, "single=0.3", "contact=1.2", "roughness=0").energy(state);
			double noise = rough.energy(state) - smooth;
			sum += rough.energy(state) / samples;
			squares += noise * noise / samples;
			native2 += (smooth - mean) * (smooth - mean) / samples;
		}
		assertEquals(mean, sum, 4 * Math.sqrt((variance + native2) / samples));
		assertEquals(variance, squares, 4 * variance * Math.sqrt(2.0 / samples));
	}

	@Test
	void nativeStateHasNoNoise() {
		for (int seed = 0; seed < 5; seed++) {
			Hamiltonian<PottsConfiguration> model = model(new SplitMix64(seed), "roughness=3");
			PottsConfiguration folded = (PottsConfiguration) model.capability(Planted.class).orElseThrow().nativeState();
			assertEquals(-16 * 1.5, model.energy(folded), 1e-12);
		}
	}

	/** The noise belongs to the bond and the values at its ends: far away nothing changes. */
	@Test
	void energiesOfDistantResiduesAddUp() {
		Hamiltonian<PottsConfiguration> model = model(new SplitMix64(2), "L=6");
		PottsSpace space = (PottsSpace) model.space();
		PottsConfiguration both = space.create();
		PottsConfiguration one = space.create();
		PottsConfiguration other = space.create();
		int nu = 3;
		space.apply(both, 0);
		space.apply(one, 0);
		space.apply(both, 21 * nu + 1); // site 21 lies three rows and columns away
		space.apply(other, 21 * nu + 1);
		assertEquals(model.energy(one) + model.energy(other), model.energy(both) + model.energy(space.create()), 1e-12);
	}

	/** T_f/T_g = x + sqrt(x^2 - 1) with x = gap/(dE sqrt(2 S)). */
	@ParameterizedTest
	@CsvSource({ "1, 1", "1.05, 1.3702", "1.25, 2", "1.5, 2.6180" })
	void foldingAndGlassTemperatureHaveTheirRatio(double x, double ratio) {
		double roughness = 1.5 / (x * Math.sqrt(2 * Math.log(3))) * (1 - 1e-15);
		FoldingTheory theory = MinimallyFrustrated.theory(Models.parse(PROVIDER, "roughness=" + roughness));
		assertEquals(ratio, theory.foldingTemperature() / theory.glassTemperature(0), 5e-5);
		assertEquals(roughness / Math.sqrt(2 * Math.log(3)), theory.glassTemperature(0), 1e-12);
		assertEquals(theory.freeEnergy(1, 1), theory.freeEnergy(0, theory.foldingTemperature()), 1e-9);
		assertEquals((x - 1) / x * 1.5, theory.gapToLowest(), 1e-9);
	}

	@Test
	void aChainThatIsTooRoughFreezesInstead() {
		FoldingTheory theory = MinimallyFrustrated.theory(Models.parse(PROVIDER, "roughness=2"));
		assertTrue(Double.isNaN(theory.foldingTemperature()));
		assertTrue(theory.gapToLowest() < 0);
	}

	@Test
	void freeEnergyIsFlatBelowTheGlassTemperatureAndSmoothThere() {
		FoldingTheory theory = new FoldingTheory(9, 0.5, 1, 0.8);
		double glass = theory.glassTemperature(0.3);
		assertEquals(theory.freeEnergy(0.3, glass / 2), theory.freeEnergy(0.3, glass));
		double lowest = theory.energy(0.3) - Math.sqrt(2 * theory.entropy(0.3) * theory.variance(0.3));
		assertEquals(lowest, theory.freeEnergy(0.3, glass), 1e-12);
		assertEquals(theory.freeEnergy(0.3, glass), theory.freeEnergy(0.3, glass * 1.0001), 1e-7);
		assertEquals(Math.log(9), theory.entropy(0));
		assertEquals(0, theory.entropy(1));
	}
}
