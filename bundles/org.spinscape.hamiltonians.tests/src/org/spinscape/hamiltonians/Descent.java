// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;

/** Steepest descent. */
public final class Descent {

	private Descent() {
	}

	/** The minimum that steepest descent reaches. */
	public static IsingConfiguration from(Hamiltonian<IsingConfiguration> model, IsingConfiguration start) {
		EnergyTracker<IsingConfiguration> walker = model.track(start);
		while (true) {
			int best = -1;
			double lowest = 0;
			for (int move = 0; move < walker.moves(); move++) {
				double delta = walker.delta(move);
				if (delta < lowest) {
					lowest = delta;
					best = move;
				}
			}
			if (best < 0) {
				return walker.configuration();
			}
			walker.accept(best);
		}
	}
}
