// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Of points that crowd the lowest are drawn, and as many as can be told apart. */
class CrowdingTest {

	private static final int MANY = 5_000;

	@Test
	void fewPointsAreAllDrawn() {
		double[] same = new double[2 * Crowding.FEW];
		for (boolean drawn : Crowding.lowestApart(same, same, same, Crowding.FEW)) {
			assertTrue(drawn, "minima and saddles do not crowd each other");
		}
	}

	/** What defines the choice: those drawn are apart, and whoever is not drawn has a lower one, or an equal one, in its way. */
	@Test
	void whoeverIsLeftOutHasALowerNeighbour() {
		SplittableRandom random = new SplittableRandom(7);
		double[] x = random.doubles(MANY, -0.5, 0.5).toArray();
		double[] y = random.doubles(MANY, -0.5, 0.5).map(v -> v * Math.abs(v)).toArray();
		double[] height = random.doubles(MANY).toArray();
		boolean[] drawn = Crowding.lowestApart(x, y, height, MANY);
		for (int i = 0; i < MANY; i++) {
			boolean lower = false;
			for (int j = 0; j < MANY; j++) {
				if (j != i && drawn[j] && Math.hypot(x[i] - x[j], y[i] - y[j]) < Crowding.APART) {
					assertFalse(drawn[i], i + " and " + j + " are drawn over each other");
					lower |= height[j] <= height[i];
				}
			}
			assertTrue(drawn[i] || lower, i + " is left out for nobody");
		}
	}
}
