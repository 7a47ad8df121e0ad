// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/** The p-spin glass: its draws, its normalisation, and the exact mean number of its minima. */
class IsingPSpinTest {

	private static final IsingPSpin PROVIDER = new IsingPSpin();

	private static PolynomialHamiltonian build(RandomStream random, String... assignments) {
		Map<String, String> parameters = new HashMap<>();
		for (String assignment : assignments) {
			parameters.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		return (PolynomialHamiltonian) PROVIDER.build(PROVIDER.schema().parse(parameters), random);
	}

	/** Exact disorder means (science notes, A4), for p = 3 and physics normalisation; four standard errors. */
	@ParameterizedTest
	@CsvSource({ "8, 12.488505, 2000", "12, 40.170431, 300" })
	void meanNumberOfMinimaIsExact(int spins, double expected, int samples) {
		SplitMix64 random = new SplitMix64(spins);
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			double minima = minima(build(random, "N=" + spins, "p=3"));
			sum += minima;
			squares += minima * minima;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		assertEquals(expected, mean, 4 * error);
		assertTrue(error < 0.05 * expected, "the test can tell 20 per cent");
	}

	private static int minima(PolynomialHamiltonian model) {
		IsingConfiguration state = model.space().create();
		EnergyTracker<IsingConfiguration> tracker = model.track(state);
		int minima = 0;
		for (long step = 1; step <= model.space().states().getAsLong(); step++) {
			boolean minimum = true;
			for (int move = 0; move < tracker.moves() && minimum; move++) {
				minimum = tracker.delta(move) > 0;
			}
			minima += minimum ? 1 : 0;
			tracker.accept(Long.numberOfTrailingZeros(step) % tracker.moves()); // Gray code
		}
		return minima;
	}

	/** Energies of one state over many samples: variance N/2, N or the number of terms; four standard errors. */
	@ParameterizedTest
	@CsvSource({ "dense, gaussian, physics, 10", "diluted, pm1, physics, 10", "dense, pm1, maths, 20",
			"diluted, gaussian, unit, 10" })
	void energiesHaveTheirVariance(String bonds, String couplings, String normalisation, double expected) {
		SplitMix64 random = new SplitMix64(3);
		int samples = 2000;
		double sum = 0;
		for (int sample = 0; sample < samples; sample++) {
			PolynomialHamiltonian model = build(random, "N=20", "p=3", "c=1.5", "bonds=" + bonds,
					"couplings=" + couplings, "normalisation=" + normalisation);
			double energy = model.energy(model.space().create());
			sum += energy * energy / samples;
		}
		// A dense model has C(N,p) couplings, not N^p/p!: a factor (N-1)(N-2)/N^2.
		double finite = "dense".equals(bonds) ? 19 * 18 / 400.0 : 1;
		assertEquals(expected * finite, sum, 4 * expected * Math.sqrt(2.0 / samples));
	}

	@Test
	void tuplesAreDifferentAndAsManyAsAsked() {
		for (String bonds : new String[] { "dense", "diluted" }) {
			Set<String> seen = new HashSet<>();
			build(new SplitMix64(1), "N=10", "p=4", "c=20", "bonds=" + bonds).terms((coefficient, sites) -> {
				for (int i = 1; i < sites.length; i++) {
					assertTrue(sites[i - 1] < sites[i]);
				}
				assertTrue(seen.add(Arrays.toString(sites)));
			});
			assertEquals("dense".equals(bonds) ? 210 : 50, seen.size());
		}
	}

	@Test
	void whatCannotBeIsRefusedWithANumber() {
		ParameterException tooLarge = assertThrows(ParameterException.class,
				() -> build(new SplitMix64(1), "N=2000", "p=4"));
		assertEquals("N", tooLarge.violations().getFirst().parameter());
		assertTrue(tooLarge.getMessage().contains("e+11"), tooLarge.getMessage());
		assertThrows(ParameterException.class, () -> build(new SplitMix64(1), "N=3", "p=4"));
		assertThrows(ParameterException.class, () -> build(new SplitMix64(1), "N=6", "p=3", "bonds=diluted", "c=9"));
		long bytes = PROVIDER.memory(PROVIDER.schema().parse(Map.of("N", "500", "p", "3")));
		assertTrue(bytes > 1.5e9 && bytes < 2.5e9, () -> "20.7 million terms: " + bytes);
	}
}
