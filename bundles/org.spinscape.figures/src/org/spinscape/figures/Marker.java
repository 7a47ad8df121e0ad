// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import java.util.List;

/** The shape of a data point; shapes differ so that curves can be told apart without colour. */
public enum Marker {
	/** No sign at the points. */
	NONE,
	/** A disc. */
	CIRCLE,
	/** A square. */
	SQUARE,
	/** A triangle, point up. */
	TRIANGLE,
	/** A square on its tip. */
	DIAMOND,
	/** A triangle, point down. */
	NABLA,
	/** A circle. */
	RING;

	private static final List<Marker> CYCLE = List.of(CIRCLE, SQUARE, TRIANGLE, DIAMOND, NABLA, RING);

	/** The marker of the n-th curve. */
	public static Marker of(int index) {
		return CYCLE.get(Math.floorMod(index, CYCLE.size()));
	}
}
