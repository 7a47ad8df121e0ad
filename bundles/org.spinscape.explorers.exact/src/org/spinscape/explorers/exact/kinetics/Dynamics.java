// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.Arrays;

/** How a proposed move is decided. Both rules obey detailed balance with the Boltzmann distribution. */
enum Dynamics {

	/** Accepted with probability min(1, exp(-dE/T)). */
	METROPOLIS("metropolis", "Metropolis, acceptance min(1, exp(-dE/T))") {
		@Override
		double acceptance(double reduced) {
			return reduced <= 0 ? 1 : StrictMath.exp(-reduced);
		}

		@Override
		double flux(double weight, double other) {
			return Math.min(weight, other);
		}
	},

	/** Accepted with probability 1 / (1 + exp(dE/T)): for Ising spins, heat bath of a random spin. */
	HEAT_BATH("heat-bath", "heat bath, acceptance 1/(1 + exp(dE/T))") {
		@Override
		double acceptance(double reduced) {
			return 1 / (1 + StrictMath.exp(reduced));
		}

		@Override
		double flux(double weight, double other) {
			return weight * (other / (weight + other));
		}
	};

	private final String id;
	private final String description;

	Dynamics(String id, String description) {
		this.id = id;
		this.description = description;
	}

	/** The rule of this name. @throws IllegalArgumentException if there is none */
	static Dynamics named(String id) {
		return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no dynamics '" + id + "'"));
	}

	/** Its name as a choice. */
	String id() {
		return id;
	}

	/** The rule in words. */
	String description() {
		return description;
	}

	/** Probability of acceptance. @param reduced rise of energy divided by temperature */
	abstract double acceptance(double reduced);

	/** Boltzmann weight of a state times the probability that a move to another is accepted; symmetric. */
	abstract double flux(double weight, double other);
}
