// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.explorers.exact.basin.Basins;
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Spectrum, correlation, distances and walks against their definitions, written out over all states. */
class LandscapeSpectrumTest {

	private static final String[] KINDS = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" };

	private static Explored explore(Hamiltonian<?> model) {
		return Explored.of(new LandscapeSpectrum(), model, Map.of("lags", "12"));
	}

	private static double[] curve(Explored explored, String name) {
		return explored.get(name, Series.class).y().values();
	}

	private static StateGraph full(Hamiltonian<?> model) {
		return Landscape.full(model, new Quiet()).graph();
	}

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies" })
	void spectrumIsTheSumOverStates(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		StateGraph graph = full(model);
		int spins = model.space().sites();
		double[] shares = new double[spins];
		for (int set = 1; set < graph.states(); set++) {
			double sum = 0;
			for (int state = 0; state < graph.states(); state++) {
				sum += (Integer.bitCount(set & state) & 1) == 0 ? graph.energy(state) : -graph.energy(state);
			}
			shares[Integer.bitCount(set) - 1] += sum * sum;
		}
		double all = Arrays.stream(shares).sum();
		double[] spectrum = curve(explore(model), "amplitude-spectrum");
		assertArrayEquals(Arrays.stream(shares).map(share -> share / all).toArray(), spectrum, 1e-12);
	}

	/** Powers of the walk's transition matrix applied to the energies of all states, mirror images apart. */
	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void autocorrelationIsThatOfTheTransitionMatrix(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		StateGraph graph = full(model);
		double[] energies = IntStream.range(0, graph.states()).mapToDouble(graph::energy).toArray();
		double mean = Arrays.stream(energies).average().orElseThrow();
		double variance = Arrays.stream(energies).map(e -> (e - mean) * (e - mean)).average().orElseThrow();
		Explored explored = explore(model);
		double[] rho = curve(explored, "landscape-autocorrelation");
		double[] moved = energies.clone();
		for (int step = 0; step <= 12; step++) {
			double covariance = 0;
			for (int state = 0; state < energies.length; state++) {
				covariance += (energies[state] - mean) * (moved[state] - mean) / energies.length;
			}
			assertEquals(covariance / variance, rho[step], 1e-12);
			double[] before = moved;
			moved = IntStream.range(0, energies.length).mapToDouble(state -> IntStream.range(0, graph.degree(state))
					.mapToDouble(move -> before[graph.neighbour(state, move)]).average().orElseThrow()).toArray();
		}
		assertEquals(mean, explored.scalar("mean-energy"), 1e-12 * Math.sqrt(variance));
		assertEquals(variance, explored.scalar("energy-variance"), 1e-12 * variance);
		assertEquals(-1 / Math.log(Math.abs(rho[1])), explored.scalar("correlation-length"), 1e-12);
	}

	/** Real walks: the mean of E(x_t) E(x_{t+s}) over 200,000 starts, within 4 standard errors (1 false alarm in 16,000). */
	@Test
	void walksHaveThisAutocorrelation() {
		Hamiltonian<?> model = ListedModel.kinds().get("sequences");
		StateGraph graph = full(model);
		Explored explored = explore(model);
		double mean = explored.scalar("mean-energy");
		double variance = explored.scalar("energy-variance");
		RandomStream random = new SplitMix64(77);
		SampleMean[] products = IntStream.range(0, 7).mapToObj(_ -> new SampleMean()).toArray(SampleMean[]::new);
		for (int walk = 0; walk < 200_000; walk++) {
			int state = random.nextInt(graph.states());
			double start = graph.energy(state) - mean;
			for (int step = 0; step < products.length; step++) {
				products[step].add(start * (graph.energy(state) - mean) / variance);
				state = graph.neighbour(state, random.nextInt(graph.degree(state)));
			}
		}
		for (int step = 0; step < products.length; step++) {
			products[step].assertAgrees(curve(explored, "landscape-autocorrelation")[step], 0, "after " + step + " steps");
		}
	}

