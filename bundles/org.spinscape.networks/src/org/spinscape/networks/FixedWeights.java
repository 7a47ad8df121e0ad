// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import java.util.List;

/** Capability of a model that is made of weights which do not change: learnt before, or read from a file. */
public interface FixedWeights {

	/** The matrices, from the inputs to the outputs. */
	List<WeightMatrix> matrices();
}
