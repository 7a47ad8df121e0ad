// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;

/** What activations have in common: no parameters, and one curve. */
abstract class ActivationProvider implements LayerProvider {

	private final String id;
	private final String name;
	private final String description;
	private final Activation.Curve curve;
	private final Layer.Response response;

	ActivationProvider(String id, String name, String description, Activation.Curve curve, Layer.Response response) {
		this.id = id;
		this.name = name;
		this.description = description;
		this.curve = curve;
		this.response = response;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final String description() {
		return description;
	}

	@Override
	public final ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public final Layer create(Parameters parameters, Shape input) {
		return new Activation(input, curve, response);
	}
}
