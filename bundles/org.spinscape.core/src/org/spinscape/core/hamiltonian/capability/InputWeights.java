// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.data.Shape;
import org.spinscape.core.space.Configuration;

/**
 * Capability of a model whose units look at inputs through weights, as those of the first layer of a network do: what each
 * unit sees, as a picture.
 */
public interface InputWeights {

	/**
	 * The weights of each unit.
	 *
	 * @param state a state of the model's space; what it says is ignored where weights are fixed
	 * @return {@code weights[unit][input]}, as many inputs as {@link #inputShape()} has values
	 */
	double[][] inputWeights(Configuration state);

	/** How the inputs that a unit sees lie in a picture; a vector if nothing is known. */
	Shape inputShape();
}
