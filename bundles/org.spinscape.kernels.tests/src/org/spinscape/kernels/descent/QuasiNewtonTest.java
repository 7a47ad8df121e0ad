// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.descent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;

/** Descents to minima that are known. */
class QuasiNewtonTest {

	private static final RealSpace PLANE = new RealSpace(2, 1);

	/** H. H. Rosenbrock's valley, lowest at (1, 1). */
	private static double valley(double[] x, double[] gradient) {
		double a = 1 - x[0];
		double b = x[1] - x[0] * x[0];
		gradient[0] = -2 * a - 400 * b * x[0];
		gradient[1] = 200 * b;
		return a * a + 100 * b * b;
	}

	@Test
	void findsTheEndOfACurvedValley() {
		QuasiNewton descent = new QuasiNewton(PLANE, QuasiNewtonTest::valley, 10, new double[] { -1.2, 1 });
		assertTrue(descent.descend(1e-10, 200, () -> {
		}));
		assertArrayEquals(new double[] { 1, 1 }, descent.point(), 1e-10);
	}

	@Test
	void theEnergyNeverRises() {
		QuasiNewton descent = new QuasiNewton(PLANE, QuasiNewtonTest::valley, 10, new double[] { -1.2, 1 });
		double before = descent.energy();
		while (descent.gradientNorm() > 1e-8 && descent.step()) {
			assertTrue(descent.energy() <= before, before + " to " + descent.energy());
			before = descent.energy();
		}
	}

	/** The lowest point of a quadratic form on a sphere is along the eigenvector of the lowest eigenvalue: here -3. */
	@Test
	void worksOnASphere() {
		double[] diagonal = { 1, -3, 2, 0.5, -2.9 };
		SphereSpace sphere = new SphereSpace(5);
		QuasiNewton descent = new QuasiNewton(sphere, (x, gradient) -> {
			double energy = 0;
			for (int i = 0; i < x.length; i++) {
				gradient[i] = 2 * diagonal[i] * x[i];
				energy += diagonal[i] * x[i] * x[i];
			}
			return energy;
		}, 5, sphere.random(new SplitMix64(3)).values());
		assertTrue(descent.descend(1e-9, 1000, () -> {
		}));
		assertEquals(-15, descent.energy(), 1e-12);
		assertEquals(Math.sqrt(5), Math.abs(descent.point()[1]), 1e-9);
	}

	@Test
	void goesOnBitForBit() throws IOException {
		QuasiNewton one = new QuasiNewton(PLANE, QuasiNewtonTest::valley, 3, new double[] { -1.2, 1 });
		for (int i = 0; i < 7; i++) {
			one.step();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		one.save(new DataOutputStream(bytes));
		QuasiNewton other = new QuasiNewton(PLANE, QuasiNewtonTest::valley, 3, new double[] { 5, 5 });
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int i = 0; i < 5; i++) {
			one.step();
			other.step();
		}
		assertArrayEquals(one.point(), other.point());
	}

	@Test
	void saysThatItDidNotGetThere() {
		Gradient.Evaluator slope = (x, gradient) -> {
			gradient[0] = 1;
			gradient[1] = 0;
			return x[0];
		};
		assertFalse(new QuasiNewton(PLANE, slope, 5, new double[2]).descend(1e-3, 20, () -> {
		}));
		Gradient.Evaluator broken = (x, gradient) -> Double.NaN;
		assertFalse(new QuasiNewton(PLANE, broken, 5, new double[2]).step());
	}
}
