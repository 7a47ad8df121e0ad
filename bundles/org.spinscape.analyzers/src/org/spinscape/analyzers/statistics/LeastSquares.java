// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * A weighted linear least-squares fit, y = sum_k parameter_k x_k, with errors from the errors of the data.
 *
 * @param parameters the best values
 * @param covariance of the parameters
 * @param chiSquare  sum of squared deviations over squared errors
 * @param points     number of points
 */
public record LeastSquares(double[] parameters, double[][] covariance, double chiSquare, int points) {

	/**
	 * Fits.
	 *
	 * @param design {@code design[point][parameter]}, at least as many points as parameters
	 * @param y      the data
	 * @param errors their errors, positive
	 * @throws IllegalArgumentException if the points do not determine the parameters
	 */
	public static LeastSquares fit(double[][] design, double[] y, double[] errors) {
		int n = y.length;
		int p = design[0].length;
		double[][] normal = new double[p][p];
		double[] right = new double[p];
		for (int i = 0; i < n; i++) {
			double weight = 1 / (errors[i] * errors[i]);
			for (int a = 0; a < p; a++) {
				right[a] += weight * design[i][a] * y[i];
				for (int b = 0; b < p; b++) {
					normal[a][b] += weight * design[i][a] * design[i][b];
				}
			}
		}
		double[][] covariance = inverse(normal);
		double[] parameters = new double[p];
		for (int a = 0; a < p; a++) {
			for (int b = 0; b < p; b++) {
				parameters[a] += covariance[a][b] * right[b];
			}
		}
		double chiSquare = 0;
		for (int i = 0; i < n; i++) {
			double deviation = (y[i] - value(parameters, design[i])) / errors[i];
			chiSquare += deviation * deviation;
		}
		return new LeastSquares(parameters, covariance, chiSquare, n);
	}

	/** The fitted function at a row of the design. */
	public double at(double[] row) {
		return value(parameters, row);
	}

	/** The error of the fitted function at a row of the design, that of a further measurement not included. */
	public double errorAt(double[] row) {
		double sum = 0;
		for (int a = 0; a < row.length; a++) {
			for (int b = 0; b < row.length; b++) {
				sum += row[a] * covariance[a][b] * row[b];
			}
		}
		return Math.sqrt(Math.max(0, sum));
	}

	/** A parameter with its error. */
	public Estimate parameter(int index) {
		return new Estimate(parameters[index], Math.sqrt(Math.max(0, covariance[index][index])));
	}

	/**
	 * Akaike's information criterion for small samples, with known errors: chi-square + 2k + 2k(k+1)/(n-k-1). Smaller is
	 * better; differences below about 6 decide little. Infinite if there are no points to spare.
	 *
	 * @param extra parameters that were fitted otherwise, beside the linear ones
	 * @see <a href="https://doi.org/10.1093/biomet/76.2.297">C. M. Hurvich, C.-L. Tsai, Biometrika 76, 297 (1989)</a>
	 */
	public double informationCriterion(int extra) {
		int k = parameters.length + extra;
		return points - k - 1 <= 0 ? Double.POSITIVE_INFINITY : chiSquare + 2 * k + 2.0 * k * (k + 1) / (points - k - 1);
	}

	private static double value(double[] parameters, double[] row) {
		double sum = 0;
		for (int k = 0; k < row.length; k++) {
			sum += parameters[k] * row[k];
		}
		return sum;
	}

	/** Gauss-Jordan elimination with pivoting, rows and columns scaled to a unit diagonal first. */
	private static double[][] inverse(double[][] matrix) {
		int p = matrix.length;
		double[][] work = new double[p][2 * p];
		double[] scale = new double[p];
		for (int a = 0; a < p; a++) {
			scale[a] = matrix[a][a] > 0 ? 1 / Math.sqrt(matrix[a][a]) : 1;
		}
		for (int a = 0; a < p; a++) {
			for (int b = 0; b < p; b++) {
				work[a][b] = matrix[a][b] * scale[a] * scale[b];
			}
			work[a][p + a] = 1;
		}
		for (int column = 0; column < p; column++) {
			int pivot = column;
			for (int row = column + 1; row < p; row++) {
				pivot = Math.abs(work[row][column]) > Math.abs(work[pivot][column]) ? row : pivot;
			}
			if (!(Math.abs(work[pivot][column]) > 1e-13)) {
				throw new IllegalArgumentException("the points do not determine the parameters of the fit");
			}
			double[] swap = work[column];
			work[column] = work[pivot];
			work[pivot] = swap;
			double factor = work[column][column];
			for (int k = 0; k < 2 * p; k++) {
				work[column][k] /= factor;
			}
			for (int row = 0; row < p; row++) {
				double share = work[row][column];
				for (int k = 0; row != column && k < 2 * p; k++) {
					work[row][k] -= share * work[column][k];
				}
			}
		}
		double[][] inverse = new double[p][p];
		for (int a = 0; a < p; a++) {
			for (int b = 0; b < p; b++) {
				inverse[a][b] = work[a][p + b] * scale[a] * scale[b];
			}
		}
		return inverse;
	}
}
