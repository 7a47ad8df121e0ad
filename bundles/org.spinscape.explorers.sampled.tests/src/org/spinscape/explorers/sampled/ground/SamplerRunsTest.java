// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.single.Metropolis;

/** A sampler as it is, as a search. */
class SamplerRunsTest {

	private static final Hamiltonian<?> MODEL = Explored.build(new EdwardsAnderson(), new SplitMix64(5), Map.of("L", "5"));
	private static final double GROUND = Walked.explore(new GroundState(), MODEL, 1, Map.of("exact", "25"))
			.scalar("best-energy");

	private static Explored explore(Map<String, String> more) {
		Map<String, String> parameters = new HashMap<>(
				Map.of("search", "sampler", "sampler", "metropolis(temperature=0.3)", "budget", "0", "exact", "0"));
		parameters.putAll(more);
		GroundState search = new GroundState();
		return new Explored(search.create(search.schema().parse(parameters)).explore(MODEL,
				Walked.context(2, 1, new Metropolis())));
	}

	/** The curve rises to the share that got there; what ran out of its budget is censored, not dropped. */
	@Test
	void theCurveEndsAtTheShareThatGotThere() {
		Explored found = explore(
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
}
