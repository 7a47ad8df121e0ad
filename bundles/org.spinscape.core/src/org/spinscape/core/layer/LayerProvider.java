// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.layer;

import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;

/** Builds layers. Register it as an OSGi service to add the layer to networks. */
public interface LayerProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("layer", LayerProvider.class, "Layers",
			"what networks are put together of.");

	/** The kind as component parameters name it. */
	String KIND = "layer";

	/**
	 * Builds the layer for inputs of a shape.
	 *
	 * @throws ParameterException if the shape does not suit it, saying why
	 */
	Layer create(Parameters parameters, Shape input);

	/**
	 * Whether the layer is to be as wide as the network says, instead of having a number of units of its own. Then it is
	 * built by {@link #create(Parameters, Shape, int)}.
	 */
	default boolean takesWidth(Parameters parameters) {
		return false;
	}

	/**
	 * Builds the layer in a network that says how wide its layers are, so that a sweep can widen them all.
	 *
	 * @param width number of units of layers that take it, at least 1
	 * @throws ParameterException if the shape does not suit it, saying why
	 */
	default Layer create(Parameters parameters, Shape input, int width) {
		return create(parameters, input);
	}
}
