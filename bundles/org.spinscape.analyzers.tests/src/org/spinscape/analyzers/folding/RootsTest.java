// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Temperatures on curves whose roots and peaks are known. */
class RootsTest {

	private static final double[] T = { 1, 2, 3, 4 };

	@Test
	void lastFallThroughOneHalf() {
		assertEquals(2.25, Roots.half(T, new double[] { 1, 0.6, 0.2, 0 }), 1e-12);
		assertEquals(3.5, Roots.half(T, new double[] { 0.9, 0.1, 0.75, 0.25 }), 1e-12);
		assertEquals(1, Roots.half(T, new double[] { 0.5, 0.4, 0.3, 0.2 }), 1e-12);
		assertEquals(Double.NaN, Roots.half(T, new double[] { 0.9, 0.8, 0.7, 0.5 }));
		assertEquals(Double.NaN, Roots.half(T, new double[] { 0.1, 0.2, 0.8, 0.9 }));
	}

	/** -(t - 2.2)^2: a parabola is found exactly wherever its top lies between points, or on one. */
	@Test
	void topOfAParabola() {
		for (double top : new double[] { 2, 2.2, 2.7, 3 }) {
			double[] values = new double[T.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = 5 - 3 * (T[i] - top) * (T[i] - top);
			}
			assertEquals(top, Roots.peak(T, values), 1e-12);
			assertEquals(0, Roots.end(values));
		}
		assertEquals(Double.NaN, Roots.peak(T, new double[] { 4, 3, 2, 1 }));
		assertEquals(Double.NaN, Roots.peak(T, new double[] { 1, 2, 3, 4 }));
		assertEquals(-1, Roots.end(new double[] { 4, 3, 2, 1 }));
		assertEquals(1, Roots.end(new double[] { 1, 2, 3, 4 }));
	}

	@Test
	void zeroOfAFallingFunction() {
		assertEquals(Math.sqrt(2), Roots.zero(x -> 2 - x * x, 0, 10), 1e-12);
		assertEquals(Double.NaN, Roots.zero(x -> x * x - 2, 0, 10));
		assertEquals(Double.NaN, Roots.zero(x -> 2 - x * x, 2, 10));
		assertEquals(Double.NaN, Roots.zero(x -> 2 - x * x, 0, 1));
	}

	/** S_0 = 8, mean 0, dE = 2, native -10: T_g = 2/4, lowest level at -8, T_f = (10 + sqrt(100 - 64))/16 = 1. */
	@Test
	void twoStateReduction() {
		RandomEnergyForm form = new RandomEnergyForm(8, 0, 2, -10);
		assertEquals(0.5, form.glassTemperature(), 1e-12);
		assertEquals(10, form.gapToMean(), 1e-12);
		assertEquals(2, form.gapToLowest(), 1e-12);
		assertEquals(5, form.score(), 1e-12);
		assertEquals(1, form.foldingTemperature(), 1e-12);
		assertEquals(Double.NaN, new RandomEnergyForm(8, 0, 2, -7).foldingTemperature(), "freezes first");
		RandomEnergyForm shifted = new RandomEnergyForm(8, 3, 2, -7);
		assertEquals(1, shifted.foldingTemperature(), 1e-12);
		assertEquals(5, shifted.score(), 1e-12);
	}
}
