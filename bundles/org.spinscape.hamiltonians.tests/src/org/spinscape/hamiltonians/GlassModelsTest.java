// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;

/** Lattice and mean-field glasses: draws, pairing, normalisation, refusals. */
class GlassModelsTest {

	private static PairCouplings couplings(HamiltonianProvider provider, long seed, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), new SplitMix64(seed)).capability(PairCouplings.class)
				.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "2, 4, gaussian, periodic", "2, 3, pm1, open", "3, 3, uniform, periodic", "3, 4, gaussian, open" })
	void ferromagnetHasTheMagnitudesOfTheGlassBondByBond(int dimension, int size, String couplings, String boundary) {
		Map<String, String> parameters = Map.of("dimension", Integer.toString(dimension), "L", Integer.toString(size),
				"couplings", couplings, "boundary", boundary);
		PairCouplings glass = couplings(new EdwardsAnderson(), 77, parameters);
		PairCouplings ferromagnet = couplings(new DisorderedFerromagnet(), 77, parameters);
		assertArrayEquals(glass.neighbours(), ferromagnet.neighbours());
		assertArrayEquals(Arrays.stream(glass.couplings()).map(Math::abs).toArray(), ferromagnet.couplings());
	}

	@ParameterizedTest
	@CsvSource({ "2, 5, periodic, 50", "2, 5, open, 40", "3, 4, periodic, 192", "3, 4, open, 144", "2, 2, open, 4" })
	void latticesHaveAllTheirBonds(int dimension, int size, String boundary, int bonds) {
		assertEquals(bonds, couplings(new EdwardsAnderson(), 1, Map.of("dimension", Integer.toString(dimension), "L",
				Integer.toString(size), "boundary", boundary)).bonds());
	}

	@Test
	void sharesAndMeansOfBondsAreAsAsked() {
		PairCouplings biased = couplings(new EdwardsAnderson(), 5,
				Map.of("L", "100", "couplings", "pm1", "p", "0.8"));
		double mean = Arrays.stream(biased.couplings()).average().orElseThrow();
		assertEquals(0.6, mean, 4 * 0.8 / Math.sqrt(20_000)); // 2p - 1, four standard errors of 20000 bonds
		PairCouplings shifted = couplings(new EdwardsAnderson(), 5, Map.of("L", "100", "mean", "1.5"));
		assertEquals(1.5, Arrays.stream(shifted.couplings()).average().orElseThrow(), 4 / Math.sqrt(20_000));
	}

	@Test
	void smallPeriodicLatticesAreRefusedByName() {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> new EdwardsAnderson().schema().parse(Map.of("L", "2")));
		assertEquals("L", refusal.violations().getFirst().parameter());
		assertEquals("p", assertThrows(ParameterException.class,
				() -> new EdwardsAnderson().schema().parse(Map.of("p", "0.7"))).violations().getFirst().parameter());
	}

	@ParameterizedTest
	@CsvSource({ "gaussian, 1", "pm1, 2.5" })
	void meanFieldCouplingsAreNormalised(String distribution, double width) {
		int spins = 200;
		PairCouplings model = couplings(new SherringtonKirkpatrick(), 5, Map.of("N", Integer.toString(spins),
				"couplings", distribution, "J", Double.toString(width), "J0", "3"));
		double mean = Arrays.stream(model.couplings()).average().orElseThrow();
		double variance = Arrays.stream(model.couplings()).map(j -> (j - mean) * (j - mean)).average().orElseThrow();
		double pairs = spins * (spins - 1) / 2.0;
		assertEquals(3.0 / spins, mean, 4 * width / Math.sqrt(spins * pairs));
		assertEquals(width * width / spins, variance, 4 * width * width / spins * Math.sqrt(2 / pairs));
	}

	@Test
	void unbiasedTwoValuedCouplingsKeepLevelsDegenerate() {
		SherringtonKirkpatrick provider = new SherringtonKirkpatrick();
		assertEquals(1 / Math.sqrt(10), provider.build(provider.schema().parse(Map.of("N", "10", "couplings", "pm1")),
				new SplitMix64(1)).capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	@Test
	void memoryOfLargeModelsIsPredicted() {
		SherringtonKirkpatrick provider = new SherringtonKirkpatrick();
		long bytes = provider.memory(provider.schema().parse(Map.of("N", "20000")));
		assertTrue(bytes > 7L << 30, () -> "20000 spins need about 7.5 GiB: " + bytes);
		EdwardsAnderson lattice = new EdwardsAnderson();
		long cube = lattice.memory(lattice.schema().parse(Map.of("dimension", "3", "L", "600")));
		assertTrue(cube > 40_000_000_000L, () -> cube + " bytes");
	}
}
