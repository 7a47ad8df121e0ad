// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.random.RandomStream;

/**
 * {@code y = x W + b}. The weights are W, a row for each input, then b.
 *
 * @param inputs number of inputs
 * @param units  number of outputs
 * @param bias   whether there is b
 * @param spread standard deviation of W at the start
 */
record DenseLayer(int inputs, int units, boolean bias, double spread) implements Layer {

	@Override
	public Shape output() {
		return Shape.vector(units);
	}

	@Override
	public int weights() {
		return Math.addExact(Math.multiplyExact(inputs, units), bias ? units : 0);
	}

	@Override
	public void initialise(RandomStream random, double[] weights, int offset) {
		for (int i = 0; i < inputs * units; i++) {
			weights[offset + i] = spread * random.nextGaussian();
		}
		Arrays.fill(weights, offset + inputs * units, offset + weights(), 0);
	}

	/** A column of W, then the bias. */
	@Override
	public List<int[]> weightsInto() {
		return IntStream.range(0, units).mapToObj(unit -> IntStream.range(0, inputs + (bias ? 1 : 0))
				.map(row -> row * units + unit).toArray()).toList();
	}

	/** A row of W. */
	@Override
	public List<int[]> weightsFrom() {
		return IntStream.range(0, inputs)
				.mapToObj(input -> IntStream.range(input * units, (input + 1) * units).toArray()).toList();
	}

	/** Columns of W. */
	@Override
	public Optional<Fields> fields() {
		return Optional.of(new Fields(IntStream.range(0, units).mapToObj(unit -> IntStream.range(0, inputs)
				.map(row -> row * units + unit).toArray()).toList(), Optional.empty()));
	}

	@Override
	public Optional<Sides> matrix() {
		return Optional.of(new Sides(inputs, units));
	}

	@Override
	public Pass pass(int rows) {
		return new DensePass(this);
	}
}
