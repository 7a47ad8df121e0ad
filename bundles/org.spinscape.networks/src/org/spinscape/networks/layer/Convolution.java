// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;

/** Small kernels that slide over an image. */
@Component(service = LayerProvider.class)
public final class Convolution implements LayerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("channels", 8, 1, 10_000).describe("Number of kernels, each of which gives an image.")
			.integer("side", 3, 1, 1000).unit("pixels").describe("Rows and columns of a kernel.")
			.integer("stride", 1, 1, 1000).unit("pixels").describe("Distance of neighbouring places of a kernel.")
			.integer("padding", 0, 0, 1000).unit("pixels")
			.describe("Width of a frame of zeros that is put around the image.")
			.bool("bias", true).describe("Whether each kernel adds a weight of its own.")
			.build();

	@Override
	public String id() {
		return "convolution";
	}

	@Override
	public String name() {
		return "Convolution";
	}

	@Override
	public String description() {
		return "Kernels of weights laid on every place of an image, across all its channels: few weights that are shared by"
				+ " all places. Weights start normal with variance 2 / (inputs of a place), biases at 0.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Layer create(Parameters parameters, Shape input) {
		int side = parameters.integer("side");
		int padding = parameters.integer("padding");
		if (side > Math.min(input.height(), input.width()) + 2 * padding) {
			throw new ParameterException("side", side + " is more than the image has, which is " + input
					+ " with a frame of "
					+ padding + "; take a smaller one");
		}
		return new ConvolutionLayer(
				new Patches(input, side, parameters.integer("stride"), padding),
				parameters.integer("channels"), parameters.bool("bias"));
	}
}
