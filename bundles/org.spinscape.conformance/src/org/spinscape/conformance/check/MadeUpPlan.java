// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

/**
 * How a made-up run went.
 *
 * @param spins        size of the system, at most 10
 * @param replicas     at least 1
 * @param records      0 or more
 * @param temperatures one a slot
 * @param equilibrium  whether the sampler says that it samples the Boltzmann distribution
 * @param reversed     whether the replicas stand in the opposite order
 * @param constant     whether nothing ever moved
 */
record MadeUpPlan(int spins, int replicas, int records, double[] temperatures, boolean equilibrium, boolean reversed,
		boolean constant) {

	/** A run that an analysis can work with. */
	static MadeUpPlan usual(int spins) {
		return new MadeUpPlan(spins, 4, 120, new double[] { 1, 1.5, 2.5 }, true, false, false);
	}

	MadeUpPlan records(int number) {
		return new MadeUpPlan(spins, replicas, number, temperatures, equilibrium, reversed, constant);
	}

	MadeUpPlan replicas(int number) {
		return new MadeUpPlan(spins, number, records, temperatures, equilibrium, reversed, constant);
	}

	MadeUpPlan at(double... others) {
		return new MadeUpPlan(spins, replicas, records, others, equilibrium, reversed, constant);
	}

	MadeUpPlan outOfEquilibrium() {
		return new MadeUpPlan(spins, replicas, records, temperatures, false, reversed, constant);
	}

	MadeUpPlan inOppositeOrder() {
		return new MadeUpPlan(spins, replicas, records, temperatures, equilibrium, !reversed, constant);
	}

	MadeUpPlan stuck() {
		return new MadeUpPlan(spins, replicas, records, temperatures, equilibrium, reversed, true);
	}
}
