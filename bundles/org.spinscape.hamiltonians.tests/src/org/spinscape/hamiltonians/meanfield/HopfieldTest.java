// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.Descent;
import org.spinscape.hamiltonians.Models;
import org.spinscape.hamiltonians.Spectrum;

/** Associative memories against their formulas and what is known of their capacity (science notes, A9). */
class HopfieldTest {

	private static Hamiltonian<IsingConfiguration> hopfield(long seed, int spins, int patterns) {
		return Models.ising(new Hopfield(), seed, "N=" + spins, "P=" + patterns);
	}

	/** The patterns that a model of this seed stores. */
	private static Patterns patterns(long seed, int spins, int count) {
		return Patterns.draw(count, new IsingSpace(spins), new SplitMix64(seed));
	}

	@Test
	void energyIsMinusTheSquaredOverlaps() {
		Hamiltonian<IsingConfiguration> model = hopfield(4, 50, 7);
		Patterns patterns = patterns(4, 50, 7);
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 50; i++) {
			IsingConfiguration state = i < 7 ? patterns.states().get(i) : new IsingSpace(50).random(random);
			long squares = patterns.states().stream().mapToLong(xi -> (long) state.overlap(xi) * state.overlap(xi)).sum();
			assertEquals(3.5 - squares / 100.0, model.energy(state), 1e-12);
		}
		assertEquals(patterns.states().getFirst(), model.capability(Planted.class).orElseThrow().nativeState());
		assertEquals(1 / 50.0, model.capability(IntegerEnergies.class).orElseThrow().quantum());
	}

	/** One pattern is the Curie-Weiss ferromagnet: binomially many states for each magnetisation. */
	@Test
	void onePatternIsTheFullyConnectedFerromagnet() {
		int spins = 15;
		Spectrum spectrum = Spectrum.of(hopfield(2, spins, 1));
		assertEquals(-(spins - 1) / 2.0, spectrum.lowest(), 1e-12);
		assertEquals(2, spectrum.count(spectrum.lowest()));
		for (double temperature : new double[] { 0.5, 1, 2 }) {
			double z = 0;
			for (int up = 0; up <= spins; up++) {
				z += SiteTuples.count(spins, up)
						* Math.exp((Math.pow(2 * up - spins, 2) / (2 * spins) - 0.5) / temperature);
			}
			assertEquals(Math.log(z), spectrum.logZ(temperature), 1e-11);
		}
	}

	/** Below N/(4 ln N) patterns all are minima; below N/(2 ln N) nearly all are. */
	@Test
	void fewPatternsAreStoredWithoutError() {
		for (long seed = 1; seed <= 3; seed++) {
			Hamiltonian<IsingConfiguration> model = hopfield(seed, 500, 20);
			for (IsingConfiguration xi : patterns(seed, 500, 20).states()) {
				assertEquals(0, unstable(model, xi));
			}
		}
	}

	/** A spin of a pattern is unstable with probability erfc(sqrt((N-1)/2(P-1)))/2; four standard errors. */
	@Test
	void patternsHaveTheErrorsOfCrosstalk() {
		int samples = 15;
		double sum = 0;
		double squares = 0;
		for (int seed = 0; seed < samples; seed++) {
			Hamiltonian<IsingConfiguration> model = hopfield(seed, 500, 100);
			double errors = 0;
			for (IsingConfiguration xi : patterns(seed, 500, 100).states()) {
				errors += unstable(model, xi) / 5e4;
			}
			sum += errors;
			squares += errors * errors;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		// 499/99 gives a normal deviate of 2.24511, whose upper tail is 0.01238; the crosstalk is a binomial sum.
		assertEquals(0.01238, mean, 4 * error + 2e-4);
		assertTrue(error < 3e-4, "the test can tell ten per cent");
	}

	private static int unstable(Hamiltonian<IsingConfiguration> model, IsingConfiguration state) {
		EnergyTracker<IsingConfiguration> tracker = model.track(state);
		int unstable = 0;
		for (int move = 0; move < tracker.moves(); move++) {
			unstable += tracker.delta(move) < 0 ? 1 : 0;
		}
		return unstable;
	}

	/** Retrieval at zero temperature against the replica-symmetric overlap of Amit, Gutfreund and Sompolinsky. */
	@ParameterizedTest
	@CsvSource({ "50, 0.999", "100, 0.99" })
	void retrievalOverlapIsThatOfTheory(int patterns, double atLeast) {
		double theory = retrievalOverlap(patterns / 1000.0);
		assertTrue(theory > atLeast, () -> "theory gives " + theory);
		assertEquals(theory, meanRetrieval(patterns), 0.004);
	}

	@Test
	void retrievalIsLostAboveCapacity() {
		assertTrue(meanRetrieval(200) < 0.6, "at 0.2 N the pattern is forgotten");
	}

	private static double meanRetrieval(int patterns) {
		Hamiltonian<IsingConfiguration> model = hopfield(6, 1000, patterns);
		double sum = 0;
		for (IsingConfiguration xi : patterns(6, 1000, patterns).states().subList(0, 20)) {
			sum += Descent.from(model, xi).overlap(xi) / 2e4;
		}
		return sum;
	}

	private static double retrievalOverlap(double alpha) {
		double overlap = 1;
		double r = 1;
		for (int i = 0; i < 10_000; i++) {
			double c = Math.sqrt(2 / (Math.PI * alpha * r)) * Math.exp(-overlap * overlap / (2 * alpha * r));
			overlap = erf(overlap / Math.sqrt(2 * alpha * r));
			r = 1 / ((1 - c) * (1 - c));
		}
		return overlap;
	}

	private static double erf(double x) {
		double sum = x;
		double term = x;
		for (int k = 1; k < 200; k++) {
			term *= -x * x / k;
			sum += term / (2 * k + 1);
		}
		return 2 / Math.sqrt(Math.PI) * sum;
	}

	@Test
	void denseMemoryOfPowerTwoIsTwiceHopfield() {
		Hamiltonian<IsingConfiguration> hopfield = hopfield(3, 40, 5);
		Hamiltonian<IsingConfiguration> dense = Models.ising(new DenseMemory(), 3, "N=40", "P=5", "n=2");
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 30; i++) {
			IsingConfiguration state = new IsingSpace(40).random(random);
			assertEquals(2 * hopfield.energy(state) - 5, dense.energy(state), 1e-12);
		}
	}

	@ParameterizedTest
	@CsvSource({ "2, false", "3, false", "4, false", "3, true", "6, true" })
	void oneDensePatternIsAWellOfDepthN(int power, boolean rectified) {
		Hamiltonian<IsingConfiguration> model = Models.ising(new DenseMemory(), 3, "N=10", "P=1", "n=" + power,
				"rectified=" + rectified);
		Spectrum spectrum = Spectrum.of(model);
		IsingConfiguration xi = patterns(3, 10, 1).states().getFirst();
		assertEquals(-10, model.energy(xi));
		assertEquals(-10, spectrum.lowest());
		assertEquals(power % 2 == 0 && !rectified ? 2 : 1, spectrum.count(-10));
		xi.flip(4);
		assertEquals(-10 * Math.pow(0.8, power), model.energy(xi), 1e-12);
		assertEquals(rectified ? 638 : 252, spectrum.count(0), "states that gain nothing");
	}

	/** 64 spins hold 40 patterns in cubic wells, but not in quadratic ones. */
	@Test
	void denseMemoriesHoldMore() {
		Hamiltonian<IsingConfiguration> cubic = Models.ising(new DenseMemory(), 5, "N=64", "P=40", "n=3");
		Hamiltonian<IsingConfiguration> quadratic = Models.ising(new DenseMemory(), 5, "N=64", "P=40", "n=2");
		int held = 0;
		for (IsingConfiguration xi : patterns(5, 64, 40).states()) {
			assertEquals(0, unstable(cubic, xi));
			held += unstable(quadratic, xi) == 0 ? 1 : 0;
		}
		assertTrue(held < 10, held + " of 40 patterns in quadratic wells");
	}
}
