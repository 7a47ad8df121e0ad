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
		assertTrue(new Tree.Leaf("+-", -2, 1, 0, 1, "", true, 0, -1).aboveLid());
		assertFalse(GROUND.aboveLid());
	}

	@Test
	void anotherTagChangesNothingElse() {
		Tree tree = new Tree(ResultKind.tree("t", "J", "single flips").tag(), List.of(GROUND), List.of("A"), true);
		Tree again = tree.tagged(tree.tag().label("temperature", 0.5));
		assertTrue(again.mirrorImagesMerged());
		assertEquals(tree.leaves(), again.leaves());
		assertEquals("t[temperature=0.5]", again.name());
	}
}
