// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

/**
 * A function of the inverse temperature with its first two derivatives, at one point.
 *
 * @param value  of the function
 * @param first  its derivative
 * @param second its second derivative
 */
record Jet(double value, double first, double second) {

	static final Jet ZERO = new Jet(0, 0, 0);

	Jet plus(Jet other) {
		return new Jet(value + other.value, first + other.first, second + other.second);
	}

	Jet minus(Jet other) {
		return new Jet(value - other.value, first - other.first, second - other.second);
	}

	Jet times(double factor) {
		return new Jet(value * factor, first * factor, second * factor);
	}
}
