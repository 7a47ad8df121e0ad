// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.annealing.PopulationAnnealing;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.tempering.ParallelTempering;

/** Samplers as they are, as searches: they find what is proven, and their effort is counted in sweeps of one system. */
class SamplerRunsTest {

	private static final Hamiltonian<?> MODEL = Explored.build(new EdwardsAnderson(), new SplitMix64(5), Map.of("L", "5"));
	private static final double GROUND = Walked.explore(new GroundState(), MODEL, 1, Map.of("exact", "25"))
			.scalar("best-energy");

	private static Explored explore(SamplerProvider sampler, String text, Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(
				Map.of("search", "sampler", "sampler", text, "budget", "0", "exact", "0"));
		parameters.putAll(more);
		GroundState search = new GroundState();
		return new Explored(search.create(search.schema().parse(parameters)).explore(MODEL,
				Walked.installed(2, 1, sampler, new Metropolis())));
	}

	@Test
	void temperingFindsTheGroundState() {
		Explored found = explore(new ParallelTempering(), "parallel-tempering(t-min=0.2, t-max=2, count=8)",
				Map.of("target", "energy:" + GROUND, "sweeps", "2000", "repeats", "6"));
		assertEquals(GROUND, found.scalar("best-energy"), 1e-9);
		assertEquals(1, found.scalar("success-share"));
		assertEquals(0, found.scalar("search-effort") % 8, "all eight systems are swept");
	}

	@Test
	void populationAnnealingCountsAllOfItsPopulation() {
		Explored found = explore(new PopulationAnnealing(), "population-annealing(population=30, cold=0.3)",
				Map.of("generations", "2", "sweeps", "100"));
		assertEquals(30 * 100 * 2, found.scalar("search-effort"));
		assertTrue(found.scalar("best-energy") >= GROUND - 1e-9);
	}

	/** The curve rises to the share that got there; what ran out of its budget is censored, not dropped. */
	@Test
	void theCurveEndsAtTheShareThatGotThere() {
		Explored found = explore(new Metropolis(), "metropolis(temperature=0.3)",
				Map.of("target", "energy:" + GROUND, "sweeps", "60", "generations", "1", "repeats", "40"));
		double share = found.scalar("success-share");
		assertTrue(share > 0 && share < 1, () -> "some get there: " + share);
		Series curve = found.get("target-curve", Series.class);
		double[] shares = curve.y().values();
		assertEquals(share, shares[shares.length - 1], 1e-12);
		double[] efforts = curve.x().values();
		for (int k = 1; k < efforts.length; k++) {
			assertTrue(efforts[k] > efforts[k - 1] && shares[k] > shares[k - 1]);
		}
		assertTrue(efforts[efforts.length - 1] <= 60);
	}

	@Test
	void takesSamplersOfManyTemperaturesOnlyAsTheyAre() {
		GroundState search = new GroundState();
		List.of("annealing", "renormalisation").forEach(way -> assertTrue(
				search.refuseSampler(tempering(), search.schema().parse(Map.of("search", way))).isPresent()));
		assertTrue(search.refuseSampler(tempering(), search.schema().parse(Map.of("search", "sampler"))).isEmpty());
	}

	private static Sampler tempering() {
		ParallelTempering provider = new ParallelTempering();
		return provider.create(new SamplerSetup(MODEL, provider.schema().parse(Map.of()),
				new SplitMix64(1), 10, 0, value -> new Metropolis()));
	}
}
