// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;

/**
 * Points in space may be moved together as a rigid body, turned and reflected: the energy depends on the distances
 * between them alone. Such points are one and the same body in all but name exactly where their distances are.
 *
 * @param description what is moved, for example {@code motions and reflections of the cluster}
 * @param points      component numbers of the coordinates of each point, x first, as many for each; no component stands
 *                    twice. One point at least, of one dimension at least; shared, for reading
 */
public record RigidMotion(String description, List<int[]> points) implements ContinuousSymmetry {

	public RigidMotion {
		points = List.copyOf(points);
		if (points.isEmpty() || points.getFirst().length == 0) {
			throw new IllegalArgumentException("to move takes a point with coordinates");
		}
		int dimension = points.getFirst().length;
		for (int[] point : points) {
			if (point.length != dimension) {
				throw new IllegalArgumentException("points of " + dimension + " and of " + point.length
						+ " dimensions do not move together");
			}
		}
	}

	/** Number of coordinates of a point. */
	public int dimension() {
		return points.getFirst().length;
	}

	/** Middle of all points. @param state a vector of the model */
	public double[] centre(double[] state) {
		double[] centre = new double[dimension()];
		for (int[] point : points) {
			for (int axis = 0; axis < centre.length; axis++) {
				centre[axis] += state[point[axis]] / points.size();
			}
		}
		return centre;
	}

	/** Translations along each axis, and rotations in each plane about the middle. */
	@Override
	public List<double[]> directions(double[] state) {
		int dimension = dimension();
		double[] centre = centre(state);
		List<double[]> directions = new ArrayList<>();
		for (int axis = 0; axis < dimension; axis++) {
			double[] along = new double[state.length];
			for (int[] point : points) {
				along[point[axis]] = 1;
			}
			directions.add(along);
			for (int other = 0; other < axis; other++) {
				double[] around = new double[state.length];
				for (int[] point : points) {
					around[point[axis]] = state[point[other]] - centre[other];
					around[point[other]] = centre[axis] - state[point[axis]];
				}
				directions.add(around);
			}
		}
		return directions;
	}

	/** A random rotation about the middle, with a reflection half of the time, and a shift by about the size of the body. */
	@Override
	public void apply(Configuration state, RandomStream random) {
		double[] values = ((RealConfiguration) state).values();
		int dimension = dimension();
		double[][] turn = turn(dimension, random);
		double[] centre = centre(values);
		double size = 0;
		for (int[] point : points) {
			for (int axis = 0; axis < dimension; axis++) {
				size += (values[point[axis]] - centre[axis]) * (values[point[axis]] - centre[axis]);
			}
		}
		size = Math.sqrt(size / points.size()) + Double.MIN_NORMAL;
		double[] shift = new double[dimension];
		for (int axis = 0; axis < dimension; axis++) {
			shift[axis] = centre[axis] + size * random.nextGaussian();
		}
		move(values, turn, centre, shift);
	}

	/**
	 * Turns all points about one place and puts that place to another: x becomes {@code turn (x - from) + to}.
	 *
	 * @param state changed in place
	 * @param turn  an orthogonal matrix, rows first
	 */
	public void move(double[] state, double[][] turn, double[] from, double[] to) {
		double[] seen = new double[dimension()];
		for (int[] point : points) {
			for (int axis = 0; axis < seen.length; axis++) {
				seen[axis] = state[point[axis]] - from[axis];
			}
			for (int axis = 0; axis < seen.length; axis++) {
				double sum = to[axis];
				for (int k = 0; k < seen.length; k++) {
					sum += turn[axis][k] * seen[k];
				}
				state[point[axis]] = sum;
			}
		}
	}

	/**
	 * An orthogonal matrix, rows first, drawn uniformly: a rotation, or one with a reflection. Normal vectors are made
	 * orthonormal one by one.
	 */
	public static double[][] turn(int dimension, RandomStream random) {
		double[][] rows = new double[dimension][];
		for (int i = 0; i < dimension; i++) {
			double[] row = new double[dimension];
			double length = 0;
			while (!(length > 1e-3)) {
				for (int k = 0; k < dimension; k++) {
					row[k] = random.nextGaussian();
				}
				for (int j = 0; j < i; j++) {
					double along = Vectors.dot(rows[j], row);
					for (int k = 0; k < dimension; k++) {
						row[k] -= along * rows[j][k];
					}
				}
				length = Math.sqrt(Vectors.dot(row, row));
			}
			double scale = 1 / length;
			rows[i] = Arrays.stream(row).map(value -> value * scale).toArray();
		}
		return rows;
	}
}
