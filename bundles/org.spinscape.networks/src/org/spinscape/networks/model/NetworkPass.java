// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.Arrays;

import org.spinscape.core.layer.Layer;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.loss.Loss;

/**
 * Evaluates a network and its loss on one batch of samples: values forward, derivatives backward, and both along a
 * direction for products of the Hessian (B. A. Pearlmutter, Neural Computation 6, 147 (1994)). Owned by one thread.
 */
final class NetworkPass {

	private final Network network;
	private final Loss loss;
	private final Layer.Pass[] passes;
	private final int[] widths;
	/** Values between layers; the first is the input. */
	private final double[][] values;
	private final double[][] gradients;
	private final double[][] tangents;
	private final double[][] changes;
	/** Inputs of layers from which units are left out, and what those that stay are multiplied by; null elsewhere. */
	private final double[][] thinned;
	private final double[][] factors;
	private final double[] targets;
	private final int targetWidth;

	/** @param rows the largest number of samples */
	NetworkPass(Network network, Loss loss, int rows, int targetWidth) {
		this.network = network;
		this.loss = loss;
		this.targetWidth = targetWidth;
		passes = network.layers().stream().map(layer -> layer.pass(rows)).toArray(Layer.Pass[]::new);
		widths = network.widths();
		values = new double[widths.length][];
		gradients = new double[widths.length][];
		tangents = new double[widths.length][];
		changes = new double[widths.length][];
		for (int i = 0; i < widths.length; i++) {
			values[i] = new double[Math.multiplyExact(rows, widths[i])];
		}
		thinned = new double[passes.length][];
		factors = new double[passes.length][];
		targets = new double[rows * targetWidth];
	}

	/** Where the inputs of the batch go, sample after sample. */
	double[] inputs() {
		return values[0];
	}

	/** Where the targets of the batch go. */
	double[] targets() {
		return targets;
	}

	/** The outputs of the last evaluation. */
	double[] outputs() {
		return values[passes.length];
	}

	/** Room for derivatives is made when it is first wanted: most evaluations of energies need none. */
	private static double[] room(double[][] arrays, int layer, double[][] like) {
		if (arrays[layer] == null) {
			arrays[layer] = new double[like[layer].length];
		}
		return arrays[layer];
	}

	private void forward(int rows, double[] weights) {
		for (int i = 0; i < passes.length; i++) {
			passes[i].forward(rows, values[i], weights, network.offset(i), values[i + 1]);
		}
	}

	private double losses(int rows, double[] gradient) {
		int width = network.outputs();
		double sum = 0;
		for (int row = 0; row < rows; row++) {
			sum += loss.evaluate(outputs(), row * width, width, targets, row * targetWidth, gradient);
		}
		return sum;
	}

	/** Sum of the losses of the first samples. */
	double loss(int rows, double[] weights) {
		forward(rows, weights);
		return losses(rows, null);
	}

	/** The same; the sum of their gradients is added to {@code gradient}. */
	double gradient(int rows, double[] weights, double[] gradient) {
		forward(rows, weights);
		double sum = losses(rows, room(gradients, passes.length, values));
		backward(rows, weights, gradient);
		return sum;
	}

	private void backward(int rows, double[] weights, double[] gradient) {
		for (int i = passes.length - 1; i >= 0; i--) {
			passes[i].backward(rows, values[i], weights, network.offset(i), values[i + 1], gradients[i + 1],
					i == 0 ? null : room(gradients, i, values), gradient);
		}
	}

	/**
	 * The same with hidden units left out at random, others in each sample: inputs of layers with weights, the first layer
	 * aside, each with a given probability; those that stay are so much larger that means stay (N. Srivastava et al., J.
	 * Mach. Learn. Res. 15, 1929 (2014)).
	 *
	 * @param share  the probability, 0 to below 1
	 * @param random decides
	 */
	double thinnedGradient(int rows, double[] weights, double share, RandomStream random, double[] gradient) {
		for (int i = 0; i < passes.length; i++) {
			passes[i].forward(rows, thin(rows, i, share, random), weights, network.offset(i), values[i + 1]);
		}
		double sum = losses(rows, room(gradients, passes.length, values));
		for (int i = passes.length - 1; i >= 0; i--) {
			boolean thins = thins(i);
			double[] before = i == 0 ? null : room(gradients, i, values);
			passes[i].backward(rows, thins ? thinned[i] : values[i], weights, network.offset(i), values[i + 1],
					gradients[i + 1], before, gradient);
			for (int k = 0; thins && k < rows * widths[i]; k++) {
				before[k] *= factors[i][k];
			}
		}
		return sum;
	}

	private boolean thins(int layer) {
		return layer > 0 && network.layers().get(layer).weights() > 0;
	}

	/** The inputs of a layer after some were left out. */
	private double[] thin(int rows, int layer, double share, RandomStream random) {
		if (!thins(layer)) {
			return values[layer];
		}
		double[] left = room(thinned, layer, values);
		double[] factor = room(factors, layer, values);
		int count = rows * widths[layer];
		for (int k = 0; k < count; k++) {
			factor[k] = random.nextDouble() < share ? 0 : 1 / (1 - share);
			left[k] = factor[k] * values[layer][k];
		}
		return left;
	}

	/**
	 * Adds the Hessian of the sum of the losses, applied to a direction.
	 *
	 * @param scratch as long as the weights; what is left in it means nothing
	 */
	void hessian(int rows, double[] weights, double[] direction, double[] scratch, double[] result) {
		forward(rows, weights);
		int last = passes.length;
		losses(rows, room(gradients, last, values));
		Arrays.fill(scratch, 0);
		backward(rows, weights, scratch);
		for (int i = 0; i < last; i++) {
			passes[i].tangent(rows, values[i], i == 0 ? null : tangents[i], weights, direction, network.offset(i),
					values[i + 1], room(tangents, i + 1, values));
		}
		int width = network.outputs();
		for (int row = 0; row < rows; row++) {
			loss.change(values[last], tangents[last], row * width, width, targets, row * targetWidth,
					room(changes, last, values));
		}
		for (int i = last - 1; i >= 0; i--) {
			passes[i].tangentBackward(rows, values[i], i == 0 ? null : tangents[i], weights, direction, network.offset(i),
					values[i + 1], tangents[i + 1], gradients[i + 1], changes[i + 1], i == 0 ? null : room(changes, i,
							values),
					result);
		}
	}
}
