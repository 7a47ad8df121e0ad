// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.InputWeights;
import org.spinscape.core.space.Configuration;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;

/** A landscape that is the free energy of a machine's visible units; what it has learnt, if it has, is known too. */
public interface Learnt extends FixedWeights, InputWeights {

	/** The machine. */
	Machine machine();

	/** The states that it has learnt; empty if it was not trained. */
	Optional<SpinData> train();

	/** States of the same kind that were held out; empty if there are none. */
	Optional<SpinData> test();

	/** The weights while they were learnt, by rising step, the last of them at the end; empty unless they were kept. */
	default List<TrainingFrame> frames() {
		return List.of();
	}

	/** Weights to each hidden unit; the same at all states. */
	@Override
	default double[][] inputWeights(Configuration state) {
		Machine machine = machine();
		double[][] weights = new double[machine.hiddenUnits()][machine.visibleUnits()];
		for (int unit = 0; unit < weights.length; unit++) {
			for (int input = 0; input < weights[unit].length; input++) {
				weights[unit][input] = machine.weight(input, unit);
			}
		}
		return weights;
	}

	@Override
	default List<WeightMatrix> matrices() {
		return List.of(new WeightMatrix("1", machine().visibleUnits(), machine().hiddenUnits(), machine().weights()));
	}
}
