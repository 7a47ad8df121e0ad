// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

/**
 * What one can choose about a picture of a tree.
 *
 * @param aboveGround   whether energies count from each tree's ground state, so that trees of different systems compare
 * @param widthByWeight whether branches are as wide as the share of states that they carry
 * @param mostLeaves    how many leaves are shown; those with the lowest barriers are left out
 * @param colour        what colours say
 * @param level         where a level is drawn, as a share of the way from the lowest minimum to the highest saddle of
 *                      each tree; NaN for none
 */
public record TreeStyle(boolean aboveGround, boolean widthByWeight, int mostLeaves, TreeColour colour, double level) {

	/** Absolute energies, plain lines, as many leaves as a page can resolve. */
	public static final TreeStyle DEFAULT = new TreeStyle(false, false, 500);
	/** The same with branches as wide as what they carry. */
	public static final TreeStyle WEIGHTED = new TreeStyle(false, true, 500);

	/** Colours of funnels, and no level. */
	public TreeStyle(boolean aboveGround, boolean widthByWeight, int mostLeaves) {
		this(aboveGround, widthByWeight, mostLeaves, TreeColour.FUNNEL, Double.NaN);
	}
}
