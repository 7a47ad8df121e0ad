// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;

/** The largest of each square. */
@Component(service = LayerProvider.class)
public final class MaxPooling implements LayerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("side", 2, 2, 1000).describe("Rows and columns of a square.")
			.build();

	@Override
	public String id() {
		return "max-pooling";
	}

	@Override
	public String name() {
		return "Max pooling";
	}

	@Override
	public String description() {
		return "The largest value of each square of an image, channel by channel. What is left over at the right"
				+ " and lower edge is dropped.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Layer create(Parameters parameters, Shape input) {
		int side = parameters.integer("side");
		if (side > Math.min(input.height(), input.width())) {
			throw new ParameterException("side", side + " is more than the image has, which is " + input
					+ "; take a smaller one");
		}
		return new LargestOf(Windows.squares(input, side));
	}
}
