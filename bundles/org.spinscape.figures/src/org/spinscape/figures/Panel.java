// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of axes with marks between them.
 *
 * @param title       heading; empty for none
 * @param x           abscissa
 * @param y           ordinate
 * @param marks       what is drawn, the last on top
 * @param equalAspect whether one unit of x is as long as one of y, as in a picture of a lattice
 */
public record Panel(String title, Axis x, Axis y, List<Mark> marks, boolean equalAspect) {

	public Panel {
		marks = List.copyOf(marks);
	}

	/** A panel whose axes scale freely. */
	public static Panel of(String title, Axis x, Axis y, List<? extends Mark> marks) {
		return new Panel(title, x, y, List.copyOf(marks), false);
	}

	/** This panel with more marks on top. */
	public Panel with(List<? extends Mark> more) {
		List<Mark> all = new ArrayList<>(marks);
		all.addAll(more);
		return new Panel(title, x, y, all, equalAspect);
	}
}
