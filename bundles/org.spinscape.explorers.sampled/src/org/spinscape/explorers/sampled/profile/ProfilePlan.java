// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.parameter.Parameters;

/** What the parameters of a profile ask for. */
final class ProfilePlan {

	static final String REFERENCE = "reference";
	static final String AUTOMATIC = "automatic";
	static final String NATIVE = "native";
	static final String GROUND = "ground";
	static final String EQUILIBRIUM = "equilibrium";
	static final String TEMPERATURES = "temperatures";
	static final String FOLDED = "folded";
	static final String METHOD = "method";
	static final String EXACT = "exact";
	static final String UMBRELLA = "umbrella";
	static final String WINDOW = "window";
	static final String REPLICAS = "replicas";
	static final String SWEEPS = "sweeps";
	static final String BURN_IN = "burn-in";

	private final Parameters parameters;

	ProfilePlan(Parameters parameters) {
		this.parameters = parameters;
	}

	/** In J/k_B; empty if the folding temperature is to be found. */
	double[] temperatures() {
		return parameters.reals(TEMPERATURES);
	}

	boolean atFolding() {
		return temperatures().length == 0;
	}

	/** The overlap from which on a state is folded. */
	double folded() {
		return parameters.real(FOLDED);
	}

	Umbrella umbrella() {
		return new Umbrella(parameters.integer(WINDOW), parameters.integer(REPLICAS), parameters.longInteger(SWEEPS),
				parameters.longInteger(BURN_IN));
	}

	/** Whether all states are looked at. */
	boolean exact(Hamiltonian<?> hamiltonian) {
		return !UMBRELLA.equals(parameters.text(METHOD)) && StateProfile.states(hamiltonian) > 0;
	}

	/** Whether a new reference is drawn at each temperature. */
	boolean equilibrium() {
		return EQUILIBRIUM.equals(parameters.text(REFERENCE));
	}

	/** Whether the reference is the native state, which the model must have. */
	boolean nativeState(Hamiltonian<?> hamiltonian) {
		return switch (parameters.text(REFERENCE)) {
			case NATIVE -> true;
			case AUTOMATIC -> hamiltonian.capability(Planted.class).isPresent();
			default -> false;
		};
	}

	Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		if (nativeState(hamiltonian) && hamiltonian.capability(Planted.class).isEmpty()) {
			return Optional.of("the model knows no native state; use reference=ground, or a planted model such as"
					+ " hierarchical-funnel");
		}
		if (equilibrium() && atFolding()) {
			return Optional.of("a reference in equilibrium needs a temperature; give some, for example temperatures=1");
		}
		if (exact(hamiltonian)) {
			return Optional.empty();
		}
		String many = hamiltonian.space().description() + " have more states than can be looked at";
		if (EXACT.equals(parameters.text(METHOD))) {
			return Optional.of(many + "; take a smaller system, or method=umbrella");
		}
		if (!nativeState(hamiltonian)) {
			return Optional.of("umbrella sampling needs a native state, since the ground state and states in equilibrium are"
					+ " known only where all states are looked at; use a planted model, or a smaller system");
		}
		return atFolding() ? Optional.of("umbrella sampling needs temperatures, since the folding temperature is found by"
				+ " looking at all states; give some, for example temperatures=1") : Optional.empty();
	}
}
