// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

/** Distances of cities as whole numbers of a unit, so that lengths are exact sums. Symmetric, immutable. */
interface Distances {

	/** Number of cities. */
	int cities();

	/** From one city to another, in units; 0 from a city to itself. */
	long between(int one, int other);

	/** Length of a unit. */
	double unit();

	/** Whether distances are whole numbers of the unit by definition; else they were rounded to it. */
	boolean whole();
}
