// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/**
 * A dense cubic form {@code H(x) = sum_{i<=j<=k} a_ijk x_i x_j x_k} with its gradient, limited by how fast memory gives
 * the coefficients. Coefficients are kept in single precision; sums over a few k are too, the others in double. Energies
 * and gradients have relative errors near 1e-6. Immutable; each thread takes an {@link #evaluator} of its own.
 */
public final class CubicForm {

	private static final int LANES = CubicKernel.LANES;
	private static final int ROWS = CubicKernel.ROWS;

	/** Slabs whose sums are in single precision. */
	private static final int TOGETHER = 4;

	private final int size;
	/** Slab k has the rows j = 0 to k, filled up to whole groups, each with a_ijk from i = 0 to j and zeros. */
	private final float[][] slabs;

	/** Coefficients, asked for with k in the outer, j in the middle and i in the inner loop. */
	@FunctionalInterface
	public interface Coefficients {

		/** a_ijk with i <= j <= k. */
		double coefficient(int i, int j, int k);
	}

	/**
	 * Lays out a form.
	 *
	 * @param size number of variables, 1 to 1600; see {@link #memory}
	 */
	public CubicForm(int size, Coefficients coefficients) {
		if (size < 1 || size > 1600) {
			throw new IllegalArgumentException("a cubic form has 1 to 1600 variables, not " + size);
		}
		this.size = size;
		slabs = new float[size][];
		for (int k = 0; k < size; k++) {
			slabs[k] = new float[slabLength(k)];
			int from = 0;
			for (int j = 0; j <= k; j++) {
				int length = rowLength(j);
				for (int i = 0; i <= j; i++) {
					slabs[k][from + i] = (float) coefficients.coefficient(i, j, k);
				}
				from += length;
			}
		}
	}

	/**
	 * The spherical 3-spin glass {@code Lambda^-1 sum_{ijk} X_ijk w_i w_j w_k} over all index triples with independent
	 * standard normal X, on the sphere of squared radius Lambda: energies at overlap q have covariance
	 * {@code Lambda q^3}. The terms with equal indices are there, so the normalisation is exact at any size.
	 *
	 * @param size Lambda
	 * @see <a href="https://arxiv.org/abs/1412.0233">Choromanska, Henaff, Mathieu, Ben Arous, LeCun, The loss surfaces of
	 *      multilayer networks, AISTATS 2015</a>
	 */
	public static CubicForm sphericalGlass(int size, RandomStream disorder) {
		return new CubicForm(size, (i, j, k) -> {
			int orders = i == k ? 1 : i == j || j == k ? 3 : 6; // that many X add up to one coefficient
			return Math.sqrt(orders) / size * disorder.nextGaussian();
		});
	}

	/** Memory of a form in bytes. */
	public static long memory(int size) {
		long entries = 0;
		for (int k = 0; k < size; k++) {
			entries += slabLength(k);
		}
		return Float.BYTES * entries;
	}

	/** All rows of a group are as long as its last. */
	private static int rowLength(int j) {
		return (j / LANES + 1) * LANES;
	}

	private static int slabLength(int k) {
		int length = 0;
		for (int j = 0; j <= k; j += ROWS) {
			length += ROWS * rowLength(j);
		}
		return length;
	}

	/** Number of variables. */
	public int size() {
		return size;
	}

	/** Working space of one thread. */
	public Evaluator evaluator() {
		return new Evaluator(CubicKernel.BEST);
	}

	Evaluator evaluator(CubicKernel kernel) {
		return new Evaluator(kernel);
	}

	/**
	 * Energy and gradient in double precision throughout, several times slower than an {@link Evaluator}: to come to rest
	 * at a critical point, which the rounding of single precision would keep in motion.
	 *
	 * @param point    length {@link #size()}
	 * @param gradient receives the derivatives by each variable; as long
	 * @return H
	 */
	public double evaluatePrecisely(double[] point, double[] gradient) {
		Arrays.fill(gradient, 0, size, 0);
		double energy = 0;
		for (int k = 0; k < size; k++) {
			float[] slab = slabs[k];
			double ofK = 0;
			int from = 0;
			for (int j = 0; j <= k; j++) {
				double product = point[j] * point[k];
				double sum = 0;
				for (int i = 0; i <= j; i++) {
					sum += slab[from + i] * point[i];
					gradient[i] += slab[from + i] * product;
				}
				gradient[j] += sum * point[k];
				ofK += sum * point[j];
				from += rowLength(j);
			}
			gradient[k] += ofK;
			energy += ofK * point[k];
		}
		return energy;
	}

	/** Evaluates the form again and again; nothing is allocated per call. */
	public final class Evaluator {

		private final CubicKernel kernel;
		private final float[] x = new float[rowLength(size)];
		private final float[] slope = new float[x.length];
		private final float[] sums = new float[x.length * LANES];
		private final float[] sumsOfK = new float[LANES];

		private Evaluator(CubicKernel kernel) {
			this.kernel = kernel;
		}

		/**
		 * Energy and gradient at a point, which is rounded to single precision.
		 *
		 * @param point    length {@link #size()}
		 * @param gradient receives the derivatives by each variable; as long
		 * @return H
		 */
		public double evaluate(double[] point, double[] gradient) {
			for (int i = 0; i < size; i++) {
				x[i] = (float) point[i];
			}
			Arrays.fill(gradient, 0, size, 0);
			Arrays.fill(sums, 0);
			double energy = 0;
			for (int k = 0; k < size; k++) {
				Arrays.fill(sumsOfK, 0);
				int from = 0;
				for (int j = 0; j <= k; j += ROWS) {
					int length = rowLength(j);
					kernel.rows(slabs[k], from, length, j, k, x, slope, sums, sumsOfK);
					from += ROWS * length;
				}
				double derivative = total(sumsOfK, 0);
				energy += x[k] * derivative;
				gradient[k] += derivative;
				if (k % TOGETHER == 0 || k == size - 1) {
					for (int i = 0; i <= k; i++) {
						gradient[i] += slope[i];
					}
					Arrays.fill(slope, 0, rowLength(k), 0);
				}
			}
			for (int j = 0; j < size; j++) {
				gradient[j] += total(sums, j * LANES);
			}
			return energy;
		}

		private static double total(float[] partial, int from) {
			double total = 0;
			for (int lane = 0; lane < LANES; lane++) {
				total += partial[from + lane];
			}
			return total;
		}
	}
}
