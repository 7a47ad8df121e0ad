// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.samplers.MoveDecision;

/** What is remembered decides as what is computed. */
class ChancesTest {

	@Test
	void decisionsAreTheSame() {
		Chances chances = new Chances();
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 200_000; i++) {
			double cost = (i % 2 == 0 ? random.nextInt(3000) : 3000 * random.nextDouble()) * (1 / 0.9 - 1 / 0.95) / 5;
			double u = i % 5 == 0 ? Math.exp(-cost) * (1 + (random.nextInt(5) - 2) * 0x1p-53) : random.nextDouble();
			assertEquals(MoveDecision.metropolis(u, cost), chances.metropolis(u, cost));
		}
		assertEquals(MoveDecision.metropolis(0.5, 0), chances.metropolis(0.5, 0));
	}
}
