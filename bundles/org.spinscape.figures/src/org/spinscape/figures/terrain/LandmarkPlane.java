// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.List;

import org.spinscape.core.space.Vectors;

/**
 * Further states on the plane of {@link ClassicalScaling}, by their distances to the states that span it (J. C. Gower,
 * Biometrika 55, 582, 1968; for large sets V. de Silva and J. B. Tenenbaum, Sparse multidimensional scaling using landmark
 * points, Stanford, 2004). A state that spans the plane is put where it is.
 */
final class LandmarkPlane {

	private final List<String> landmarks;
	private final boolean mirrored;
	private final ClassicalScaling plane;
	/** Mean squared distance of each landmark to all of them. */
	private final double[] means;
	private final double xSquare;
	private final double ySquare;

	/** @param mirrored whether a state stands for its mirror image too */
	LandmarkPlane(List<String> landmarks, boolean mirrored, ClassicalScaling plane) {
		this.landmarks = List.copyOf(landmarks);
		this.mirrored = mirrored;
		this.plane = plane;
		means = new double[landmarks.size()];
		for (int i = 0; i < means.length; i++) {
			for (String other : landmarks) {
				means[i] += square(landmarks.get(i), other) / means.length;
			}
		}
		xSquare = Vectors.dot(plane.x(), plane.x());
		ySquare = Vectors.dot(plane.y(), plane.y());
	}

	private double square(String a, String b) {
		int distance = StateDistances.of(a, b, mirrored);
		return (double) distance * distance;
	}

	/**
	 * Where a state is. Its inner products with the landmarks about their centre follow from squared distances, up to a
	 * constant that the coordinates of the landmarks, which sum to 0, take out; the coordinates are projections.
	 *
	 * @return x and y
	 */
	double[] place(String state) {
		double x = 0;
		double y = 0;
		for (int i = 0; i < means.length; i++) {
			double product = -0.5 * (square(state, landmarks.get(i)) - means[i]);
			x += plane.x()[i] * product;
			y += plane.y()[i] * product;
		}
		return new double[] { xSquare > 0 ? x / xSquare : 0, ySquare > 0 ? y / ySquare : 0 };
	}
}
