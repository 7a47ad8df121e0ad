// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

/**
 * What the colours of a tree say, and where a level is drawn across it.
 *
 * @param colour what colours say
 * @param level  a share of the way from the lowest minimum to the highest saddle of each tree; NaN for no level
 */
public record TreeColouring(TreeColour colour, double level) {

	/** Colours of funnels, and no level. */
	public static final TreeColouring FUNNELS = new TreeColouring(TreeColour.FUNNEL, Double.NaN);
}
