// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import java.util.ArrayList;
import java.util.List;

/** Remembers lines beside words, for questions about them. */
public final class RecordingSurface extends WordSurface {

	/** All lines. */
	public final List<double[]> lines = new ArrayList<>();

	@Override
	public void polyline(double[] points, Pen pen) {
		lines.add(points.clone());
	}
}
