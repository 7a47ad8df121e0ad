// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;

/**
 * Some components of a real vector may be multiplied by any positive factor if others are divided by it, as the weights
 * into and out of a rectified linear unit. Minima then are not isolated: they form curves.
 *
 * @param description whose scale, for example {@code scale of unit 3 of layer 1}
 * @param multiplied  numbers of the components multiplied, each once; shared, for reading
 * @param divided     numbers of the components divided, each once and none of the others; shared, for reading
 */
public record ScaleChange(String description, int[] multiplied, int[] divided) implements ContinuousSymmetry {

	/** Changes the scale. @param point changed in place @param factor positive */
	public void apply(double[] point, double factor) {
		for (int i : multiplied) {
			point[i] *= factor;
		}
		for (int i : divided) {
			point[i] /= factor;
		}
	}

	/** A factor between 1/2 and 2, uniform in its logarithm. */
	@Override
	public void apply(Configuration state, RandomStream random) {
		apply(((RealConfiguration) state).values(), StrictMath.pow(2, 2 * random.nextDouble() - 1));
	}

	/** Where the factor is 1. */
	@Override
	public List<double[]> directions(double[] point) {
		double[] direction = new double[point.length];
		for (int i : multiplied) {
			direction[i] = point[i];
		}
		for (int i : divided) {
			direction[i] = -point[i];
		}
		return List.of(direction);
	}
}
