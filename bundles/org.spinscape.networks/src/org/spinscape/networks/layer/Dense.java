// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;

/** Every unit sees every value. */
@Component(service = LayerProvider.class)
public final class Dense implements LayerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("units", 10, 0, 100_000)
			.describe("Number of units; 0 for the width that the network says.")
			.bool("bias", true).describe("Whether each unit adds a weight of its own to its sum.")
			.choice("start", "glorot", "glorot", "he")
			.describe("Variance of the normal weights at the start: glorot 2 / (inputs + units), for tanh and"
					+ " linear units; he"
					+ " 2 / inputs, for rectifiers. Biases start at 0.")
			.cite("X. Glorot, Y. Bengio, AISTATS 2010; K. He et al., ICCV 2015")
			.build();

	@Override
	public String id() {
		return "dense";
	}

	@Override
	public String name() {
		return "Dense layer";
	}

	@Override
	public String description() {
		return "Each unit is a weighted sum of all inputs. Its activation is a layer of its own that follows.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("X. Glorot, Y. Bengio",
						"Understanding the difficulty of training deep feedforward neural networks",
						"AISTATS, PMLR 9, 249", 2010, "").unconfirmed(),
				new Reference("K. He, X. Zhang, S. Ren, J. Sun",
						"Delving deep into rectifiers: surpassing human-level performance on ImageNet classification",
						"ICCV, arXiv:1502.01852", 2015, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public boolean takesWidth(Parameters parameters) {
		return parameters.integer("units") == 0;
	}

	/** @throws ParameterException if the number of units is left to a network, since there is none */
	@Override
	public Layer create(Parameters parameters, Shape input) {
		if (takesWidth(parameters)) {
			throw new ParameterException("units",
					"0 stands for the width of a network, and this one has none; give a number");
		}
		return layer(parameters, input, parameters.integer("units"));
	}

	@Override
	public Layer create(Parameters parameters, Shape input, int width) {
		return layer(parameters, input, takesWidth(parameters) ? width : parameters.integer("units"));
	}

	private static Layer layer(Parameters parameters, Shape input, int units) {
		double variance = "he".equals(parameters.text("start")) ? 2.0 / input.size() : 2.0 / (input.size() + units);
		return new DenseLayer(input.size(), units, parameters.bool("bias"), Math.sqrt(variance));
	}
}
