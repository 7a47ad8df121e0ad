// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Nested;

/** Builds the layers of a network one after the other. */
final class LayerChain {

	private LayerChain() {
	}

	/**
	 * Builds layers that all say how wide they are.
	 *
	 * @throws ParameterException naming {@code parameter} and the layer that does not fit the one before it
	 */
	static Network build(Shape input, List<Nested<LayerProvider>> named, String parameter) {
		return build(input, named, parameter, LayerProvider::create);
	}

	/**
	 * Builds layers of which some take a width.
	 *
	 * @throws ParameterException naming {@code parameter} and the layer that does not fit the one before it
	 */
	static Network build(Shape input, List<Nested<LayerProvider>> named, String parameter, int width) {
		return build(input, named, parameter,
				(provider, parameters, shape) -> provider.create(parameters, shape, width));
	}

	private interface Builder {

		Layer build(LayerProvider provider, Parameters parameters, Shape input);
	}

	private static Network build(Shape input, List<Nested<LayerProvider>> named, String parameter, Builder builder) {
		List<Layer> layers = new ArrayList<>();
		Shape shape = input;
		for (Nested<LayerProvider> each : named) {
			try {
				layers.add(builder.build(each.provider(), each.parameters(), shape));
			} catch (ParameterException | ArithmeticException e) {
				throw new ParameterException(parameter, "layer " + (layers.size() + 1) + ", '" + each.provider().id()
						+ "', with inputs of " + shape + ": " + e.getMessage());
			}
			shape = layers.getLast().output();
		}
		try {
			Network network = new Network(input, layers);
			if (network.weights() == 0) {
				throw new ParameterException(parameter,
						"no layer has weights, so there is nothing to learn; add a dense one");
			}
			return network;
		} catch (ArithmeticException e) {
			throw new ParameterException(parameter, "the layers have more than 2^31 weights; take smaller ones");
		}
	}
}
