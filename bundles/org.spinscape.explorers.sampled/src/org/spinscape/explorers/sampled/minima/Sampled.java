// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.result.Table;
import org.spinscape.core.space.Configuration;

/**
 * What quenches of sampled states have found.
 *
 * @param minima       distinct minima by rising energy
 * @param temperatures of the sampler's slots in J/k_B; NaN where they have none
 * @param energies     {@code [slot][run]}: mean energy of the inherent structures of a run in J
 * @param equilibrium  whether the sampler's states are meant to follow the Boltzmann distribution
 * @param quenches     number of them, those of random starts not included
 * @param unfinished   how many of all quenches ended on a plateau too large to look at
 * @param lost         how many times a minimum found no room
 * @param workDone     what was done within the budget, if anything but the number of sweeps could end it
 */
public record Sampled<C extends Configuration>(List<Tally<C>> minima, double[] temperatures, double[][] energies,
		boolean equilibrium, long quenches, long unfinished, long lost, Optional<Table> workDone) {
}
