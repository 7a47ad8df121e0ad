// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

/** A range of colours for the values of a map. Lightness changes steadily along it. */
public enum Ramp {
	/** From little to much. */
	SEQUENTIAL,
	/** From deep to high: the lowest value stands out most, as the ground states of a landscape should. */
	DEPTH,
	/** From one sign over zero to the other. */
	DIVERGING
}
