// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.Optional;

import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.SpinSpace;

/** What the observables of Ising spins have in common. */
final class IsingEnsemble {

	private IsingEnsemble() {
	}

	/** Why spins cannot be read, with the remedy; empty if they can. */
	static Optional<String> refuse(ObservableSetup setup) {
		return setup.hamiltonian().space() instanceof SpinSpace ? Optional.empty()
				: Optional.of("it is defined for Ising spins, and the states here are "
						+ setup.hamiltonian().space().description() + "; leave it out");
	}

	/** Why replicas cannot be compared, with the remedy; empty if there are at least two. */
	static Optional<String> refuseSingle(ObservableSetup setup) {
		return setup.replicas() >= 2 ? Optional.empty()
				: Optional.of("it compares replicas and there is one; set the number of replicas to 2 or more");
	}

	/** The spins of a walker. */
	static IsingConfiguration spins(EnsembleView ensemble, int slot, int replica) {
		return (IsingConfiguration) ensemble.walker(slot, replica).configuration();
	}
}
