// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Kinetics on landscapes of all kinds against a transition matrix that is written out. */
class BasinKineticsTest {

	private static double[] curve(Explored explored, String name) {
		return explored.get(name, Series.class).y().values();
	}

	/** Both solvers and both rules; elimination is good to rounding, the iteration to its own bound. */
	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void firstPassageIsThatOfTheMatrix(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		double[] temperatures = { 0.7, 1, 4 };
		for (String dynamics : new String[] { "metropolis", "heat-bath" }) {
			Explored direct = explore(model, dynamics, "direct");
			Explored iterative = explore(model, dynamics, "iterative");
			for (int t = 0; t < temperatures.length; t++) {
				double expected = DenseChain.of(model, temperatures[t], "heat-bath".equals(dynamics)).meanPassage();
				assertEquals(expected, curve(direct, "first-passage")[t], 1e-9 * expected);
				double bound = curve(iterative, "first-passage-error")[t];
				assertTrue(bound < 1e-9, () -> "bound " + bound);
				assertEquals(expected, curve(iterative, "first-passage")[t], (bound + 1e-11) * expected);
				assertTrue(curve(iterative, "first-passage-residual")[t] < 2e-12);
			}
		}
	}

	private static Explored explore(Hamiltonian<?> model, String dynamics, String solver) {
		return Explored.of(new BasinKinetics(), model, Map.of("temperatures", "0.7, 1, 4", "dynamics", dynamics, "solver",
				solver, "eigenvalues", "false"));
	}

