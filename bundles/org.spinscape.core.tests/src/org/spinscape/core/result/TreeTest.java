// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TreeTest {

	private static final Tree.Leaf GROUND = new Tree.Leaf("++", -3, 1, -1, Double.NaN, "", 0, -1);

	@Test
	void theBarrierIsCountedFromTheMinimum() {
		assertEquals(3, new Tree.Leaf("+-", -2, 1, 0, 1, "--", 0, -1).barrier());
		assertEquals(Double.POSITIVE_INFINITY, GROUND.barrier());
	}

	@Test
	void aSaddleAboveTheLidIsOnlyABound() {
		assertTrue(new Tree.Leaf("+-", -2, 1, 0, 1, Tree.ABOVE_THE_LID, 0, -1).meetsAboveTheLid());
		assertFalse(GROUND.meetsAboveTheLid());
	}

	@Test
	void theMeaningSaysWhetherMirrorImagesAreOne() {
		assertTrue(new Tree("t", "single flips, mirror images merged", "J", List.of(GROUND), List.of())
				.mirrorImagesMerged());
		assertFalse(new Tree("t", "single flips", "J", List.of(GROUND), List.of()).mirrorImagesMerged());
	}
}
