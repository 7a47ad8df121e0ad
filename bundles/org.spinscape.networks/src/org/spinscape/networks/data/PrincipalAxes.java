// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
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
		double[] flat = new double[width * width];
		View rows = View.rows(centred, 0, width);
		new MatrixProduct().add(width, width, data.size(), rows.transposed(), rows, View.rows(flat, 0, width));
		double[][] covariance = new double[width][width];
		for (int i = 0; i < width; i++) {
			for (int j = 0; j <= i; j++) {
				covariance[i][j] = covariance[j][i] = flat[i * width + j] / data.size();
			}
		}
		EigenDecompositionSymmetric solution = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance, false));
		double[] axes = new double[width * count];
		for (int axis = 0; axis < count; axis++) {
			double[] vector = solution.getEigenvector(axis).toArray();
			double sign = Math.signum(vector[largest(vector)]);
			for (int i = 0; i < width; i++) {
				axes[i * count + axis] = sign * vector[i];
			}
		}
		return new PrincipalAxes(means, axes, count);
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
