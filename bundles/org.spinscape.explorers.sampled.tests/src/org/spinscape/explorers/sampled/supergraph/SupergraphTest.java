// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** Probabilities and rates of a nine-spin glass against its whole transition matrix. */
class SupergraphTest {

	private static final int STATES = 512;
	private static final Hamiltonian<?> GLASS = Explored.build(new EdwardsAnderson(), new SplitMix64(20150325),
			Map.of("L", "3", "couplings", "uniform"));
	private static final Map<String, String> PARAMETERS = Map.of("sampler", "tiny-metropolis", "runs", "40", "sweeps",
			"4000", "interval", "1", "burn-in", "100", "temperatures", "0.5, 1, 2", "passage-runs", "50");

	private static double[] real(Table table, String name) {
		return table.columns().stream().filter(c -> c.name().equals(name)).map(c -> ((Table.RealColumn) c).values())
				.findFirst().orElseThrow();
	}

	private static long[] whole(Table table, String name) {
		return table.columns().stream().filter(c -> c.name().equals(name)).map(c -> ((Table.IntegerColumn) c).values())
				.findFirst().orElseThrow();
	}

	/** The exact sizes, by matrix powers over all states. */
	private static final class Exact {

		final double[] energies = new double[STATES];
		final int[] basin = new int[STATES];
		double[] probability;
		double[][] rate;

		Exact(double temperature, List<String> states) {
			@SuppressWarnings("unchecked")
			Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) GLASS;
			IsingSpace space = (IsingSpace) GLASS.space();
			IsingConfiguration state = space.create();
			for (int index = 0; index < STATES; index++) {
				space.assign(state, index);
				energies[index] = spins.energy(state);
			}
			for (int index = 0; index < STATES; index++) {
				int at = index;
				for (int next = lowest(at); next != at; next = lowest(at)) {
					at = next;
				}
				space.assign(state, (at & 1) == 1 ? at ^ STATES - 1 : at); // the image whose first spin is up
				basin[index] = states.indexOf(state.toText());
			}
			fill(temperature, states.size());
		}

		private int lowest(int at) {
			int best = at;
			for (int site = 0; site < 9; site++) {
				best = energies[at ^ 1 << site] < energies[best] ? at ^ 1 << site : best;
			}
			return best;
		}

		private void fill(double temperature, int nodes) {
			double sum = Arrays.stream(energies).map(e -> Math.exp(-e / temperature)).sum();
			probability = new double[nodes];
			rate = new double[nodes][nodes];
			for (int from = 0; from < STATES; from++) {
				probability[basin[from]] += Math.exp(-energies[from] / temperature) / sum;
			}
			for (int node = 0; node < nodes; node++) {
				double[] flow = new double[STATES];
				for (int from = 0; from < STATES; from++) {
					flow[from] = basin[from] == node ? Math.exp(-energies[from] / temperature) / sum : 0;
				}
				for (int step = 0; step < 9; step++) {
					flow = step(flow, temperature);
				}
				for (int to = 0; to < STATES; to++) {
					rate[node][basin[to]] += flow[to] / probability[node];
				}
			}
		}

