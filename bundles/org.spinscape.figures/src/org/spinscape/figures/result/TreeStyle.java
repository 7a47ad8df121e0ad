// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

/**
 * What one can choose about a picture of a tree.
 *
 * @param aboveGround   whether energies count from each tree's ground state, so that trees of different systems compare
 * @param widthByWeight whether branches are as wide as the share of states that they carry
 * @param mostLeaves    how many leaves are shown; those with the lowest barriers are left out
 */
public record TreeStyle(boolean aboveGround, boolean widthByWeight, int mostLeaves) {

	/** Absolute energies, plain lines, as many leaves as a page can resolve. */
	public static final TreeStyle DEFAULT = new TreeStyle(false, false, 500);
	/** The same with branches as wide as what they carry. */
	public static final TreeStyle WEIGHTED = new TreeStyle(false, true, 500);
}
