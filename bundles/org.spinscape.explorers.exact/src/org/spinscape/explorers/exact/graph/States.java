// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** From state indices to what a result shows. */
public final class States {

	private States() {
	}

	/** Text of the state with this index. */
	public static <C extends Configuration> String text(FiniteSpace<C> space, long index) {
		C state = space.create();
		space.assign(state, index);
		return state.toText();
	}

	/** States of equal energy as a result, with the layout of the model's sites if it has one. */
	public static Configurations configurations(ResultTag tag, Hamiltonian<?> hamiltonian, List<String> states,
			double energy) {
		double[] energies = new double[states.size()];
		Arrays.fill(energies, energy);
		return new Configurations(tag, hamiltonian.space().description(), states, energies,
				Configurations.Layout.of(hamiltonian));
	}
}
