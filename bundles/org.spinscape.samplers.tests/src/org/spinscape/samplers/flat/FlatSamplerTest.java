// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** Flat-histogram samplers against exact numbers of states. */
class FlatSamplerTest {

	private static SamplerProvider provider(String id) {
		return "multicanonical".equals(id) ? new Multicanonical() : new WangLandauSampling();
	}

	private static Hamiltonian<?> ferromagnet(int size) {
		return Runs.model(new EdwardsAnderson(), new SplitMix64(1),
				Map.of("L", Integer.toString(size), "couplings", "pm1", "p", "1"));
	}

	private static void sweep(Sampler sampler, int sweeps) {
		for (int sweep = 0; sweep < sweeps; sweep++) {
			sampler.sweep();
		}
	}

	/** Numbers of states of the pure square Ising model with 16 spins (science notes, A1), from records and their weights. */
	@ParameterizedTest
	@ValueSource(strings = { "wang-landau", "multicanonical" })
	@Tag("slow")
	void numbersOfStates(String id) {
		Sampler sampler = Runs.sampler(provider(id), ferromagnet(4), 3, 1_010_000, 10_000, Map.of());
		sweep(sampler, 10_000);
		GeneralisedEnsemble weights = (GeneralisedEnsemble) sampler;
		long[] exact = { 2, 32, 64, 424, 1728, 6688, 13568, 20524, 13568, 6688, 1728, 424, 64, 32, 2 };
		double[] energies = { -32, -24, -20, -16, -12, -8, -4, 0, 4, 8, 12, 16, 20, 24, 32 };
		Map<Double, Integer> visits = new HashMap<>();
		int records = 1_000_000;
		for (int record = 0; record < records; record++) {
			sampler.sweep();
			visits.merge(sampler.walker(0).energy(), 1, Integer::sum);
		}
		double sum = 0;
		double[] found = new double[exact.length];
		for (int level = 0; level < exact.length; level++) {
			int count = visits.get(energies[level]);
			assertTrue(count > 0.3 * records / exact.length && count < 2.5 * records / exact.length,
					"the histogram is not flat: " + visits);
			found[level] = count * Math.exp(-weights.logWeight(energies[level]) + weights.logWeight(0));
			sum += found[level];
		}
		for (int level = 0; level < exact.length; level++) {
			// 67,000 visits a level, a few of them per independent one: an error of about one per cent; three of them.
			assertEquals(1, found[level] / sum * 65536 / exact[level], 0.03, "level " + energies[level]);
		}
	}

	/** A ground state that no descent had found gets a weight while the walk learns, and one later gets its neighbours'. */
	@ParameterizedTest
	@ValueSource(strings = { "wang-landau", "multicanonical" })
	void realEnergiesReachTheGroundState(String id) {
		Sampler sampler = Runs.sampler(provider(id), TruthGlass.model(), 4, 120_000, 20_000, Map.of());
		sweep(sampler, 20_000);
		double[] sums = new double[3];
		GeneralisedEnsemble weights = (GeneralisedEnsemble) sampler;
		double shift = weights.logWeight(TruthGlass.LOWEST);
		for (int record = 0; record < 100_000; record++) {
			sampler.sweep();
			double energy = sampler.walker(0).energy();
			double log = shift - weights.logWeight(energy);
			double factor = Math.exp(log - (energy - TruthGlass.LOWEST) / TruthGlass.TEMPERATURE);
			sums[0] += factor;
			sums[1] += factor * energy;
			sums[2] += Math.exp(log);
		}
		// The explorer's error for a run of this length is 0.012 in the energy and 0.07 in ln Z; four of them.
		assertEquals(TruthGlass.ENERGY, sums[1] / sums[0], 0.05);
		assertEquals(TruthGlass.LOG_PARTITION, 16 * Math.log(2) + Math.log(sums[0] / sums[2])
				- TruthGlass.LOWEST / TruthGlass.TEMPERATURE, 0.28);
		long trips = (long) ((Scalar) sampler.report().getFirst()).value();
		assertTrue(trips > 300, "round trips: " + trips);
	}

	/** Stopped while it learns or later, it goes on with the same bits and reports the same. */
	@ParameterizedTest
	@CsvSource({ "wang-landau, 37", "wang-landau, 150", "multicanonical, 37", "multicanonical, 150" })
	void goesOnBitForBit(String id, int stop) throws IOException {
		Sampler through = Runs.sampler(provider(id), TruthGlass.model(), 6, 300, 100, Map.of("bins", "30"));
		Sampler stopped = Runs.sampler(provider(id), TruthGlass.model(), 6, 300, 100, Map.of("bins", "30"));
		sweep(through, 300);
		sweep(stopped, stop);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		stopped.save(new DataOutputStream(bytes));
		Sampler resumed = Runs.sampler(provider(id), TruthGlass.model(), 99, 300, 100, Map.of("bins", "30"));
		resumed.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		sweep(resumed, 300 - stop);
		assertEquals(through.walker(0).energy(), resumed.walker(0).energy());
		assertEquals(((GeneralisedEnsemble) through).logWeight(-3.3), ((GeneralisedEnsemble) resumed).logWeight(-3.3));
		for (int column = 0; column < 2; column++) {
			assertArrayEquals(weights(through, column), weights(resumed, column));
		}
	}

	private static double[] weights(Sampler sampler, int column) {
		return ((RealColumn) ((Table) sampler.report().getLast()).columns().get(column)).values();
	}

	/** Weights that a run has reported are those of a run that reads them. */
	@Test
	void weightsFromAFile(@TempDir Path folder) throws IOException {
		Sampler first = Runs.sampler(new Multicanonical(), TruthGlass.model(), 6, 5000, 5000, Map.of());
		sweep(first, 5000);
		StringBuilder csv = new StringBuilder("energy [J],log-states\n");
		double[] energies = weights(first, 0);
		double[] logs = weights(first, 1);
		for (int row = 0; row < energies.length; row++) {
			csv.append(energies[row]).append(',').append(logs[row]).append('\n');
		}
		Path file = Files.writeString(folder.resolve("flat-weights.csv"), csv);
		GeneralisedEnsemble second = (GeneralisedEnsemble) Runs.sampler(new Multicanonical(), TruthGlass.model(), 7, 10, 0,
				Map.of("weights", file.toString()));
		for (double energy = -24; energy < 24; energy += 0.37) {
			assertEquals(((GeneralisedEnsemble) first).logWeight(energy), second.logWeight(energy), 1e-9);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "energy,log|has no row", "e,l;1,x|line 2", "e,l;1,2;1,3|twice",
			"e,l;1|does not begin with two numbers" })
	void filesAreRefused(String text, String words, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("weights.csv"), text.replace(';', '\n'));
		ParameterException refusal = assertThrows(ParameterException.class, () -> Runs.sampler(new Multicanonical(),
				TruthGlass.model(), 7, 10, 0, Map.of("weights", file.toString())));
		assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
		assertTrue(refusal.getMessage().contains("weights.csv"), refusal::getMessage);
	}

	/** A run without burn-in draws states evenly and says so by its weights. */
	@Test
	void withoutBurnIn() {
		GeneralisedEnsemble sampler = (GeneralisedEnsemble) Runs.sampler(new WangLandauSampling(), TruthGlass.model(), 7, 10,
				Map.of());
		assertEquals(sampler.logWeight(-20), sampler.logWeight(3));
	}
}
