// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.IsingConfiguration;

/** Trackers that know the local field of every spin. */
public interface LocalFields {

	/** Starts a tracker with local fields. @param start copied */
	Tracker trackFields(IsingConfiguration start);

	/** Keeps for each spin its local field h_i, so that flipping spin i costs {@code 2 s_i h_i}. */
	interface Tracker extends EnergyTracker<IsingConfiguration> {

		/** Local field on spin {@code site} in J: minus half the change of energy with s_i, per unit of s_i. */
		double localField(int site);
	}
}
