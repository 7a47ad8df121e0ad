// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The laws at a = 1, b = 2, c = 3, and by the names that tables have. */
class GrowthLawTest {

	@Test
	void eachLawByHand() {
		assertEquals(1 + 2 * 5, law("exponential", 5), 1e-12);
		assertEquals(1 + 2 * 4, law("power-law", Math.exp(4)), 1e-12);
		assertEquals(1 + 2 * 8, law("stretched", 2), 1e-12);
		assertEquals(1 + 2 * Math.E + 3, law("exponential with power", Math.E), 1e-12);
		assertEquals(1 + 2 + 3 / Math.E, law("power law with 1/N", Math.E), 1e-12);
		assertEquals(Optional.empty(), GrowthLaw.of("linear"));
	}

	private static double law(String label, double n) {
		GrowthLaw law = GrowthLaw.of(label).orElseThrow();
		assertEquals(label, law.label());
		return law.at(n, 1, 2, 3);
	}
}
