// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Vectors;

/**
 * Draws unit vectors with density proportional to {@code exp(k u . S)} about a unit vector u (von Mises and Fisher). In space
 * the distribution of {@code u . S} is inverted; in other dimensions it is drawn by rejection.
 *
 * @see <a href="https://doi.org/10.1080/03610919408813161">A. T. A. Wood, Simulation of the von Mises Fisher distribution,
 *      Commun. Stat. Simul. Comput. 23, 157 (1994)</a>
 */
final class FieldLaw {

	/** Beyond it vectors lie along the field to the last bit; its square is a number still. */
	private static final double LARGEST = 1e150;

	private final int components;
	private final double[] across;

	/** @param components of a vector, at least 2 */
	FieldLaw(int components) {
		this.components = components;
		across = new double[components];
	}

	/**
	 * Draws one vector.
	 *
	 * @param axis          u; receives the vector
	 * @param concentration k, 0 or more: the strength of the field over the temperature
	 */
	void draw(double[] axis, double concentration, RandomStream random) {
		double missing = components == 3 ? inverted(concentration, random) : rejected(concentration, random);
		double length;
		do { // what of a normal vector is at right angles to the axis has any such direction
			for (int c = 0; c < components; c++) {
				across[c] = random.nextGaussian();
			}
			Vectors.add(across, -Vectors.dot(across, axis), axis);
			length = Vectors.norm(across);
		} while (!(length > 1e-12));
		double side = Math.sqrt(missing * Math.max(0, 2 - missing)) / length;
		for (int c = 0; c < components; c++) {
			axis[c] = (1 - missing) * axis[c] + side * across[c];
		}
	}

	/** {@code 1 - u . S} in three dimensions, where {@code u . S} has the density {@code exp(k x)} on [-1, 1]. */
	private static double inverted(double concentration, RandomStream random) {
		double uniform = random.nextDouble();
		if (concentration < 1e-8) { // the quotient below loses its digits
			return 2 * uniform;
		}
		double least = StrictMath.exp(-2 * concentration);
		return Math.min(2, -StrictMath.log(least + (1 - least) * (1 - uniform)) / concentration);
	}

	/**
	 * {@code 1 - u . S} in any dimension, by Wood's algorithm VM*, with {@code (w - x0) k} and {@code (1 - x0 w) / (1 - x0^2)}
	 * written so that they keep their digits where the law is narrow.
	 */
	private double rejected(double concentration, RandomStream random) {
		int less = components - 1;
		double k = Math.min(concentration, LARGEST);
		double b = less / (2 * k + Math.sqrt(4 * k * k + (double) less * less));
		while (true) {
			double beta = (1 + component(random)) / 2;
			double divisor = 1 - (1 - b) * beta;
			double gain = 2 * k * b * (1 / (1 + b) - beta / divisor)
					+ less * StrictMath.log((1 + b) / (2 * divisor));
			if (gain >= StrictMath.log(1 - random.nextDouble())) {
				return 2 * b * beta / divisor;
			}
		}
	}

	/** A component of a unit vector in any direction. */
	private double component(RandomStream random) {
		double square = 0;
		double first = 0;
		for (int c = 0; c < components; c++) {
			double value = random.nextGaussian();
			square += value * value;
			first = value;
		}
		return first / Math.sqrt(square);
	}
}
