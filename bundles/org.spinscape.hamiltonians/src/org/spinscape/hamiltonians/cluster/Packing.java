// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.RealSpace;

/**
 * Where atoms may be. Random starts are uniform in a ball half an atom larger than that many close-packed atoms fill, so
 * that they are as dense as a liquid and condense; the wall is twice as far, beyond any cluster that holds together.
 *
 * @param atoms number of them
 * @param size  sigma
 */
record Packing(int atoms, double size) {

	/** Distance of two atoms at rest, in sigma. */
	static final double BOND = StrictMath.pow(2, 1.0 / 6);

	/** Radius of the ball that so many close-packed atoms fill. */
	private double packed() {
		return size * BOND * StrictMath.cbrt(3 * atoms / (4 * Math.PI * Math.sqrt(2)));
	}

	/** Radius of the ball of random starts. */
	double start() {
		return packed() + size * BOND / 2;
	}

	/** Radius of the wall if none is said. */
	double wall() {
		return 2 * packed() + size * BOND;
	}

	/** The space of the atoms, whose reference state is nearly free atoms, spread over the wall. */
	RealSpace space(Wall wall) {
		double ball = start();
		RealSpace.Start law = new Ball(ball);
		// The square of the distance from the middle has the mean 3/5 of the square of the radius.
		return new RealSpace(3 * atoms, ball / Math.sqrt(5), law, spread(wall.radius()));
	}

	/** Atoms on a spiral that covers a sphere evenly, about the middle. */
	private double[] spread(double radius) {
		double[] places = new double[3 * atoms];
		double turn = Math.PI * (3 - Math.sqrt(5));
		double[] centre = new double[3];
		for (int atom = 0; atom < atoms; atom++) {
			double height = 1 - (2 * atom + 1.0) / atoms;
			double ring = Math.sqrt(1 - height * height);
			places[3 * atom] = radius * ring * StrictMath.cos(turn * atom);
			places[3 * atom + 1] = radius * ring * StrictMath.sin(turn * atom);
			places[3 * atom + 2] = radius * height;
			for (int axis = 0; axis < 3; axis++) {
				centre[axis] += places[3 * atom + axis] / atoms;
			}
		}
		for (int i = 0; i < places.length; i++) {
			places[i] -= centre[i % 3];
		}
		return places;
	}

	/** Independent atoms, uniform in a ball about the origin. */
	private record Ball(double radius) implements RealSpace.Start {

		@Override
		public void draw(RandomStream random, double[] values) {
			for (int from = 0; from < values.length; from += 3) {
				double square;
				do {
					square = 0;
					for (int axis = 0; axis < 3; axis++) {
						double place = 2 * random.nextDouble() - 1;
						values[from + axis] = radius * place;
						square += place * place;
					}
				} while (square > 1);
			}
		}
	}
}
