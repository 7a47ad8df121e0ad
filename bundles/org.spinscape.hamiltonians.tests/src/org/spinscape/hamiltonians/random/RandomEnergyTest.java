// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.Spectrum;

/** The random energy model against exact means (science notes, A4); all bounds are four standard errors. */
class RandomEnergyTest {

	private static Spectrum spectrum(int spins, SplitMix64 disorder) {
		return Spectrum.of(Models.ising(new RandomEnergy(), disorder, "N=" + spins));
	}

	/** The lowest of a state and its N neighbours is each of them equally often: 2^N/(N+1) minima. */
	@ParameterizedTest
	@CsvSource({ "12, 315.0769, 200", "16, 3855.0588, 20" })
	void meanNumberOfMinimaIsExact(int spins, double expected, int samples) {
		SplitMix64 disorder = new SplitMix64(spins);
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			double minima = spectrum(spins, disorder).strictMinima();
			sum += minima;
			squares += minima * minima;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		assertTrue(error < 0.01 * expected, "the test can tell four per cent");
		assertEquals(expected, mean, 4 * error);
	}

	@Test
	void energiesAreIndependentAndGaussian() {
		int spins = 16;
		double[] energies = spectrum(spins, new SplitMix64(3)).energies();
		double states = energies.length;
		double variance = spins / 2.0;
		double[] moments = new double[5];
		double neighbours = 0;
		for (int state = 0; state < energies.length; state++) {
			for (int k = 1; k < moments.length; k++) {
				moments[k] += Math.pow(energies[state], k) / states;
			}
			for (int site = 0; site < spins; site++) {
				neighbours += energies[state] * energies[state ^ 1 << site] / (spins * states);
			}
		}
		assertEquals(0, moments[1], 4 * Math.sqrt(variance / states));
		assertEquals(variance, moments[2], 4 * variance * Math.sqrt(2 / states));
		assertEquals(0, moments[3], 4 * Math.sqrt(15 * Math.pow(variance, 3) / states));
		assertEquals(3 * variance * variance, moments[4], 4 * variance * variance * Math.sqrt(96 / states));
		assertEquals(0, neighbours, 4 * variance * Math.sqrt(2 / (spins * states)));
	}

	@Test
	void meanGroundStateIsThatOfIndependentLevels() {
		int spins = 12;
		int samples = 300;
		SplitMix64 disorder = new SplitMix64(1);
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			double lowest = spectrum(spins, disorder).lowest();
			sum += lowest;
			squares += lowest * lowest;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		double exact = -Math.sqrt(spins / 2.0) * meanMaximum(1 << spins);
		assertTrue(error < 0.01 * -exact, "the test can tell four per cent");
		assertEquals(exact, mean, 4 * error);
		// The leading finite-size correction brings -N sqrt(ln 2) close to it.
		double leading = -spins * Math.sqrt(Math.log(2))
				+ Math.log(4 * Math.PI * spins * Math.log(2)) / (4 * Math.sqrt(Math.log(2)));
		assertEquals(leading, exact, 0.05 * -exact);
	}

	/** Mean of the largest of so many standard normal numbers, by the trapezium rule. */
	private static double meanMaximum(double count) {
		double step = 1e-4;
		double below = 0;
		double mean = 0;
		for (double x = -8; x < 8; x += step) {
			double before = Math.pow(below, count);
			below += step * Math.exp(-(x + step / 2) * (x + step / 2) / 2) / Math.sqrt(2 * Math.PI);
			mean += (x + step / 2) * (Math.pow(below, count) - before);
		}
		return mean;
	}

	/** Above the freezing temperature e = -J^2/2T; at N = 16 it is reached within two per cent. */
	@Test
	void meanEnergyIsThatOfTheParamagnet() {
		SplitMix64 disorder = new SplitMix64(8);
		double sum = 0;
		for (int sample = 0; sample < 20; sample++) {
			sum += spectrum(16, disorder).moment(1.5, 1) / (16 * 20);
		}
		assertEquals(-1 / 3.0, sum, 0.02 / 3);
	}

	@Test
	void hashesDependOnBothKeyAndAddress() {
		GaussianHash hash = new GaussianHash(new SplitMix64(1));
		assertEquals(hash.at(5), new GaussianHash(new SplitMix64(1)).at(5));
		assertNotEquals(hash.at(5), hash.at(6));
		assertNotEquals(hash.at(5), new GaussianHash(new SplitMix64(2)).at(5));
	}
}
