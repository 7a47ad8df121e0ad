// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Vectors;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;

/**
 * Descents come to rest: where the energy changes by rounding only, the gradient decides. By the energy alone some of these
 * wander at the bottom for 100,000 steps.
 */
class SteepestPathTest {

	@ParameterizedTest
	@ValueSource(ints = { 20, 45 })
	void descentsEndWhereTheGradientIsSmall(int components) {
		for (int seed = 1; seed <= 6; seed++) {
			SmoothLandscape landscape = new SmoothLandscape(Explored.build(new SphericalPSpin(), new SplitMix64(seed),
					Map.of("Lambda", Integer.toString(components), "p", "3")));
			SteepestPath path = new SteepestPath(landscape, new Quiet());
			double[] start = landscape.randomPoint(new SplitMix64(100 + seed));
			double[] end = path.follow(start, 1e-7, 20_000);
			assertTrue(path.slope() <= 1e-7, "seed " + seed + ": " + path.slope());
			double[] gradient = new double[end.length];
			landscape.evaluatePrecisely(end, gradient);
			assertTrue(Math.sqrt(Vectors.dot(gradient, gradient) / end.length) <= 1e-7);
		}
	}
}
