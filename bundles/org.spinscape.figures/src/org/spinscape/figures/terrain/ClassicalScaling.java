// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.spinscape.core.space.Vectors;

/**
 * Classical multidimensional scaling: the plane on which the distances of points are kept best, in the sense of the
 * inner products about their centre (W. S. Torgerson, Psychometrika 17, 401, 1952).
 *
 * @param x        first coordinates
 * @param y        second coordinates
 * @param captured share of the variance (trace of the inner products) that the plane carries, 0 to 1
 */
public record ClassicalScaling(double[] x, double[] y, double captured) {

	private static final int ROUNDS = 2000;
	private static final double SETTLED = 1e-12;

	/** Scales distances down to two dimensions. Deterministic; signs are such that the first point lies at x, y >= 0. */
	public static ClassicalScaling of(double[][] distances) {
		int n = distances.length;
		double[][] products = products(distances);
		double[] first = eigenvector(products, new double[n], 1);
		double[] second = eigenvector(products, first, 2);
		double a = Math.max(0, quotient(products, first));
		double b = Math.max(0, quotient(products, second));
		double[] x = scaled(first, Math.sqrt(a));
		double[] y = scaled(second, Math.sqrt(b));
		return new ClassicalScaling(x, y, share(a + b, products));
	}

	/** Squared distances, centred twice: the Gram matrix of the points about their mean. */
	private static double[][] products(double[][] distances) {
		int n = distances.length;
		double[] mean = new double[n];
		double all = 0;
		for (int i = 0; i < n; i++) {
			for (double d : distances[i]) {
				mean[i] += d * d / n;
			}
			all += mean[i] / n;
		}
		double[][] products = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				products[i][j] = -0.5 * (distances[i][j] * distances[i][j] - mean[i] - mean[j] + all);
			}
		}
		return products;
	}

	/**
	 * The eigenvector of largest eigenvalue orthogonal to another, by power iteration. The matrix is shifted, for its
	 * spectrum may reach below zero where distances fit no Euclidean space.
	 */
	private static double[] eigenvector(double[][] matrix, double[] orthogonalTo, long seed) {
		int n = matrix.length;
		double shift = 0;
		for (double[] row : matrix) {
			shift = Math.max(shift, Arrays.stream(row).map(Math::abs).sum());
		}
		shift *= 0.5;
		SplittableRandom random = new SplittableRandom(seed);
		double[] vector = new double[n];
		for (int i = 0; i < n; i++) {
			vector[i] = random.nextDouble() - 0.5; // symmetric points have ill-placed regular starts
		}
		normalise(vector, orthogonalTo);
		for (int round = 0; round < ROUNDS; round++) {
			double[] next = product(matrix, vector);
			for (int i = 0; i < n; i++) {
				next[i] += shift * vector[i];
			}
			normalise(next, orthogonalTo);
			double change = 0;
			for (int i = 0; i < n; i++) {
				change = Math.max(change, Math.abs(next[i] - vector[i]));
			}
			vector = next;
			if (change < SETTLED) {
				break;
			}
		}
		return vector;
	}

	private static void normalise(double[] vector, double[] orthogonalTo) {
		double along = Vectors.dot(vector, orthogonalTo);
		for (int i = 0; i < vector.length; i++) {
			vector[i] -= along * orthogonalTo[i];
		}
		double norm = Math.sqrt(Vectors.dot(vector, vector));
		for (int i = 0; i < vector.length; i++) {
			vector[i] = norm > 0 ? vector[i] / norm : 0;
		}
	}

	private static double quotient(double[][] matrix, double[] vector) {
		return Vectors.dot(vector, product(matrix, vector));
	}

	private static double[] product(double[][] matrix, double[] vector) {
		return Arrays.stream(matrix).mapToDouble(row -> Vectors.dot(row, vector)).toArray();
	}

	private static double[] scaled(double[] vector, double factor) {
		double signed = vector.length > 0 && vector[0] < 0 ? -factor : factor;
		return Arrays.stream(vector).map(v -> v * signed).toArray();
	}

	/**
	 * The trace is the sum of all eigenvalues, of which a few may be negative; it is then the smaller base, and the share
	 * is cut at 1.
	 */
	private static double share(double sum, double[][] products) {
		double trace = 0;
		for (int i = 0; i < products.length; i++) {
			trace += products[i][i];
		}
		return trace > 0 ? Math.min(1, sum / trace) : 1;
	}
}
