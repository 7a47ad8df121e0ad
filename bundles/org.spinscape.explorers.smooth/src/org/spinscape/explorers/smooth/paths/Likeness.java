// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

/** When states are images of each other by maps that are too many to be tried. */
interface Likeness {

	/** What is the same for all images of a state, in the unit of distances; its images alone have it. */
	double[] marks(double[] state);

	/** An image of {@code state} near {@code target}. Both stay as they are. */
	double[] align(double[] state, double[] target);
}
