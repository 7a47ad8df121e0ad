// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/**
 * Levels to begin with. Whole-number energies have a level each; real ones get bins over what descents and ascents reach,
 * and a little more. Neither needs to be the whole range: a walk that learns adds levels where it comes.
 */
final class LevelRange {

	private static final int DESCENTS = 20;
	private static final double MARGIN = 0.05;

	private LevelRange() {
	}

	/** @param bins number of bins for real energies */
	static <C extends Configuration> Levels of(Hamiltonian<C> hamiltonian, int bins, RandomStream random) {
		Optional<IntegerEnergies> whole = hamiltonian.capability(IntegerEnergies.class);
		Optional<EnergyBounds> bounds = hamiltonian.capability(EnergyBounds.class);
		double quantum = whole.map(IntegerEnergies::quantum).orElse(0.0);
		if (quantum > 0 && bounds.isPresent()) {
			double lowest = Math.ceil(bounds.get().lower() / quantum - 1e-9) * quantum;
			double count = Math.floor((bounds.get().upper() - lowest) / quantum + 1e-9) + 1;
			if (count <= Levels.MOST) {
				return new Levels(lowest, quantum, (int) count, true);
			}
		}
		double[] range = reached(hamiltonian, random);
		double span = range[1] - range[0];
		if (quantum > 0 && span / quantum < Levels.MOST / 2) {
			return new Levels(Math.rint(range[0] / quantum) * quantum, quantum, (int) Math.rint(span / quantum) + 1, true);
		}
		double width = span > 0 ? span * (1 + 2 * MARGIN) / bins : 1;
		return new Levels(range[0] - MARGIN * span + width / 2, width, bins, false);
	}

	private static <C extends Configuration> double[] reached(Hamiltonian<C> hamiltonian, RandomStream random) {
		EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().random(random));
		double[] range = { walker.energy(), walker.energy() };
		EnergyResolution resolution = EnergyResolution.of(hamiltonian);
		for (int i = 0; i < DESCENTS; i++) {
			walker.reset(hamiltonian.space().random(random));
			range[0] = Math.min(range[0], extreme(walker, resolution, 1));
			range[1] = Math.max(range[1], extreme(walker, resolution, -1));
		}
		return range;
	}

	/** Goes downhill (sign 1) or uphill (-1) as far as single moves lead. @return the energy there */
	private static double extreme(EnergyTracker<?> walker, EnergyResolution resolution, int sign) {
		boolean moved = true;
		while (moved) {
			moved = false;
			for (int move = 0; move < walker.moves(); move++) {
				if (resolution.downhill(sign * walker.delta(move))) {
					walker.accept(move);
					moved = true;
				}
			}
		}
		return walker.energy();
	}
}
