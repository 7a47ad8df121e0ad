// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import java.util.List;

/** Capability of a model whose states are weights of layers: the matrices that a state holds. */
public interface WeightMatrices {

	/** The matrices of a state, from the inputs to the outputs. @param state all weights; unchanged */
	List<WeightMatrix> at(double[] state);
}
