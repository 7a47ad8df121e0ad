// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

/**
 * A soft wall that keeps evaporating atoms: {@code stiffness (d - radius)^3} beyond its radius and nothing within, with d
 * the distance from the middle of the cluster. It moves with the cluster, so that the cluster may move freely.
 *
 * @param radius    positive
 * @param stiffness in J per cubed length
 */
record Wall(double radius, double stiffness) {

	/** Energy in J at a distance. */
	double energy(double distance) {
		double beyond = beyond(distance);
		return stiffness * beyond * beyond * beyond;
	}

	/** How it changes with the distance. */
	double slope(double distance) {
		double beyond = beyond(distance);
		return 3 * stiffness * beyond * beyond;
	}

	/** How that changes. */
	double curvature(double distance) {
		return 6 * stiffness * beyond(distance);
	}

	private double beyond(double distance) {
		return Math.max(0, distance - radius);
	}
}
