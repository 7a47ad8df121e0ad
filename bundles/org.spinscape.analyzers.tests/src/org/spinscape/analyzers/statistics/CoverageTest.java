// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * How often the truth lies within one error. A Gaussian gives 68.3 per cent; with 400 runs the share itself is uncertain
 * by 2.3, so that a rule that is right falls outside of 60 to 76 with a probability below 1 in 1000.
 */
class CoverageTest {

	private static final int RUNS = 400;

	private static RandomStream random(String fixture, int run) {
		return new StreamKey(run, StreamPurpose.TEST, "coverage-" + fixture, 0, 0).open();
	}

	/** An autoregressive series of mean 0 and unit variance. */
	private static double[] autoregressive(double rho, int length, RandomStream random) {
		double[] series = new double[length];
		double value = random.nextGaussian();
		for (int i = 0; i < length; i++) {
			series[i] = value;
			value = rho * value + Math.sqrt(1 - rho * rho) * random.nextGaussian();
		}
		return series;
	}

	private interface Runs {
		double[] of(RandomStream random);
	}

	/** Share of runs whose mean is within one error of the truth, and share that is said to have converged. */
	private static double[] coverage(String fixture, int runs, double truth, Runs series) {
		double within = 0;
		double converged = 0;
		for (int run = 0; run < runs; run++) {
			Autocorrelation measured = Autocorrelation.of(series.of(random(fixture, run)));
			within += Math.abs(measured.mean() - truth) <= measured.error() ? 100.0 / runs : 0;
			converged += measured.converged() ? 100.0 / runs : 0;
		}
		return new double[] { within, converged };
	}

	private static void check(String fixture, double[] coverage) {
		assertTrue(coverage[0] >= 60 && coverage[0] <= 76, () -> fixture + ": " + coverage[0] + " per cent");
		assertTrue(coverage[1] >= 80, () -> fixture + ": only " + coverage[1] + " per cent converged");
	}

	/** Fast, of all kinds: independent, short memory, and anticorrelated. */
	@Tag("slow")
	@ParameterizedTest
	@CsvSource({ "0, 2000", "0.5, 2000", "0.8, 4000", "0.95, 8000", "-0.5, 2000", "-0.8, 4000", "-0.9, 4000" })
	void oneMemory(double rho, int length) {
		check("memory " + rho, coverage("memory" + rho, RUNS, 0, random -> autoregressive(rho, length, random)));
	}

	/** A fast mode hides a slow one of small weight: where a window about the fast one covers 23 to 41 per cent. */
	@Tag("slow")
	@ParameterizedTest
	@CsvSource({ "0, 0.98, 0.2, 8000", "0.5, 0.99, 0.3, 10000", "-0.8, 0.98, 0.2, 8000", "0, 0.995, 0.15, 20000" })
	void slowMode(double fast, double slow, double weight, int length) {
		check("slow mode " + slow, coverage("slow" + slow, RUNS, 0, random -> {
			double[] series = autoregressive(fast, length, random);
			double[] mode = autoregressive(slow, length, random);
			for (int i = 0; i < length; i++) {
				series[i] += weight * mode[i];
			}
			return series;
		}));
	}

	/** Too short for its memory, and stuck: no answer is given as if it were one. */
	@Tag("slow")
	@Test
	void whatCannotBeKnownIsNotClaimed() {
		assertTrue(coverage("short", RUNS, 0, random -> autoregressive(0.999, 2000, random))[1] <= 1);
		for (int run = 0; run < 200; run++) {
			double[] constant = new double[500];
			Arrays.fill(constant, random("constant", run).nextGaussian());
			assertTrue(Double.isNaN(Autocorrelation.of(constant).error()));
		}
	}

	/**
	 * The energy of a 4x4 glass at T = 0.7 ({@code ea.rudy}, Gaussian couplings on a periodic square lattice, drawn for
	 * this project), 20,000 sweeps recorded every 4, in sequential and in random order; the n-fold way is the latter
	 * chain. A slow mode of small weight, in which Sokal's window covered 48 and 53 per cent. Truth by enumeration.
	 */
	@Tag("slow")
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void glass(boolean sequential) throws IOException {
		PairHamiltonian model = glass();
		double exact = exact(model, 0.7);
		assertEquals(-22.251125894555486, exact, 1e-9);
		check("glass", coverage("glass" + sequential, 200, exact, random -> energies(model, sequential, random)));
	}

	private static PairHamiltonian glass() throws IOException {
		try (InputStream in = CoverageTest.class.getResourceAsStream("ea.rudy")) {
			String[] words = new String(in.readAllBytes(), StandardCharsets.US_ASCII).trim().split("\\s+");
			PairHamiltonianBuilder model = PairHamiltonian.builder(Integer.parseInt(words[0]));
			for (int i = 2; i < words.length; i += 3) {
				model.bond(Integer.parseInt(words[i]) - 1, Integer.parseInt(words[i + 1]) - 1, -Double.parseDouble(words[i
						+ 2]));
			}
			return model.build();
		}
	}

	private static double exact(PairHamiltonian model, double temperature) {
		IsingConfiguration state = model.space().create();
		double lowest = -23.254435;
		double weights = 0;
		double energies = 0;
		for (long index = 0; index < model.space().states().getAsLong(); index++) {
			model.space().assign(state, index);
			double energy = model.energy(state);
			assertTrue(energy > lowest - 1e-6);
			double weight = Math.exp((lowest - energy) / temperature);
			weights += weight;
			energies += weight * energy;
		}
		return energies / weights;
	}

	private static double[] energies(PairHamiltonian model, boolean sequential, RandomStream random) {
		EnergyTracker<IsingConfiguration> walker = model.track(model.space().random(random));
		double[] energies = new double[5000];
		for (int sweep = 1; sweep <= 21_000; sweep++) {
			for (int site = 0; site < 16; site++) {
				int spin = sequential ? site : random.nextInt(16);
				double delta = walker.delta(spin);
				if (delta <= 0 || random.nextDouble() < Math.exp(-delta / 0.7)) {
					walker.accept(spin);
				}
			}
			if (sweep > 1000 && sweep % 4 == 0) {
				energies[(sweep - 1004) / 4] = walker.energy();
			}
		}
		return energies;
	}
}
