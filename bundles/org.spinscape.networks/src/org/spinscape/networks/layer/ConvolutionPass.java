// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;

import org.spinscape.core.layer.Layer;
import org.spinscape.kernels.matrix.MatrixProduct;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/** See {@link ConvolutionLayer}: image by image, a product of the kernels with the patches that they see. */
final class ConvolutionPass implements Layer.Pass {

	private final Patches patches;
	private final int kernels;
	private final boolean bias;
	private final int outputs;
	private final MatrixProduct product = new MatrixProduct();
	private final double[] seen;
	private final double[] moving;

	ConvolutionPass(ConvolutionLayer layer) {
		patches = layer.patches();
		kernels = layer.kernels();
		bias = layer.bias();
		outputs = kernels * patches.places();
		seen = patches.matrix();
		moving = patches.matrix();
	}

	private View kernelRows(double[] weights, int offset) {
		return View.rows(weights, offset, patches.depth());
	}

	private View matrix(double[] values) {
		return View.rows(values, 0, patches.places());
	}

	private View image(double[] out, int row) {
		return View.rows(out, row * outputs, patches.places());
	}

	/** Adds kernels times patches to an output image. */
	private void apply(double[] weights, int offset, double[] matrix, double[] out, int row) {
		product.add(kernels, patches.places(), patches.depth(), kernelRows(weights, offset), matrix(matrix),
				image(out, row));
	}

	private void begin(int rows, double[] weights, int offset, double[] out) {
		int biases = offset + kernels * patches.depth();
		for (int i = 0; i < rows * kernels; i++) {
			double value = bias ? weights[biases + i % kernels] : 0;
			Arrays.fill(out, i * patches.places(), (i + 1) * patches.places(), value);
		}
	}

	@Override
	public void forward(int rows, double[] in, double[] weights, int offset, double[] out) {
		begin(rows, weights, offset, out);
		for (int row = 0; row < rows; row++) {
			patches.take(in, row * patches.imageSize(), seen);
			apply(weights, offset, seen, out, row);
		}
	}

	/** Adds to the derivatives by the kernels what one output image gives. */
	private void weigh(double[] outGradient, int row, double[] matrix, double[] gradient, int offset) {
		product.add(kernels, patches.depth(), patches.places(), image(outGradient, row), matrix(matrix).transposed(),
				kernelRows(gradient, offset));
	}

	private void addBiases(int rows, double[] outGradient, double[] gradient, int offset) {
		if (bias) {
			int biases = offset + kernels * patches.depth();
			for (int i = 0; i < rows * outputs; i++) {
				gradient[biases + i / patches.places() % kernels] += outGradient[i];
			}
		}
	}

	/** Adds to the derivatives by the patches. */
	private void carry(double[] weights, int offset, double[] outGradient, int row) {
		product.add(patches.depth(), patches.places(), kernels, kernelRows(weights, offset).transposed(),
				image(outGradient, row), matrix(moving));
	}

	@Override
	public void backward(int rows, double[] in, double[] weights, int offset, double[] out, double[] outGradient,
			double[] inGradient, double[] gradient) {
		addBiases(rows, outGradient, gradient, offset);
		for (int row = 0; row < rows; row++) {
			int from = row * patches.imageSize();
			patches.take(in, from, seen);
			weigh(outGradient, row, seen, gradient, offset);
			if (inGradient != null) {
				Arrays.fill(moving, 0);
				carry(weights, offset, outGradient, row);
				patches.giveBack(moving, inGradient, from);
			}
		}
	}

	@Override
	public void tangent(int rows, double[] in, double[] inTangent, double[] weights, double[] direction, int offset,
			double[] out, double[] outTangent) {
		begin(rows, direction, offset, outTangent);
		for (int row = 0; row < rows; row++) {
			int from = row * patches.imageSize();
			patches.take(in, from, seen);
			apply(direction, offset, seen, outTangent, row);
			if (inTangent != null) {
				patches.take(inTangent, from, moving);
				apply(weights, offset, moving, outTangent, row);
			}
		}
	}

	@Override
	public void tangentBackward(int rows, double[] in, double[] inTangent, double[] weights, double[] direction,
			int offset, double[] out, double[] outTangent, double[] outGradient, double[] outChange, double[] inChange,
			double[] change) {
		addBiases(rows, outChange, change, offset);
		for (int row = 0; row < rows; row++) {
			int from = row * patches.imageSize();
			patches.take(in, from, seen);
			weigh(outChange, row, seen, change, offset);
			if (inTangent != null) {
				patches.take(inTangent, from, moving);
				weigh(outGradient, row, moving, change, offset);
			}
			if (inChange != null) {
				Arrays.fill(moving, 0);
				carry(weights, offset, outChange, row);
				carry(direction, offset, outGradient, row);
				patches.giveBack(moving, inChange, from);
			}
		}
	}
}
