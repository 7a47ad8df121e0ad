// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/**
 * Takes inputs to the principal axes of the samples they were measured on: coordinates along the eigenvectors of the
 * covariance, largest variance first, from the mean. The sign of an axis makes its largest component positive.
 */
final class PrincipalAxes {

	private final double[] means;
	/** A column for each axis. */
	private final double[] axes;
	private final int count;

	private PrincipalAxes(double[] means, double[] axes, int count) {
		this.means = means;
		this.axes = axes;
		this.count = count;
	}

	/** @throws ParameterException naming {@code parameter} if there are not as many axes, or too many inputs */
	static PrincipalAxes of(DataSet data, int count, String parameter) {
		int width = data.shape().size();
		if (count > Math.min(width, data.size())) {
			throw new ParameterException(parameter, data.size() + " samples of " + width + " inputs have no " + count
					+ " principal axes; take at most " + Math.min(width, data.size()));
		}
		if (width > 2000) {
			throw new ParameterException(parameter, "samples of " + width + " inputs have a covariance too large to take"
					+ " apart; reduce them first to 2000 or fewer");
		}
		double[] means = Standardised.means(data);
		double[] centred = centred(data, means);
		boolean few = data.size() < width;
		View rows = View.rows(centred, 0, width);
		// Of few samples the products with each other are fewer than those of inputs, and have the same spectrum.
		RealMatrix products = few ? products(rows, data.size(), width) : products(rows.transposed(), width, data.size());
		// The solver for singular values takes a matrix whose lower eigenvalues all are 0, as that of dark pixels is.
		RealMatrix vectors = new SingularValueDecomposition(products).getU();
		double[] axes = new double[width * count];
		for (int axis = 0; axis < count; axis++) {
			double[] vector = few ? combined(centred, vectors.getColumn(axis), width) : vectors.getColumn(axis);
			double sign = Math.signum(vector[largest(vector)]);
			for (int i = 0; i < width; i++) {
				axes[i * count + axis] = sign * vector[i];
			}
		}
		return new PrincipalAxes(means, axes, count);
	}

	/** {@code a a'}. */
	private static RealMatrix products(View a, int size, int inner) {
		double[] flat = new double[size * size];
		new MatrixProduct().add(size, size, inner, a, a.transposed(), View.rows(flat, 0, size));
		double[][] symmetric = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j <= i; j++) {
				symmetric[i][j] = symmetric[j][i] = flat[i * size + j];
			}
		}
		return new Array2DRowRealMatrix(symmetric, false);
	}

	/** The sum of samples with weights, of length 1; zero if they cancel, as beyond the rank of the samples. */
	private static double[] combined(double[] samples, double[] weights, int width) {
		double[] sum = new double[width];
		for (int i = 0; i < samples.length; i++) {
			sum[i % width] += weights[i / width] * samples[i];
		}
		double square = 0;
		for (double value : sum) {
			square += value * value;
		}
		double length = Math.sqrt(square);
		for (int i = 0; i < width; i++) {
			sum[i] = length > 0 ? sum[i] / length : 0;
		}
		return sum;
	}

	private static int largest(double[] vector) {
		int largest = 0;
		for (int i = 1; i < vector.length; i++) {
			largest = Math.abs(vector[i]) > Math.abs(vector[largest]) ? i : largest;
		}
		return largest;
	}

	private static double[] centred(DataSet data, double[] means) {
		double[] centred = data.inputs().clone();
		for (int i = 0; i < centred.length; i++) {
			centred[i] -= means[i % means.length];
		}
		return centred;
	}

	DataSet apply(DataSet data) {
		double[] along = new double[data.size() * count];
		new MatrixProduct().add(data.size(), count, means.length, View.rows(centred(data, means), 0, means.length),
				View.rows(axes, 0, count), View.rows(along, 0, count));
		return data.withInputs(Shape.vector(count), along);
	}
}
