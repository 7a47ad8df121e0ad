// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.observable;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.space.Configuration;

/**
 * What an observable is built from.
 *
 * @param hamiltonian  the landscape
 * @param parameters   accepted by the provider's schema
 * @param replicas     number of replicas
 * @param groundStates ground states that an explorer of the same arm has found; empty if none did
 */
public record ObservableSetup(Hamiltonian<?> hamiltonian, Parameters parameters, int replicas,
		List<? extends Configuration> groundStates) {

	public ObservableSetup {
		groundStates = List.copyOf(groundStates);
	}
}
