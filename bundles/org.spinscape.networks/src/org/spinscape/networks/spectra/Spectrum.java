// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;
import org.spinscape.kernels.matrix.SymmetricEigenvalues;
import org.spinscape.networks.WeightMatrix;

/**
 * Eigenvalues of {@code W'W / N}, N the longer side of W: squares of its singular values over N.
 *
 * @param values in rising order, as many as the shorter side
 * @param law    of independent elements with the mean square of these
 */
record Spectrum(double[] values, MarchenkoPastur law) {

	static Spectrum of(WeightMatrix matrix) {
		return of(matrix.rows(), matrix.columns(), matrix.values());
	}

	static Spectrum of(int rows, int columns, double[] weights) {
		int shorter = Math.min(rows, columns);
		int longer = Math.max(rows, columns);
		View upright = View.rows(weights, 0, columns);
		View across = columns <= rows ? upright : upright.transposed();
		double[] product = new double[shorter * shorter];
		new MatrixProduct().add(shorter, shorter, longer, across.transposed(), across, View.rows(product, 0, shorter));
		double[][] square = new double[shorter][shorter];
		for (int i = 0; i < shorter; i++) {
			for (int j = 0; j < shorter; j++) {
				square[i][j] = (product[i * shorter + j] + product[j * shorter + i]) / (2.0 * longer);
			}
		}
		double trace = 0;
		for (int i = 0; i < shorter; i++) {
			trace += square[i][i];
		}
		return new Spectrum(SymmetricEigenvalues.of(square), new MarchenkoPastur(trace / shorter, (double) shorter / longer));
	}

	double largest() {
		return values[values.length - 1];
	}

	/** Number of eigenvalues above a value. */
	int above(double value) {
		int count = 0;
		for (double each : values) {
			count += each > value ? 1 : 0;
		}
		return count;
	}
}
