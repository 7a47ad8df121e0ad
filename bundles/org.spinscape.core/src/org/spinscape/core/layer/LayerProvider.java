// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.layer;

import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Provider;

/** Builds layers. Register it as an OSGi service to add the layer to networks. */
public interface LayerProvider extends Provider {

	/** The kind as component parameters name it. */
	String KIND = "layer";

	/**
	 * Builds the layer for inputs of a shape.
	 *
	 * @throws ParameterException if the shape does not suit it, saying why
	 */
	Layer create(Parameters parameters, Shape input);
}
