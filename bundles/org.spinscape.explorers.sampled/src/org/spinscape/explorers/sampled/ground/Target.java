// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;

/**
 * What a search is to find.
 *
 * @param wanted  objective or energy; NaN if nothing is wanted
 * @param measure from an energy to what {@code wanted} is compared with; null for the energy itself
 * @param problem why there can be no such target, with the remedy
 */
record Target(double wanted, Objective measure, Optional<String> problem) {

	static final String BEST_KNOWN = "best-known";
	/** Before a number that is an energy, where a model would read it as its objective. */
	private static final String ENERGY = "energy:";

	/** Room for the rounding of sums of real couplings. */
	private static final double ROUNDING = 1e-9;

	static boolean readable(String text) {
		if (text.isBlank() || BEST_KNOWN.equals(text.strip())) {
			return true;
		}
		try {
			return Double.isFinite(number(text));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static double number(String text) {
		return Double.parseDouble((energy(text) ? text.strip().substring(ENERGY.length()) : text).strip());
	}

	private static boolean energy(String text) {
		return text.strip().startsWith(ENERGY);
	}

	static Target of(String text, Hamiltonian<?> hamiltonian) {
		Objective objective = hamiltonian.capability(Objective.class).orElse(null);
		if (text.isBlank()) {
			return new Target(Double.NaN, objective, Optional.empty());
		}
		if (!BEST_KNOWN.equals(text.strip())) {
			return new Target(number(text), energy(text) ? null : objective, Optional.empty());
		}
		if (objective == null || objective.bestKnown().isEmpty()) {
			return new Target(Double.NaN, objective,
					Optional.of("the model knows no best value from the literature; give the target as a number"));
		}
		return new Target(objective.bestKnown().getAsDouble(), objective, Optional.empty());
	}

	/** Whether there is anything to reach. */
	boolean given() {
		return !Double.isNaN(wanted);
	}

	/** Whether a state of this energy is good enough. */
	boolean reached(double energy) {
		if (!given()) {
			return false;
		}
		double room = ROUNDING * Math.max(1, Math.abs(wanted));
		if (measure == null) {
			return energy <= wanted + room;
		}
		// A lower energy is always better; which way the objective goes is seen from a second point.
		double here = measure.objective(energy);
		boolean larger = measure.objective(energy - 1) > here;
		return larger ? here >= wanted - room : here <= wanted + room;
	}

	/** The target in words. */
	String text() {
		return measure == null ? wanted + " J" : measure.objectiveName() + " " + wanted;
	}
}
