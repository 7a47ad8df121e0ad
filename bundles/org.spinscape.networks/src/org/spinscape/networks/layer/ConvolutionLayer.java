// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.random.RandomStream;

/** See {@link Convolution}. The weights are a row for each kernel, then the biases. */
record ConvolutionLayer(Patches patches, int kernels, boolean bias) implements Layer {

	@Override
	public Shape output() {
		return patches.output(kernels);
	}

	@Override
	public int weights() {
		return Math.addExact(Math.multiplyExact(kernels, patches.depth()), bias ? kernels : 0);
	}

	@Override
	public void initialise(RandomStream random, double[] weights, int offset) {
		double spread = Math.sqrt(2.0 / patches.depth());
		int count = kernels * patches.depth();
		for (int i = 0; i < count; i++) {
			weights[offset + i] = spread * random.nextGaussian();
		}
		Arrays.fill(weights, offset + count, offset + weights(), 0);
	}

	@Override
	public Optional<Fields> fields() {
		return Optional.of(new Fields(IntStream.range(0, kernels).mapToObj(kernel -> IntStream
				.range(kernel * patches.depth(), (kernel + 1) * patches.depth()).toArray()).toList(),
				Optional.of(patches.kernel())));
	}

	@Override
	public Optional<Sides> matrix() {
		return Optional.of(new Sides(kernels, patches.depth()));
	}

	@Override
	public Pass pass(int rows) {
		return new ConvolutionPass(this);
	}
}
