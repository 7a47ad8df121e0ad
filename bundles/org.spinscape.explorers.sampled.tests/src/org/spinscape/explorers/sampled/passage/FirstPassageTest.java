// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.chain.GoProtein;

/** Times to a ground state of the paired nine-spin lattices (science notes, A6), which are known exactly. */
class FirstPassageTest {

	private static Hamiltonian<?> model(boolean glass) {
		return Explored.build(glass ? new EdwardsAnderson() : new DisorderedFerromagnet(), new SplitMix64(20150325),
				Map.of("L", "3", "couplings", "uniform"));
	}

	/** Single steps: published to nine digits; six numbers within 4 sigma fail once in 2600 seeds. */
	@ParameterizedTest
	@CsvSource({ "true, 0.5, 108.594058", "true, 1, 93.517683", "true, 2, 125.573483", "false, 0.5, 36.651863",
			"false, 1, 39.218321", "false, 2, 68.027479" })
	@Tag("slow")
	void meanNumberOfSteps(boolean glass, String temperature, double exact) {
		Explored found = Walked.explore(new FirstPassage(), model(glass), 3,
				Map.of("sampler", "tiny-metropolis(attempts=1, temperature=" + temperature + ")", "runs", "4000",
						"sweeps", "1000000"));
		assertEquals(1, found.scalar("reached-share"));
		Scalar mean = found.get("restricted-mean-time", Scalar.class);
		assertEquals(exact, mean.value(), 4 * mean.error());
		assertTrue(mean.error() < 0.03 * exact, "error " + mean.error());
	}

	/** Whole sweeps, seen at their ends, censored: the survival curve against powers of the transition matrix. */
	@Test
	@Tag("slow")
	void survivalOfSweeps() {
		double temperature = 0.7;
		int sweeps = 12;
		double[] exact = survival(model(true), temperature, sweeps);
		int runs = 4000;
		Explored found = Walked.explore(new FirstPassage(), model(true), 4, Map.of("sampler", "tiny-metropolis", "runs",
				"" + runs, "sweeps", "" + sweeps, "temperatures", "0.7"));
		Series curve = found.get("survival", Series.class);
		assertEquals(sweeps + 2, curve.x().values().length); // 1 before the start, then each sweep
		for (int sweep = 0; sweep <= sweeps; sweep++) {
			assertEquals(sweep, curve.x().values()[sweep + 1]);
			double sigma = Math.sqrt(exact[sweep] * (1 - exact[sweep]) / runs);
			assertEquals(exact[sweep], curve.y().values()[sweep + 1], 4 * sigma);
			assertEquals(sigma, curve.y().errors()[sweep + 1], 0.1 * sigma);
		}
	}

	/** Probability that the ground states have not been met in so many sweeps of nine steps. */
	private static double[] survival(Hamiltonian<?> model, double temperature, int sweeps) {
		IsingSpace space = (IsingSpace) model.space();
		@SuppressWarnings("unchecked")
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		double[] energy = new double[512];
		IsingConfiguration state = space.create();
		for (int index = 0; index < energy.length; index++) {
			space.assign(state, index);
			energy[index] = spins.energy(state);
		}
		double lowest = Arrays.stream(energy).min().orElseThrow() + 1e-9;
		double[] alive = new double[energy.length];
		for (int index = 0; index < alive.length; index++) {
			alive[index] = energy[index] <= lowest ? 0 : 1 / 512.0;
		}
		double[] survival = new double[sweeps + 1];
		for (int step = 0; step <= 9 * sweeps; step++) {
			if (step % 9 == 0) {
				survival[step / 9] = Arrays.stream(alive).sum();
			}
			double[] next = new double[alive.length];
			for (int from = 0; from < alive.length; from++) {
				for (int site = 0; site < 9; site++) {
					int to = from ^ 1 << site;
					double accept = Math.min(1, Math.exp((energy[from] - energy[to]) / temperature)) / 9;
					next[to] += energy[to] <= lowest ? 0 : alive[from] * accept;
					next[from] += alive[from] * (1.0 / 9 - accept);
				}
			}
			alive = next;
		}
		return survival;
	}

	@Test
	@Tag("slow")
	void aGridHasAnOptimumAndTheSameForAnyNumberOfThreads() {
		Map<String, String> parameters = Map.of("sampler", "tiny-metropolis(attempts=1)", "runs", "600", "sweeps",
				"20000", "temperatures", "0.1, 0.3, 0.8, 3, 30");
		Explored one = Walked.explore(new FirstPassage(), model(true), 5, 1, parameters);
		Explored three = Walked.explore(new FirstPassage(), model(true), 5, 3, parameters);
		Table table = one.get("first-passage", Table.class);
		for (int column = 0; column < table.columns().size(); column++) {
			for (int row = 0; row < table.rows(); row++) {
				assertEquals(table.columns().get(column).text(row),
						three.get("first-passage", Table.class).columns().get(column).text(row));
			}
		}
		// Exact means at 0.5, 1 and 2 are 109, 94 and 126: the optimum is between.
		assertTrue(one.scalar("optimal-temperature") > 0.2 && one.scalar("optimal-temperature") < 5);
		assertEquals(512 / 2.0 / 9, one.scalar("levinthal-time"), 1e-12);
		assertTrue(one.scalar("optimal-temperature-lower") <= one.scalar("optimal-temperature"));
	}

	/** A chain of 20 beads has (335116620 + 4) / 8 conformations, which are not numbered; one of them is native. */
	@Test
	void levinthalsSearchOfALongChainHasAllItsStates() {
		Explored found = passage("R".repeat(9) + "U" + "L".repeat(9));
		assertEquals(41_889_578 / 20.0, found.scalar("levinthal-time"), 1e-6);
	}

	/** Walks of 80 steps have not been counted: nothing is said. */
	@Test
	void levinthalsSearchIsLeftOutWhereNobodyHasCounted() {
		Explored found = passage("R".repeat(40) + "U" + "L".repeat(40));
		assertTrue(found.results().stream().noneMatch(result -> result.name().contains("levinthal")));
	}

	private static Explored passage(String fold) {
		return Walked.explore(new FirstPassage(),
				Explored.build(new GoProtein(), new SplitMix64(1), Map.of("native", fold)), 6,
				Map.of("sampler", "tiny-metropolis(attempts=1)", "target", "native", "runs", "100", "sweeps", "2"));
	}

	@Test
	void tooShortRunsSayNothing() {
		Explored found = Walked.explore(new FirstPassage(), model(true), 6, Map.of("sampler",
				"tiny-metropolis(attempts=1)", "runs", "100", "sweeps", "3"));
		assertTrue(found.scalar("reached-share") < 0.5);
		assertTrue(Double.isNaN(found.scalar("median-time")));
		assertEquals(Double.POSITIVE_INFINITY, found.scalar("median-time-upper"));
		assertEquals(Verdict.Level.CANNOT_SAY, found.get("kinetic-partitioning", Verdict.class).level());
	}
}
