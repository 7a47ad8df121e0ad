// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.random.RandomStream;
import org.spinscape.networks.WeightMatrix;

/** Layers one after the other, and where the weights of each stand in one long vector. Immutable. */
final class Network {

	private final Shape input;
	private final List<Layer> layers;
	private final int[] offsets;

	/** @param layers each made for the output of the one before, at least one */
	Network(Shape input, List<Layer> layers) {
		this.input = input;
		this.layers = List.copyOf(layers);
		offsets = new int[layers.size() + 1];
		for (int i = 0; i < layers.size(); i++) {
			offsets[i + 1] = Math.addExact(offsets[i], layers.get(i).weights());
		}
	}

	Shape input() {
		return input;
	}

	List<Layer> layers() {
		return layers;
	}

	/** Where the weights of a layer begin. */
	int offset(int layer) {
		return offsets[layer];
	}

	/** Number of weights of all layers. */
	int weights() {
		return offsets[layers.size()];
	}

	/** Number of outputs. */
	int outputs() {
		return layers.getLast().output().size();
	}

	/** The matrices of all layers that have one, each called after the number of its layer, from 1. */
	List<WeightMatrix> matrices(double[] weights) {
		List<WeightMatrix> matrices = new ArrayList<>();
		for (int i = 0; i < layers.size(); i++) {
			String layer = Integer.toString(i + 1);
			int from = offsets[i];
			layers.get(i).matrix().ifPresent(sides -> matrices.add(new WeightMatrix(layer, sides.rows(), sides.columns(),
					Arrays.copyOfRange(weights, from, from + sides.rows() * sides.columns()))));
		}
		return matrices;
	}

	/** The first layer that looks at inputs through weights of which that can be said; -1 if there is none. */
	private int looking() {
		return IntStream.range(0, layers.size()).filter(i -> layers.get(i).fields().isPresent()).findFirst().orElse(-1);
	}

	/** Whether some layer looks at inputs through weights. */
	boolean looks() {
		return looking() >= 0;
	}

	/** What the units of the first such layer see. @param weights all weights */
	double[][] fields(double[] weights) {
		int layer = looking();
		return layers.get(layer).fields().orElseThrow().weights().stream()
				.map(numbers -> Arrays.stream(numbers).mapToDouble(number -> weights[offsets[layer] + number]).toArray())
				.toArray(double[][]::new);
	}

	/** How that lies in a picture. */
	Shape fieldShape() {
		int layer = looking();
		return layers.get(layer).fields().orElseThrow().size()
				.orElseGet(() -> layer == 0 ? input : layers.get(layer - 1).output());
	}

	/** Draws start values of all weights. */
	void initialise(RandomStream random, double[] weights) {
		for (int i = 0; i < layers.size(); i++) {
			layers.get(i).initialise(random, weights, offsets[i]);
		}
	}

	/** Sizes of the values between layers, from the input of the first to the output of the last. */
	int[] widths() {
		List<Integer> widths = new ArrayList<>(List.of(input.size()));
		layers.forEach(layer -> widths.add(layer.output().size()));
		return widths.stream().mapToInt(Integer::intValue).toArray();
	}
}
