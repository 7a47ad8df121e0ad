// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.StateSpace;

class EnergyResolutionTest {

	private static class Spin implements Hamiltonian<IsingConfiguration> {

		@Override
		public StateSpace<IsingConfiguration> space() {
			return new IsingSpace(1);
		}

		@Override
		public double energy(IsingConfiguration state) {
			return state.spin(0);
		}
	}

	private static final class WholeSpin extends Spin implements IntegerEnergies {

		@Override
		public double quantum() {
			return 0.1;
		}
	}

	/** 0.1 + 0.2 - 0.3 is 5.6e-17: no change, in steps of 0.1 or not. */
	@Test
	void roundingIsNoChange() {
		double rounding = 0.1 + 0.2 - 0.3;
		for (Hamiltonian<?> model : new Hamiltonian<?>[] { new Spin(), new WholeSpin() }) {
			EnergyResolution resolution = EnergyResolution.of(model);
			assertTrue(resolution.level(rounding) && resolution.level(-rounding));
			assertFalse(resolution.uphill(rounding) || resolution.downhill(-rounding));
			assertTrue(resolution.downhill(-0.1) && resolution.uphill(0.1) && !resolution.level(0.1));
			assertTrue(resolution.lower(-0.3, -0.2) && !resolution.lower(-0.2, -0.3));
		}
	}

	/** Small real changes are changes; with a quantum less than half of it is rounding, however large. */
	@Test
	void aQuantumMakesTheToleranceWide() {
		assertTrue(EnergyResolution.of(new Spin()).downhill(-1e-6));
		assertTrue(EnergyResolution.of(new WholeSpin()).level(-1e-6));
		assertEquals(0.05, EnergyResolution.of(new WholeSpin()).tolerance());
	}
}
