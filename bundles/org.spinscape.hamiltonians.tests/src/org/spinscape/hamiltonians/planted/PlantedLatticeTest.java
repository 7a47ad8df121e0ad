// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.Spectrum;
import org.spinscape.hamiltonians.lattice.IsingFerromagnet;

/** Planted lattices: gauge invariance and the identities of the Nishimori line (science notes, A3 and A8). */
class PlantedLatticeTest {

	private static IsingConfiguration nativeState(Hamiltonian<?> model) {
		return (IsingConfiguration) model.capability(Planted.class).orElseThrow().nativeState();
	}

	/** On the Nishimori line the mean energy over thermal motion and disorder is exact; four standard errors. */
	@ParameterizedTest
	@CsvSource({ "pm1, p, 0.7, 0.4", "pm1, p, 0.9, 0.8", "gaussian, mean, 0.8, 0.8" })
	void energyOnTheNishimoriLineIsExact(String couplings, String parameter, double value, double energyPerBond) {
		boolean gaussian = "gaussian".equals(couplings);
		double beta = gaussian ? value : Math.log(value / (1 - value)) / 2;
		int samples = 1500;
		SplitMix64 disorder = new SplitMix64(17);
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			double energy = Spectrum.of(Models.ising(new PlantedLattice(), disorder, "L=3", "couplings=" + couplings,
					parameter + "=" + value)).moment(1 / beta, 1) / 18;
			sum += energy;
			squares += energy * energy;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		assertTrue(error < 0.01, "the test can tell a few per cent");
		assertEquals(-energyPerBond, mean, 4 * error);
	}

	/** On the Nishimori line the mean overlap with the native state is that between replicas, [m^2] = [q^2]. */
	@Test
	void nativeOverlapIsReplicaOverlapOnTheNishimoriLine() {
		double p = 0.8;
		double temperature = 2 / Math.log(p / (1 - p));
		int samples = 600;
		SplitMix64 disorder = new SplitMix64(5);
		double sum = 0;
		double squares = 0;
		for (int sample = 0; sample < samples; sample++) {
			Hamiltonian<IsingConfiguration> model = Models.ising(new PlantedLattice(), disorder, "L=3", "p=" + p);
			double difference = overlapDifference(model, temperature);
			sum += difference;
			squares += difference * difference;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		assertTrue(error < 0.02, "the test can tell");
		assertEquals(0, mean, 4 * error);
	}

	/** <m^2> - <q^2> of one sample: both are sums of squared correlations of two sites. */
	private static double overlapDifference(Hamiltonian<IsingConfiguration> model, double temperature) {
		Spectrum spectrum = Spectrum.of(model);
		double logZ = spectrum.logZ(temperature);
		long up = nativeState(model).word(0);
		double[][] correlations = new double[9][9];
		for (int state = 0; state < spectrum.energies().length; state++) {
			double weight = Math.exp(-spectrum.energies()[state] / temperature - logZ);
			for (int pair = 0; pair < 81; pair++) {
				correlations[pair / 9][pair % 9] += ((state >> pair / 9 ^ state >> pair % 9) & 1) == 0 ? weight : -weight;
			}
		}
		double difference = 0;
		for (int pair = 0; pair < 81; pair++) {
			double correlation = correlations[pair / 9][pair % 9];
			int sign = ((up >> pair / 9 ^ up >> pair % 9) & 1) == 0 ? 1 : -1;
			difference += (sign * correlation - correlation * correlation) / 81;
		}
		return difference;
	}

	/** Every square of the lattice is frustrated with probability (1 - (2p-1)^4)/2; four standard errors. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.85, 0.95, 1 })
	void squaresAreFrustratedAsOftenAsTheyShould(double p) {
		int size = 100;
		PairCouplings model = Models.ising(new PlantedLattice(), 3, "L=" + size, "p=" + p).capability(PairCouplings.class)
				.orElseThrow();
		int frustrated = 0;
		for (int site = 0; site < size * size; site++) {
			int right = site - site % size + (site + 1) % size;
			int down = (site + size) % (size * size);
			int across = (right + size) % (size * size);
			double product = coupling(model, site, right) * coupling(model, right, across) * coupling(model, down, across)
					* coupling(model, site, down);
			frustrated += product < 0 ? 1 : 0;
		}
		double expected = (1 - Math.pow(2 * p - 1, 4)) / 2;
		assertEquals(expected, frustrated / 1e4, 4 * Math.sqrt(expected / 1e4) + 1e-12);
	}

	private static double coupling(PairCouplings model, int i, int j) {
		for (int k = model.offsets()[i]; k < model.offsets()[i + 1]; k++) {
			if (model.neighbours()[k] == j) {
				return model.couplings()[k];
			}
		}
		throw new AssertionError(i + " and " + j + " are not joined");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hypercubic", "triangular", "honeycomb", "kagome", "bcc" })
	void mattisModelIsTheFerromagnetInAnotherGauge(String lattice) {
		Hamiltonian<IsingConfiguration> mattis = Models.ising(new Mattis(), 11, "lattice=" + lattice, "L=3");
		Hamiltonian<IsingConfiguration> ferromagnet = Models.ising(new IsingFerromagnet(), 11, "lattice=" + lattice, "L=3");
		assertGaugeEquivalent(mattis, ferromagnet);
		assertEquals(1, mattis.capability(IntegerEnergies.class).orElseThrow().quantum());
		assertEquals(-mattis.capability(PairCouplings.class).orElseThrow().bonds(), mattis.energy(nativeState(mattis)));
	}

	@Test
	void withoutFrustrationThePlantedLatticeIsMattis() {
		assertGaugeEquivalent(Models.ising(new PlantedLattice(), 2, "p=1"), Models.ising(new IsingFerromagnet(), 1));
	}

	private static void assertGaugeEquivalent(Hamiltonian<IsingConfiguration> model, Hamiltonian<IsingConfiguration> up) {
		IsingConfiguration xi = nativeState(model);
		RandomStream random = new SplitMix64(8);
		for (int i = 0; i < 50; i++) {
			IsingConfiguration state = up.space().random(random);
			IsingConfiguration turned = state.copy();
			for (int site = 0; site < turned.sites(); site++) {
				turned.set(site, state.spin(site) * xi.spin(site));
			}
			assertEquals(up.energy(state), model.energy(turned), "to the last bit");
		}
	}

	@Test
	void nativeStatesAreDrawnUnlessAskedOtherwise() {
		for (HamiltonianProvider provider : new HamiltonianProvider[] { new Mattis(), new PlantedLattice() }) {
			assertEquals(16, nativeState(Models.ising(provider, 1, "gauge=all-up")).magnetisation());
			assertTrue(Math.abs(nativeState(Models.ising(provider, 1)).magnetisation()) < 16);
		}
	}
}
