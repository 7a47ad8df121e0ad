// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.HierarchicalFunnel;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.samplers.single.Metropolis;

/** The front door finds known ground states, says what is proven, and does not depend on threads. */
class GroundStateExplorerTest {

	private static List<Result> explore(Hamiltonian<?> model, int threads, Map<String, String> parameters) {
		GroundState provider = new GroundState();
		assertTrue(provider.refuse(model, provider.schema().parse(parameters)).isEmpty());
		return provider.create(provider.schema().parse(parameters)).explore(model, Walked.context(1, threads,
				new Metropolis()));
	}

	private static double scalar(List<Result> results, String name) {
		return ((Scalar) named(results, name)).value();
	}

	private static Result named(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow();
	}

	/** The fixtures of science notes A6, by proof and by search. */
	@ParameterizedTest
	@CsvSource({ "3, false, -4.707800089766", "3, true, -7.701769776689", "4, false, -11.298854391683",
			"4, true, -15.164210" })
	void fixtures(int size, boolean ferromagnet, double ground) {
		Hamiltonian<?> model = model(ferromagnet ? new DisorderedFerromagnet() : new EdwardsAnderson(),
				new SplitMix64(20150325), Map.of("L", Integer.toString(size), "couplings", "uniform"));
		List<Result> exact = explore(model, 1, Map.of());
		assertEquals(ground, scalar(exact, "best-energy"), 1e-6);
		assertEquals(Verdict.Level.SUPPORTED, ((Verdict) named(exact, "ground-state")).level());
		List<Result> search = explore(model, 1, Map.of("exact", "0", "budget", "0", "generations", "2"));
		assertEquals(ground, scalar(search, "best-energy"), 1e-6);
		assertEquals(Verdict.Level.CANNOT_SAY, ((Verdict) named(search, "ground-state")).level());
	}

	/** A funnel without noise: the native state, at energy -N (A8). */
	@Test
	void aModelWithoutPairsIsSearchedToo() {
		Hamiltonian<?> funnel = model(new HierarchicalFunnel(), new SplitMix64(1), Map.of("n", "6", "phi", "0"));
		assertEquals(-64, scalar(explore(funnel, 2, Map.of("budget", "0", "generations", "3")), "best-energy"), 1e-9);
	}

	@Test
	@Tag("slow")
	void oneAndTwoThreadsFindTheSame() {
		Hamiltonian<?> model = model(new SherringtonKirkpatrick(), new SplitMix64(2), Map.of("N", "100"));
		Map<String, String> parameters = Map.of("budget", "0", "generations", "4", "repeats", "2");
		List<Result> one = explore(model, 1, parameters);
		List<Result> two = explore(model, 2, parameters);
		assertEquals(((Configurations) named(one, "best-configuration")).states(),
				((Configurations) named(two, "best-configuration")).states());
		assertEquals(scalar(one, "search-effort"), scalar(two, "search-effort"));
	}

	/** The objective of binary sequences is the merit factor, large where the energy is low. */
	@Test
	void aTargetMayBeAnEnergyForAnyModel() {
		Hamiltonian<?> model = model(new LowAutocorrelation(), new SplitMix64(5), Map.of("N", "13"));
		assertTrue(model.capability(Objective.class).isPresent());
		Target said = Target.of("energy:6", model);
		assertTrue(said.reached(6) && said.reached(5) && !said.reached(7));
		assertEquals("6.0 J", said.text());
		assertTrue(Target.readable("energy:-1679.17") && Target.readable(" energy: 3 ") && !Target.readable("energy:low"));
		List<Result> found = explore(model, 1, Map.of("budget", "0", "target", "energy:6", "repeats", "2"));
		assertEquals(6, scalar(found, "best-energy")); // the Barker sequence
		assertEquals(scalar(found, "effort-to-target") * Math.log(100), scalar(found, "effort-to-solution-99"), 1e-6);
	}

	@Test
	@Tag("slow")
	void aTargetEndsTheSearchAndIsCounted() {
		Hamiltonian<?> model = model(new EdwardsAnderson(), new SplitMix64(3), Map.of("L", "8"));
		double ground = scalar(explore(model, 2, Map.of("budget", "0", "generations", "12")), "best-energy");
		List<Result> reached = explore(model, 1,
				Map.of("budget", "0", "target", Double.toString(ground), "repeats", "10"));
		assertEquals(1, scalar(reached, "success-share"));
		Scalar effort = (Scalar) named(reached, "effort-to-target");
		assertEquals(effort.value() / Math.sqrt(10), effort.error(), 1e-9);
		assertEquals(scalar(reached, "search-effort"), 10 * effort.value(), 1e-6);
		List<Result> missed = explore(model, 1,
				Map.of("budget", "0", "target", Double.toString(ground - 1), "repeats", "3", "generations", "2"));
		assertEquals(0, scalar(missed, "success-share"));
		assertEquals(scalar(missed, "search-effort"), scalar(missed, "effort-to-target"));
	}

	private static Hamiltonian<?> model(HamiltonianProvider provider, RandomStream disorder, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}
}
