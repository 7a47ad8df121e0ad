// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.spinscape.core.layer.Layer;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/** See {@link DenseLayer}. */
final class DensePass implements Layer.Pass {

	private final int inputs;
	private final int units;
	private final boolean bias;
	private final MatrixProduct product = new MatrixProduct();

	DensePass(DenseLayer layer) {
		inputs = layer.inputs();
		units = layer.units();
		bias = layer.bias();
	}

	private View matrix(double[] weights, int offset) {
		return View.rows(weights, offset, units);
	}

	private View inputs(double[] values) {
		return View.rows(values, 0, inputs);
	}

	private View outputs(double[] values) {
		return View.rows(values, 0, units);
	}

	@Override
	public void forward(int rows, double[] in, double[] weights, int offset, double[] out) {
		if (bias) {
			product.set(rows, units, inputs, inputs(in), matrix(weights, offset), weights, offset + inputs * units,
					outputs(out));
		} else {
			product.set(rows, units, inputs, inputs(in), matrix(weights, offset), outputs(out));
		}
	}

	@Override
	public void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
			double[] inGradient, double[] gradient) {
		product.add(inputs, units, rows, inputs(in).transposed(), outputs(outGradient), matrix(gradient, offset));
		addBiases(rows, outGradient, gradient, offset);
		if (inGradient != null) {
			product.set(rows, inputs, units, outputs(outGradient), matrix(weights, offset).transposed(),
					inputs(inGradient));
		}
	}

	private void addBiases(int rows, double[] outGradient, double[] gradient, int offset) {
		if (bias) {
			int to = offset + inputs * units;
			for (int row = 0; row < rows; row++) {
				for (int unit = 0; unit < units; unit++) {
					gradient[to + unit] += outGradient[row * units + unit];
				}
			}
		}
	}

	@Override
	public void tangent(int rows, double[] in, double[] inTangent, double[] weights, double[] direction, int offset,
			double[] out, double[] outTangent) {
		forward(rows, in, direction, offset, outTangent);
		if (inTangent != null) {
			product.add(rows, units, inputs, inputs(inTangent), matrix(weights, offset), outputs(outTangent));
		}
	}

	@Override
	public void tangentBackward(int rows, double[] in, double[] inTangent, double[] weights, double[] direction,
			int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange, double[] inChange,
			double[] change) {
		product.add(inputs, units, rows, inputs(in).transposed(), outputs(outChange), matrix(change, offset));
		addBiases(rows, outChange, change, offset);
		if (inTangent != null) {
			product.add(inputs, units, rows, inputs(inTangent).transposed(), outputs(outGradient), matrix(change, offset));
		}
		if (inChange != null) {
			product.set(rows, inputs, units, outputs(outChange), matrix(weights, offset).transposed(), inputs(inChange));
			product.add(rows, inputs, units, outputs(outGradient), matrix(direction, offset).transposed(),
					inputs(inChange));
		}
	}
}
