// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/**
 * Coordinates of the tangent space of a sphere: the columns of the Householder reflection that takes the last coordinate
 * axis to the point, but for the last.
 */
final class MirrorFrame implements TangentFrame {

	/** The unit vector u of the reflection 1 - 2uu'; zero if the point lies on the axis already. */
	private final double[] mirror;

	MirrorFrame(double[] point) {
		mirror = point.clone();
		scale(mirror, 1 / Math.sqrt(Vectors.dot(point, point)));
		mirror[mirror.length - 1] -= 1;
		double norm = Math.sqrt(Vectors.dot(mirror, mirror));
		if (norm > 0) {
			scale(mirror, 1 / norm);
		}
	}

	private static void scale(double[] vector, double factor) {
		for (int i = 0; i < vector.length; i++) {
			vector[i] *= factor;
		}
	}

	@Override
	public void vector(double[] coordinates, double[] vector) {
		int last = mirror.length - 1;
		double along = 0;
		for (int i = 0; i < last; i++) {
			along += mirror[i] * coordinates[i];
		}
		for (int i = 0; i < last; i++) {
			vector[i] = coordinates[i] - 2 * along * mirror[i];
		}
		vector[last] = -2 * along * mirror[last];
	}

	@Override
	public void coordinates(double[] vector, double[] coordinates) {
		double along = Vectors.dot(mirror, vector);
		for (int i = 0; i < mirror.length - 1; i++) {
			coordinates[i] = vector[i] - 2 * along * mirror[i];
		}
	}
}
