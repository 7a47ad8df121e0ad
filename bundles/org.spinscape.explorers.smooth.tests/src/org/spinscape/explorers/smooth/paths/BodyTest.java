// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;

/** Bodies are recognised wherever they are, and laid upon each other. */
class BodyTest {

	private static final int POINTS = 9;

	private static List<int[]> points(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> new int[] { 3 * i, 3 * i + 1, 3 * i + 2 }).toList();
	}

	/** @param equal how many points, from the first on, may change places */
	private static List<Symmetry> symmetries(int equal) {
		List<Symmetry> symmetries = new ArrayList<>(List.of(new RigidMotion("motions", points(0, POINTS))));
		if (equal > 1) {
			symmetries.add(new BlockPermutation("places", points(0, equal)));
		}
		return symmetries;
	}

	private static double[] random(long seed) {
		SplitMix64 random = new SplitMix64(seed);
		return IntStream.range(0, 3 * POINTS).mapToDouble(i -> random.nextGaussian()).toArray();
	}

	private static double[] image(double[] state, List<Symmetry> symmetries, long seed) {
		RealConfiguration image = new RealConfiguration(state.clone());
		symmetries.forEach(symmetry -> symmetry.apply(image, new SplitMix64(seed)));
		return image.values();
	}

	@Test
	void imagesHaveOneSetOfDistancesAndOthersHaveAnother() {
		for (int equal : new int[] { 0, 5, POINTS }) {
			Body body = Body.of(symmetries(equal)).orElseThrow();
			double[] state = random(1);
			double[] distances = body.distances(state);
			assertEquals(POINTS * (POINTS - 1) / 2, distances.length);
			for (int seed = 2; seed < 8; seed++) {
				assertArrayEquals(distances, body.distances(image(state, symmetries(equal), seed)), 1e-12);
			}
			assertTrue(Alignment.distance(distances, body.distances(random(2))) > .1);
		}
	}

	/** A point that must not change places with others: then two that have done so are another body. */
	@Test
	void sortsArePartOfTheBody() {
		Body body = Body.of(symmetries(5)).orElseThrow();
		double[] state = random(3);
		double[] exchanged = state.clone();
		new BlockPermutation("wrong", points(0, POINTS)).exchange(exchanged, 4, 5);
		assertTrue(Alignment.distance(body.distances(state), body.distances(exchanged)) > .1);
	}

	/** Images are laid upon each other to the last digits, from a start that knows nothing of the motion. */
	@Test
	void imagesAreLaidUponEachOther() {
		for (int equal : new int[] { 0, 5, POINTS }) {
			Body body = Body.of(symmetries(equal)).orElseThrow();
			for (int seed = 2; seed < 12; seed++) {
				double[] target = random(seed);
				double[] image = image(target, symmetries(equal), seed);
				assertEquals(0, Alignment.distance(body.align(image, target), target), 1e-10);
			}
		}
	}

	/** Aligned or not, an image has the distances of the state, and is no farther than the state was. */
	@Test
	void whatIsAlignedIsAnImageAndNearer() {
		Body body = Body.of(symmetries(POINTS)).orElseThrow();
		double[] state = random(5);
		double[] target = random(6);
		double[] image = body.align(state, target);
		assertArrayEquals(body.distances(state), body.distances(image), 1e-12);
		assertTrue(Alignment.distance(image, target) < Alignment.distance(state, target));
	}
}
