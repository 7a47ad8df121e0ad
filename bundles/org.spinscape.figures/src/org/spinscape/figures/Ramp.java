// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

/** A range of colours for the values of a map. Lightness changes steadily along it. */
public enum Ramp {
	/** From little to much. */
	SEQUENTIAL,
	/** From one sign over zero to the other. */
	DIVERGING
}