		private double[] step(double[] flow, double temperature) {
			double[] next = new double[STATES];
			for (int from = 0; from < STATES; from++) {
				for (int site = 0; site < 9; site++) {
					int to = from ^ 1 << site;
					double accept = Math.min(1, Math.exp((energies[from] - energies[to]) / temperature)) / 9;
					next[to] += flow[from] * accept;
					next[from] += flow[from] * (1.0 / 9 - accept);
				}
			}
			return next;
		}
	}

	@Test
	void probabilitiesAndRates() {
		Explored found = Walked.explore(new Supergraph(), GLASS, 1, PARAMETERS);
		Table nodes = found.get("supergraph-nodes", Table.class);
		Table edges = found.get("supergraph-edges", Table.class);
		List<String> states = ((Table.TextColumn) nodes.columns().get(2)).values().subList(0, 4);
		assertEquals(12, nodes.rows()); // 8 minima, 4 with mirror images, at three temperatures
		Map<Double, Exact> exact = new HashMap<>();
		for (double temperature : new double[] { 0.5, 1, 2 }) {
			exact.put(temperature, new Exact(temperature, states));
		}
		// 12 probabilities within 4 sigma: fails once in 1300 seeds (a little more often with 40 runs).
		for (int row = 0; row < nodes.rows(); row++) {
			Exact truth = exact.get(real(nodes, "temperature")[row]);
			assertEquals(truth.probability[row % 4], real(nodes, "probability")[row], 4.2 * real(nodes, "error")[row]);
			assertTrue(real(nodes, "error")[row] < 0.02);
		}
		// Passages come in bursts, so that errors as if they were independent are low by some tens of per cent.
		int checked = 0;
		for (int row = 0; row < edges.rows(); row++) {
			double truth = exact.get(real(edges, "temperature")[row]).rate[(int) whole(edges, "from")[row]
					- 1][(int) whole(edges, "to")[row] - 1];
			if (whole(edges, "passages")[row] > 100) {
				assertEquals(truth, real(edges, "rate")[row], 6 * real(edges, "error")[row]);
				assertTrue(real(edges, "error")[row] < 0.1 * truth);
				checked++;
			}
		}
		assertTrue(checked > 25, "rates " + checked);
		assertEquals(Verdict.Level.SUPPORTED, found.get("detailed-balance", Verdict.class).level(),
				found.get("detailed-balance", Verdict.class).evidence());
	}

	@Test
	void foldingTemperatureAndTimes() {
		Explored found = Walked.explore(new Supergraph(), GLASS, 2, PARAMETERS);
		Series share = found.get("native-probability", Series.class);
		assertTrue(share.y().values()[0] > 0.5 && share.y().values()[2] < 0.5, Arrays.toString(share.y().values()));
		Scalar folding = found.get("folding-temperature", Scalar.class);
		assertTrue(folding.value() > 0.5 && folding.value() < 2);
		assertTrue(folding.error() > 0 && folding.error() < 0.1, "error " + folding.error());
		assertEquals(3, found.get("median-time-by-temperature", Series.class).x().values().length);
		assertEquals(-4.707800089766, found.scalar("best-energy"), 1e-11);
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		Map<String, String> parameters = new HashMap<>(PARAMETERS);
		parameters.putAll(Map.of("sweeps", "200", "nodes", "3"));
		Table one = Walked.explore(new Supergraph(), GLASS, 5, 1, parameters).get("supergraph-edges", Table.class);
		Table three = Walked.explore(new Supergraph(), GLASS, 5, 3, parameters).get("supergraph-edges", Table.class);
		for (int column = 0; column < one.columns().size(); column++) {
			for (int row = 0; row < one.rows(); row++) {
				assertEquals(one.columns().get(column).text(row), three.columns().get(column).text(row));
			}
		}
	}

	/** A current around a triangle of minima is not taken for balance. */
	@Test
	void currentsAreFound() {
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "balance", 0, 0).open();
		Balance balance = new Balance();
		Balance fair = new Balance();
		int runs = 8;
		Map<Nodes.Edge, long[]> turning = new HashMap<>();
		Map<Nodes.Edge, long[]> even = new HashMap<>();
		for (int node = 0; node < 12; node++) {
			Nodes.Edge edge = new Nodes.Edge(node, (node + 1) % 12);
			turning.put(edge, counts(runs, 40, random));
			turning.put(edge.reversed(), counts(runs, 20, random));
			even.put(edge, counts(runs, 30, random));
			even.put(edge.reversed(), counts(runs, 30, random));
		}
		balance.add(turning, runs);
		fair.add(even, runs);
		assertEquals(Verdict.Level.NOT_SUPPORTED, balance.verdict(runs).level());
		assertEquals(Verdict.Level.SUPPORTED, fair.verdict(runs).level());
		assertEquals(Verdict.Level.CANNOT_SAY, fair.verdict(2).level());
	}

	private static long[] counts(int runs, int mean, RandomStream random) {
		long[] counts = new long[runs];
		for (int run = 0; run < runs; run++) {
			counts[run] = Math.round(mean + Math.sqrt(mean) * random.nextGaussian());
		}
		return counts;
	}
}
