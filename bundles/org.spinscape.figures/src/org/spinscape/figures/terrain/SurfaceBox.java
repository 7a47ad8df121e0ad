// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.List;

/** The edges of the box around a surface that do not stand before it: the ground, and what meets the farthest corner. */
final class SurfaceBox {

	private SurfaceBox() {
	}

	/** Each edge as x, y, z of its two ends. */
	static List<double[]> edges(Perspective view) {
		double[] far = view.farCorner();
		double fx = far[0];
		double fy = far[1];
		double top = Perspective.HEIGHT;
		List<double[]> edges = new ArrayList<>();
		edges.add(new double[] { -0.5, -0.5, 0, 0.5, -0.5, 0 });
		edges.add(new double[] { 0.5, -0.5, 0, 0.5, 0.5, 0 });
		edges.add(new double[] { 0.5, 0.5, 0, -0.5, 0.5, 0 });
		edges.add(new double[] { -0.5, 0.5, 0, -0.5, -0.5, 0 });
		edges.add(new double[] { fx, fy, 0, fx, fy, top });
		edges.add(new double[] { -fx, fy, 0, -fx, fy, top });
		edges.add(new double[] { fx, -fy, 0, fx, -fy, top });
		edges.add(new double[] { -fx, fy, top, fx, fy, top });
		edges.add(new double[] { fx, -fy, top, fx, fy, top });
		return edges;
	}
}
