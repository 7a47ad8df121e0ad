// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScalarTest {

	@Test
	void theErrorOverDisorderContainsTheThermalOne() {
		assertEquals(0.3, new Scalar(ResultKind.scalar("e", "J", "").tag(), 1, 0.1, 0.3, 8).error());
		assertEquals(0.1, Scalar.thermal(ResultKind.scalar("e", "J", ""), 1, 0.1, 8).error());
		assertEquals(Double.NaN, Scalar.exact(ResultKind.scalar("e", "J", ""), 1).error());
	}

	@Test
	void onlyAMeasuredValueWithoutACountHasAnUnknownError() {
		assertTrue(Scalar.thermal(ResultKind.scalar("e", "J", ""), 1, Double.NaN, 0).unknownError());
		assertFalse(Scalar.exact(ResultKind.scalar("e", "J", ""), 1).unknownError());
		assertFalse(Scalar.thermal(ResultKind.scalar("e", "J", ""), 1, 0.1, 0).unknownError());
		assertFalse(Scalar.thermal(ResultKind.scalar("e", "J", ""), Double.NaN, Double.NaN, 0).unknownError());
	}
}
