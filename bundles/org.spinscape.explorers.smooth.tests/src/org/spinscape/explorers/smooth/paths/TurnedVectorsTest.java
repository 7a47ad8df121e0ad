// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.capability.CommonRotation;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;

/** Vectors that turn together are one state however they are turned. */
class TurnedVectorsTest {

	private static final int VECTORS = 7;

	private static double[] random(int components, long seed) {
		SplitMix64 random = new SplitMix64(seed);
		double[] state = new double[VECTORS * components];
		for (int i = 0; i < state.length; i++) {
			state[i] = random.nextGaussian();
		}
		return state;
	}

	@ParameterizedTest
	@CsvSource({ "2, 0", "3, 0", "3, 1", "4, 1" })
	void imagesHaveTheSameMarksAndAreTurnedBack(int components, int first) {
		CommonRotation rotation = new CommonRotation(components, first);
		Likeness vectors = TurnedVectors.of(List.of(rotation)).orElseThrow();
		double[] state = random(components, 1);
		for (long seed = 0; seed < 20; seed++) {
			RealConfiguration image = new RealConfiguration(state.clone());
			rotation.apply(image, new SplitMix64(seed));
			assertArrayEquals(vectors.marks(state), vectors.marks(image.values()), 1e-12);
			assertArrayEquals(state, vectors.align(image.values(), state), 1e-12);
		}
		double[] other = random(components, 2);
		assertTrue(Alignment.distance(vectors.marks(state), vectors.marks(other)) > .1);
		assertEquals(Alignment.distance(vectors.marks(other), vectors.marks(vectors.align(other, state))), 0, 1e-12);
		assertTrue(Alignment.distance(vectors.align(other, state), state) < Alignment.distance(other, state));
	}
}
