// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Vectors;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/**
 * A linear map with given singular values between random directions, and samples whose inputs have the identity as
 * covariance.
 *
 * @param inputs     number of inputs; there are as many samples
 * @param spectrum   squares of the singular values
 * @param left       a row for each direction of the inputs
 * @param right      a row for each direction of the outputs
 * @param directions of the samples, a row for each
 */
record LinearMap(int inputs, double[] spectrum, double[][] left, double[][] right, double[][] directions) {

	/** Draws the directions. */
	static LinearMap draw(int inputs, double[] spectrum, RandomStream random) {
		return new LinearMap(inputs, spectrum, rotation(inputs, random), rotation(spectrum.length, random),
				rotation(inputs, random));
	}

	/** Orthonormal rows, by Gram and Schmidt on normal vectors, twice over so that they are so to the last digits. */
	private static double[][] rotation(int size, RandomStream random) {
		double[][] rows = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				rows[i][j] = random.nextGaussian();
			}
			for (int pass = 0; pass < 2; pass++) {
				for (int k = 0; k < i; k++) {
					Vectors.add(rows[i], -Vectors.dot(rows[i], rows[k]), rows[k]);
				}
				double length = Math.sqrt(Vectors.dot(rows[i], rows[i]));
				for (int j = 0; j < size; j++) {
					rows[i][j] /= length;
				}
			}
		}
		return rows;
	}

	/** The matrix of the map, a row for each input. */
	double[] matrix() {
		int outputs = spectrum.length;
		double[] matrix = new double[inputs * outputs];
		for (int direction = 0; direction < outputs; direction++) {
			for (int i = 0; i < inputs; i++) {
				for (int o = 0; o < outputs; o++) {
					matrix[i * outputs + o] += left[direction][i] * Math.sqrt(spectrum[direction]) * right[direction][o];
				}
			}
		}
		return matrix;
	}

	/** The samples with what the map makes of them. */
	DataSet data() {
		int outputs = spectrum.length;
		double[] points = new double[inputs * inputs];
		for (int sample = 0; sample < inputs; sample++) {
			for (int i = 0; i < inputs; i++) {
				points[sample * inputs + i] = Math.sqrt(inputs) * directions[sample][i];
			}
		}
		double[] targets = new double[inputs * outputs];
		new MatrixProduct().add(inputs, outputs, inputs, View.rows(points, 0, inputs), View.rows(matrix(), 0, outputs),
				View.rows(targets, 0, outputs));
		return DataSet.regression(Shape.vector(inputs), points, outputs, targets);
	}
}
