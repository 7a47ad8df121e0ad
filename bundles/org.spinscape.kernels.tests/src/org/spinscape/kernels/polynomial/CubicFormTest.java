// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** The cubic form against its definition, on sizes around strides of vectors, and the plain kernel to the bit. */
class CubicFormTest {

	private static double[] point(int size, long seed) {
		RandomStream random = new SplitMix64(seed);
		double[] x = new double[size];
		for (int i = 0; i < size; i++) {
			x[i] = (float) random.nextGaussian();
		}
		return x;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 13, 15, 16, 17, 31, 33, 64, 65, 100 })
	void energyAndGradientAreThoseOfTheDefinition(int size) {
		double[][][] a = new double[size][size][size];
		RandomStream random = new SplitMix64(size);
		CubicForm form = new CubicForm(size, (i, j, k) -> a[i][j][k] = (float) random.nextGaussian());
		double[] x = point(size, 5);
		double energy = 0;
		double norm = 0;
		double[] gradient = new double[size];
		for (int k = 0; k < size; k++) {
			for (int j = 0; j <= k; j++) {
				for (int i = 0; i <= j; i++) {
					double c = a[i][j][k];
					energy += c * x[i] * x[j] * x[k];
					norm += c * c * x[i] * x[i] * x[j] * x[j] * x[k] * x[k];
					gradient[i] += c * x[j] * x[k];
					gradient[j] += c * x[i] * x[k];
					gradient[k] += c * x[i] * x[j];
				}
			}
		}
		double[] vector = new double[size];
		double[] plain = new double[size];
		CubicForm.Evaluator evaluator = form.evaluator();
		evaluator.evaluate(point(size, 6), vector); // leaves nothing behind
		double found = evaluator.evaluate(x, vector);
		assertEquals(energy, found, 2e-6 * Math.sqrt(norm));
		assertArrayEquals(gradient, vector, 5e-6 * Math.sqrt(norm));
		assertEquals(found, form.evaluator(new ScalarCubicKernel()).evaluate(x, plain));
		assertArrayEquals(plain, vector);
		assertEquals(energy, form.evaluatePrecisely(x, plain), 1e-13 * Math.sqrt(norm) * size);
		assertArrayEquals(gradient, plain, 1e-13 * Math.sqrt(norm) * size);
		double dot = 0;
		for (int i = 0; i < size; i++) {
			dot += x[i] * vector[i];
		}
		assertEquals(3 * found, dot, 1e-5 * Math.sqrt(norm), "Euler's theorem");
	}

	/**
	 * Energies at one point of squared radius Lambda have variance Lambda: relative error of the estimate sqrt(2/4000),
	 * tolerance four of them. Dropping the terms with equal indices would miss it: at 3 variables 21 of 27 terms go.
	 */
	@Test
	void theGlassIsNormalisedAtAnySize() {
		int size = 3;
		double[] x = { Math.sqrt(3), 0, 0 };
		double[] y = { 1, 1, 1 };
		RandomStream random = new SplitMix64(1);
		double[] gradient = new double[size];
		double corner = 0;
		double middle = 0;
		int samples = 4000;
		for (int sample = 0; sample < samples; sample++) {
			CubicForm.Evaluator form = CubicForm.sphericalGlass(size, random).evaluator();
			double energy = form.evaluate(x, gradient);
			corner += energy * energy / samples;
			energy = form.evaluate(y, gradient);
			middle += energy * energy / samples;
		}
		assertEquals(size, corner, 4 * size * Math.sqrt(2.0 / samples));
		assertEquals(size, middle, 4 * size * Math.sqrt(2.0 / samples));
	}

	@Test
	void sizesAreLimited() {
		assertThrows(IllegalArgumentException.class, () -> new CubicForm(0, (i, j, k) -> 0));
		assertThrows(IllegalArgumentException.class, () -> new CubicForm(1601, (i, j, k) -> 0));
		assertEquals(5.5, CubicForm.memory(200) / 1e6, 0.7);
	}
}