	/** Science notes, A10: orders 2 and 4 only, with known shares. */
	@Test
	void sequencesHaveOrdersTwoAndFour() {
		for (int n : new int[] { 8, 12, 15 }) {
			Explored explored = explore(Explored.build(new LowAutocorrelation(), new SplitMix64(1),
					Map.of("N", Integer.toString(n))));
			double two = 0;
			double four = 0;
			for (int k = 1; 2 * k < n; k++) {
				two += 4.0 * (n - 2 * k);
				four += 8.0 * (n - 2 * k) * (n - 2 * k - 1);
			}
			double[] spectrum = curve(explored, "amplitude-spectrum");
			assertEquals(two / (two + four), spectrum[1], 1e-12);
			assertEquals(four / (two + four), spectrum[3], 1e-12);
			double rho = curve(explored, "landscape-autocorrelation")[1];
			assertEquals((two * (1 - 4.0 / n) + four * (1 - 8.0 / n)) / (two + four), rho, 1e-12);
			if (n == 12) {
				assertEquals(0.3577235772, rho, 5e-11);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2, 12", "3, 12" })
	void spinGlassesHaveOneOrder(int order, int spins) {
		Map<String, String> size = Map.of("N", Integer.toString(spins));
		Hamiltonian<?> model = order == 2 ? Explored.build(new SherringtonKirkpatrick(), new SplitMix64(2), size)
				: Explored.build(new IsingPSpin(), new SplitMix64(2), size);
		Explored explored = explore(model);
		assertEquals(1, curve(explored, "amplitude-spectrum")[order - 1], 1e-12);
		assertEquals(-1 / Math.log(1 - 2.0 * order / spins), explored.scalar("correlation-length"), 1e-10);
	}

	/** All coefficients of independent energies are alike: B_p has mean C(N,p) / (2^N - 1). */
	@Test
	void independentEnergiesHaveTheFlatSpectrum() {
		SampleMean[] means = IntStream.range(0, 6).mapToObj(_ -> new SampleMean()).toArray(SampleMean[]::new);
		for (int seed = 0; seed < 300; seed++) {
			double[] spectrum = curve(explore(ListedModel.randomEnergies(6, seed)), "amplitude-spectrum");
			for (int p = 0; p < 6; p++) {
				means[p].add(spectrum[p]);
			}
		}
		int[] sets = { 6, 15, 20, 15, 6, 1 };
		for (int p = 0; p < 6; p++) {
			means[p].assertAgrees(sets[p] / 63.0, 0, "order " + (p + 1));
		}
	}

	@Test
	void otherSpacesHaveNoWalshSpectrum() {
		Explored potts = explore(ListedModel.kinds().get("potts"));
		assertThrows(AssertionError.class, () -> potts.get("amplitude-spectrum", Series.class));
	}

	/** Hamming distances counted letter by letter, over all states with mirror images apart. */
	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void fitnessAndDistance(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		StateGraph graph = full(model);
		double lowest = IntStream.range(0, graph.states()).mapToDouble(graph::energy).min().orElseThrow();
		String[] texts = IntStream.range(0, graph.states()).mapToObj(graph::text).toArray(String[]::new);
		double[] distances = new double[texts.length];
		for (int state = 0; state < texts.length; state++) {
			String text = texts[state];
			distances[state] = IntStream.range(0, texts.length).filter(other -> graph.energy(other) == lowest)
					.mapToLong(other -> IntStream.range(0, text.length())
							.filter(i -> text.charAt(i) != texts[other].charAt(i)).count())
					.min().orElseThrow();
		}
		double[] energies = IntStream.range(0, texts.length).mapToDouble(graph::energy).toArray();
		Explored explored = explore(model);
		assertEquals(correlation(energies, distances), explored.scalar("fitness-distance-states"), 1e-12);
		Table minima = explored.get("minima-distances", Table.class);
		long[] listed = ((IntegerColumn) minima.columns().get(2)).values();
		double[] ofMinima = ((Table.RealColumn) minima.columns().get(1)).values();
		for (int row = 0; row < listed.length; row++) {
			int state = Arrays.asList(texts).indexOf(minima.columns().get(0).text(row));
			assertEquals(distances[state], listed[row]);
		}
		assertEquals(correlation(ofMinima, Arrays.stream(listed).asDoubleStream().toArray()),
				explored.scalar("fitness-distance-minima"), 1e-12);
	}

	private static double correlation(double[] x, double[] y) {
		double n = x.length;
		double sx = Arrays.stream(x).sum() / n;
		double sy = Arrays.stream(y).sum() / n;
		double xx = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - sx) * (x[i] - sx)).sum();
		double yy = IntStream.range(0, x.length).mapToDouble(i -> (y[i] - sy) * (y[i] - sy)).sum();
		double xy = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - sx) * (y[i] - sy)).sum();
		return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
	}

	/** Each start followed by itself, all branches of the random walk with their probabilities. */
	@Test
	void adaptiveWalks() {
		for (String kind : KINDS) {
			Hamiltonian<?> model = ListedModel.kinds().get(kind);
			StateGraph graph = full(model);
			Explored explored = explore(model);
			MinimumSearch search = new MinimumSearch(graph, new Quiet());
			Basins basins = Basins.of(graph,
					Flooding.flood(graph, search.minima().getLast(), false, new Quiet()).graph(), search.stable(),
					FunnelVariant.A, new Quiet());
			double ground = search.minima().getFirst().energy();
			for (String rule : new String[] { "adaptive", "greedy", "reluctant" }) {
				double[] sums = new double[3];
				for (int state = 0; state < graph.states(); state++) {
					follow(graph, state, rule, 1.0 / graph.states(), 0, (end, probability, steps) -> {
						sums[0] += probability * steps;
						sums[1] += graph.energy(end) == ground ? probability : 0;
						int bottom = basins.funnels().bottom(basins.funnels().funnelOf(basins.descent().minimumOf(end)));
						sums[2] += search.minima().get(bottom).energy() == ground ? probability : 0;
					});
				}
				assertEquals(sums[0], explored.scalar("walk-steps[rule=" + rule + "]"), 1e-11, kind);
				assertEquals(sums[1], explored.scalar("walk-ground[rule=" + rule + "]"), 1e-11, kind);
				// Funnels of all states and of the quotient may share out minima differently where saddles tie.
				if (kind.equals("glass") || kind.equals("random energies")) {
					assertEquals(sums[2], explored.scalar("walk-funnel[rule=" + rule + "]"), 1e-11, kind);
				}
				assertTrue(explored.scalar("walk-funnel[rule=" + rule + "]") >= explored.scalar("walk-ground[rule="
						+ rule + "]"));
			}
		}
	}

	private interface End {

		void reached(int state, double probability, int steps);
	}

	private static void follow(StateGraph graph, int state, String rule, double probability, int steps, End end) {
		int[] lower = IntStream.range(0, graph.degree(state)).map(move -> graph.neighbour(state, move))
				.filter(other -> graph.energy(other) < graph.energy(state)).toArray();
		if (lower.length == 0) {
			end.reached(state, probability, steps);
		} else if (rule.equals("adaptive")) {
			for (int other : lower) {
				follow(graph, other, rule, probability / lower.length, steps + 1, end);
			}
		} else {
			int chosen = lower[0];
			for (int other : lower) {
				double gain = graph.energy(chosen) - graph.energy(other);
				chosen = rule.equals("greedy") && gain > 0 || rule.equals("reluctant") && gain < 0 ? other : chosen;
			}
			follow(graph, chosen, rule, probability, steps + 1, end);
		}
	}
}
