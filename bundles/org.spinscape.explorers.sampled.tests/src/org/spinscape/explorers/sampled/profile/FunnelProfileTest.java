// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.HierarchicalFunnel;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.hamiltonians.chain.GoProtein;

/** Profiles against closed forms, the exact ones against the sampled ones. */
class FunnelProfileTest {

	private static Explored explore(Hamiltonian<?> model, String... parameters) {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			values.put(parameters[i], parameters[i + 1]);
		}
		return Walked.explore(new FunnelProfile(), model, 7, values);
	}

	private static Series free(Explored found) {
		return found.get("free-energy-profile", Series.class);
	}

	private static double logBinomial(int n, int k) {
		double sum = 0;
		for (int i = 1; i <= k; i++) {
			sum += Math.log((n - k + i) / (double) i);
		}
		return sum;
	}

	/** F = -N a q^2 - T ln C(N, k), E = -N a q^2, for all states and for windows; without signal these are free spins. */
	@ParameterizedTest
	@CsvSource({ "12, 0, exact", "12, 0.8, exact", "13, 0.8, exact", "40, 0, umbrella", "40, 0.7, umbrella" })
	@Tag("slow")
	void theMeanFieldFerromagnetHasItsClosedForm(int spins, double signal, String method) {
		double temperature = 0.9;
		Explored found = explore(new MeanField(new IsingSpace(spins), signal), "temperatures", "" + temperature, "method",
				method, "sweeps",
				"1000");
		Series free = free(found);
		Series energy = found.get("energy-profile", Series.class);
		Series entropy = found.get("entropy-profile", Series.class);
		assertEquals(spins / 2 + 1, free.x().values().length);
		for (int level = 0; level < free.x().values().length; level++) {
			int aligned = (spins + 1) / 2 + level;
			double q = 2.0 * aligned / spins - 1;
			double logs = logBinomial(spins, aligned);
			assertEquals(q, free.x().values()[level], 1e-12);
			double exact = -spins * signal * q * q;
			double allowed = free.y().errors().length == 0 ? 1e-9 : 5 * free.y().errors()[level] + 1e-9;
			assertTrue(allowed < 0.8);
			assertEquals(exact, energy.y().values()[level], 1e-9);
			assertEquals(exact - temperature * logs, free.y().values()[level], allowed);
			assertEquals(logs, entropy.y().values()[level], allowed / temperature + 1e-9);
		}
		assertEquals(Verdict.Level.SUPPORTED, found.get("profile-known", Verdict.class).level());
	}

	/** The hole is as likely as all the rest at T = depth / ln(2^N - 1); before it stands the entropy of half the spins. */
	@Test
	void aGolfHoleFoldsAndBarsItsWayAsCounted() {
		int spins = 12;
		double depth = 9;
		Explored found = explore(new GolfHole(new IsingSpace(spins), depth), "folded", "1");
		double folding = depth / Math.log(Math.pow(2, spins) - 1);
		assertEquals(folding, found.scalar("folding-temperature"), 1e-9);
		double entropy = logBinomial(spins, spins / 2);
		assertEquals(entropy - Math.log(spins), found.scalar("folding-barrier"), 1e-8);
		assertEquals(depth / folding - Math.log(spins), found.scalar("unfolding-barrier"), 1e-8);
		assertEquals(1 - 2.0 / spins, found.scalar("barrier-overlap"), 1e-12);
		assertEquals(0, found.scalar("unfolded-overlap"), 1e-12);
		assertEquals(1, found.scalar("folded-overlap"), 1e-12);
		assertEquals(0, found.scalar("energy-guidance"), 1e-12);
	}

	/** F = -k^2/N - T ln(C(N, k) 2^(N-k)) for three values. */
	@Test
	void pottsSpinsHaveTheirClosedForm() {
		Series free = free(explore(new PottsWell(new PottsSpace(7, 3)), "temperatures", "0.4"));
		for (int k = 0; k <= 7; k++) {
			assertEquals(-k * k / 7.0 - 0.4 * (logBinomial(7, k) + (7 - k) * Math.log(2)), free.y().values()[k], 1e-9);
		}
	}

	/** Whatever the reference, all states are on some level: half of Z and the mean energy at T = 1 (science notes, A6). */
	@ParameterizedTest
	@ValueSource(strings = { "ground", "equilibrium" })
	void theLevelsAddUpToThePartitionFunction(String reference) {
		Hamiltonian<?> glass = Explored.build(new EdwardsAnderson(), new SplitMix64(20150325),
				Map.of("L", "3", "couplings", "uniform"));
		Explored found = explore(glass, "temperatures", "1", "reference", reference);
		double[] free = free(found).y().values();
		double[] energy = found.get("energy-profile", Series.class).y().values();
		double sum = 0;
		double mean = 0;
		for (int level = 0; level < free.length; level++) {
			sum += Math.exp(-free[level]);
			mean += Math.exp(-free[level]) * energy[level];
		}
		assertEquals(8.107271914, Math.log(2 * sum), 1e-8);
		assertEquals(-3.226078347, mean / sum, 1e-8);
		assertEquals("ground".equals(reference), Math.abs(-4.707800089766 - energy[free.length - 1]) < 1e-9);
	}

	/** Contacts of a snake of 12 residues: one conformation has all six, and all of them have some number of them. */
	@Test
	void theLevelsOfAChainHoldAllConformations() {
		Hamiltonian<?> chain = Explored.build(new GoProtein(), new SplitMix64(1), Map.of());
		double[] entropy = explore(chain, "temperatures", "1e6").get("entropy-profile", Series.class).y().values();
		double sum = 0;
		for (double level : entropy) {
			sum += Math.exp(level);
		}
		assertEquals(((FiniteSpace<?>) chain.space()).states().getAsLong(), sum, 0.01);
		assertEquals(0, entropy[6], 1e-9);
	}

	/** Several models, spins and chains: windows and enumeration agree within five standard errors. */
	@ParameterizedTest
	@CsvSource({ "funnel, 0.8, 8", "potts, 0.9, 4", "chain, 0.55, 4" })
	@Tag("slow")
	void windowsGiveWhatEnumerationGives(String which, String temperature, String window) {
		Hamiltonian<?> model = switch (which) {
			case "funnel" -> Explored.build(new HierarchicalFunnel(), new SplitMix64(1), Map.of("n", "4"));
			case "potts" -> new PottsWell(new PottsSpace(7, 3));
			default -> Explored.build(new GoProtein(), new SplitMix64(1), Map.of("native", "RRULURR"));
		};
		double[] exact = free(explore(model, "temperatures", temperature)).y().values();
		Explored sampled = explore(model, "temperatures", temperature, "method", "umbrella", "window", window, "sweeps",
				"500", "burn-in", "250");
		Series free = free(sampled);
		int top = exact.length - 1;
		boolean absolute = !"chain".equals(which);
		for (int level = 0; level < top; level++) {
			double error = free.y().errors()[level];
			assertTrue(error > 0 && error < 0.5, "error " + error);
			assertEquals(exact[level] - (absolute ? 0 : exact[top]), free.y().values()[level], 5 * error);
		}
		assertEquals(Verdict.Level.SUPPORTED, sampled.get("profile-known", Verdict.class).level());
	}

	/** In a frozen glass replicas see different valleys, which must not pass for a measurement. */
	@Test
	@Tag("slow")
	void aFrozenGlassIsNotKnown() {
		Hamiltonian<?> glass = Explored.build(new HierarchicalFunnel(), new SplitMix64(1), Map.of("n", "5", "phi", "0.8"));
		Explored found = explore(glass, "temperatures", "0.05", "sweeps", "50", "burn-in", "50");
		assertEquals(Verdict.Level.CANNOT_SAY, found.get("profile-known", Verdict.class).level());
	}

	@ParameterizedTest
	@ValueSource(strings = { "exact", "umbrella" })
	void anyNumberOfThreadsGivesTheSameBits(String method) {
		Hamiltonian<?> model = Explored.build(new HierarchicalFunnel(), new SplitMix64(2), Map.of("n", "4"));
		Map<String, String> values = Map.of("temperatures", "0.7 1.5", "method", method, "sweeps", "50", "burn-in", "20");
		double[] one = free(Walked.explore(new FunnelProfile(), model, 3, 1, values)).y().values();
		assertArrayEquals(one, free(Walked.explore(new FunnelProfile(), model, 3, 3, values)).y().values());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "reference|native|no native state", "reference|equilibrium|needs a temperature",
			"method|umbrella|needs a native state" })
	void whatCannotBeDoneIsRefusedBeforeTheRun(String name, String value, String words) {
		Hamiltonian<?> glass = Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", "10"));
		FunnelProfile provider = new FunnelProfile();
		String refusal = provider.refuse(glass, provider.schema().parse(Map.of(name, value))).orElseThrow();
		assertTrue(refusal.contains(words), refusal);
	}
}
