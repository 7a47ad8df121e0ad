// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;
import java.util.Optional;

import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;

/** A landscape that is the free energy of a machine's visible units; what it has learnt, if it has, is known too. */
public interface Learnt extends FixedWeights {

	/** The machine. */
	Machine machine();

	/** The states that it has learnt; empty if it was not trained. */
	Optional<SpinData> train();

	/** States of the same kind that were held out; empty if there are none. */
	Optional<SpinData> test();

	@Override
	default List<WeightMatrix> matrices() {
		return List.of(new WeightMatrix("1", machine().visibleUnits(), machine().hiddenUnits(), machine().weights()));
	}
}