	@ParameterizedTest
	@CsvSource({ "glass, metropolis, 0.5", "glass, heat-bath, 0.5", "glass, metropolis, 50", "plateaus, metropolis, 0.6",
			"plateaus, heat-bath, 1.5", "sequences, metropolis, 8", "random energies, metropolis, 1",
			"random energies, heat-bath, 0.4", "random energies, metropolis, 100" })
	void secondEigenvalueIsThatOfTheMatrix(String kind, String dynamics, double temperature) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		Explored explored = Explored.of(new BasinKinetics(), model,
				Map.of("temperatures", Double.toString(temperature), "dynamics", dynamics));
		double[] values = DenseChain.of(model, temperature, "heat-bath".equals(dynamics)).eigenvalues();
		double expected = Math.max(values[values.length - 2], -values[0]);
		assertEquals(expected, curve(explored, "second-eigenvalue")[0], 1e-10);
		assertTrue(curve(explored, "second-eigenvalue-residual")[0] < 1e-6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void ratesObeyDetailedBalance(String kind) {
		for (String basins : new String[] { "3", "5000" }) {
			Explored explored = Explored.of(new BasinKinetics(), ListedModel.kinds().get(kind),
					Map.of("rates-temperature", "0.8", "basins", basins, "eigenvalues", "false", "temperatures", "1"));
			double[][] rates = explored.get("basin-rates", Matrix.class).values();
			double[] probability = ((RealColumn) explored.get("basin-equilibrium", Table.class).columns().get(3)).values();
			assertEquals(1, Arrays.stream(probability).sum(), 1e-12);
			for (int a = 0; a < rates.length; a++) {
				assertEquals(1, Arrays.stream(rates[a]).sum(), 1e-12);
				for (int b = 0; b < rates.length; b++) {
					assertTrue(rates[a][b] >= 0);
					assertEquals(probability[a] * rates[a][b], probability[b] * rates[b][a], 1e-14);
				}
			}
		}
	}

	/** Two wells on the three-cube: rates between them by hand, from the twelve edges. */
	@Test
	void ratesOfTwoWells() {
		// Wells 0 and 7; each other state goes to the well beside it.
		double[] energies = { 0, 1, 1.1, 2.2, 1.2, 2.1, 2, 0.5 };
		Hamiltonian<?> model = new ListedModel<>(new IsingSpace(3), energies);
		Explored explored = Explored.of(new BasinKinetics(), model, Map.of("rates-temperature", "0.9"));
		double[][] rates = explored.get("basin-rates", Matrix.class).values();
		int[][] wells = { { 0, 1, 2, 4 }, { 3, 5, 6, 7 } };
		double sum = 0;
		double flux = 0;
		for (int x : wells[0]) {
			sum += Math.exp(-energies[x] / 0.9);
			for (int y : wells[1]) {
				flux += Integer.bitCount(x ^ y) == 1 ? Math.exp(-Math.max(energies[x], energies[y]) / 0.9) / 3 : 0;
			}
		}
		assertEquals(2, rates.length);
		assertEquals(flux / sum, rates[0][1], 1e-14);
	}

	/** At T_f half of the weight is in the ground states, summed here by itself. */
	@Test
	void foldingTemperatures() {
		Hamiltonian<?> model = ListedModel.kinds().get("random energies");
		Explored explored = Explored.of(new BasinKinetics(), model, Map.of("eigenvalues", "false"));
		double folding = explored.scalar("folding-temperature");
		double[] energies = ((ListedModel<?>) model).energies();
		double lowest = Arrays.stream(energies).min().orElseThrow();
		double all = Arrays.stream(energies).map(energy -> Math.exp((lowest - energy) / folding)).sum();
		assertEquals(0.5, 1 / all, 1e-12);
		assertTrue(explored.scalar("folding-temperature-basin") > folding);
		assertEquals(256, explored.scalar("levinthal-steps"));
		assertEquals(explored.scalar("shortest-first-passage") / 256, explored.scalar("levinthal-ratio"));
	}

	@Test
	void theOptimumIsNotReadOffTheEndOfTheList() {
		Hamiltonian<?> model = ListedModel.kinds().get("glass");
		Explored wide = Explored.of(new BasinKinetics(), model,
				Map.of("eigenvalues", "false", "temperatures", "0.1, 0.4, 0.8, 20"));
		double[] times = curve(wide, "first-passage");
		double optimum = wide.scalar("optimum-temperature");
		assertEquals(Arrays.stream(times).min().orElseThrow(), wide.scalar("shortest-first-passage"));
		assertTrue(optimum == 0.4 || optimum == 0.8);
		Explored narrow = Explored.of(new BasinKinetics(), model,
				Map.of("eigenvalues", "false", "temperatures", "10, 20, 30"));
		assertEquals(1, narrow.scalar("optimum-at-end"));
		Verdict end = narrow.get("optimum-temperature-inside", Verdict.class);
		assertEquals(Verdict.Level.CANNOT_SAY, end.level());
		assertTrue(end.evidence().contains("of the list: the optimum is there or beyond"), end.evidence());
		assertEquals(0, wide.scalar("optimum-at-end"));
		assertEquals(Verdict.Level.SUPPORTED, wide.get("optimum-temperature-inside", Verdict.class).level());
	}

	/** Weights that are no numbers are left out, and said to be unknown. */
	@Test
	void lowTemperaturesAreLeftToElimination() {
		Hamiltonian<?> model = ListedModel.kinds().get("glass");
		Explored direct = Explored.of(new BasinKinetics(), model, Map.of("temperatures", "0.005"));
		assertTrue(curve(direct, "first-passage")[0] > 1e6);
		assertTrue(Double.isNaN(curve(direct, "second-eigenvalue")[0]));
		Explored iterative = Explored.of(new BasinKinetics(), model,
				Map.of("temperatures", "0.005", "solver", "iterative", "rates-temperature", "0.005"));
		assertTrue(Double.isNaN(curve(iterative, "first-passage")[0]));
		assertEquals(Verdict.Level.CANNOT_SAY, iterative.get("basin-rates-known", Verdict.class).level());
	}

	/** So many spins that sums fall into parts; so warm that the iterations are few. */
	@Test
	void threadsChangeNothing() {
		Hamiltonian<?> model = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(9), Map.of("N", "13"));
		BasinKinetics provider = new BasinKinetics();
		var parameters = provider.schema().parse(Map.of("temperatures", "3", "rates-temperature", "2"));
		Explored one = new Explored(provider.create(parameters).explore(model, new Quiet(new SplitMix64(1), 1)));
		Explored four = new Explored(provider.create(parameters).explore(model, new Quiet(new SplitMix64(1), 4)));
		for (String name : new String[] { "first-passage", "second-eigenvalue", "first-passage-error" }) {
			assertEquals(curve(one, name)[0], curve(four, name)[0], 0);
		}
	}
}
