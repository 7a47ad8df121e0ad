// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import org.spinscape.figures.Ink;
import org.spinscape.figures.result.TreeLayout.Stretch;

/** Sorts the pieces of a tree into groups of one colour. */
interface TreeGroups {

	/** The groups in the order in which they are drawn; the last are on top. */
	int[] order();

	/** The group of a straight piece. */
	int of(Stretch stretch);

	/** The group of a minimum. */
	int of(int leaf);

	/** The colour of a group. */
	Ink ink(int group);

	/** Its name in the legend; empty for none. */
	String label(int group);

	/** Whether it holds what belongs to several, which broad branches would make too dark. */
	boolean shared(int group);

	/** The groups of a tree by what colours say. @param level the energy of the level, NaN for none */
	static TreeGroups of(TreeLayout layout, TreeColour colour, double level) {
		return switch (colour) {
			case FUNNEL -> new FunnelGroups(layout);
			case SUPERBASIN -> Double.isNaN(level) ? new FunnelGroups(layout) : new SuperbasinGroups(layout, level);
			default -> TreeValues.of(layout.tree(), colour).<TreeGroups>map(values -> new ValueGroups(values,
					colour)).orElseGet(() -> new FunnelGroups(layout));
		};
	}
}
