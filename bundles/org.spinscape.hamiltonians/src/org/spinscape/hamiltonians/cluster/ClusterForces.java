// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;

/**
 * Energy of a cluster with its first two derivatives: all pairs, and the wall about the middle.
 *
 * @param well of two atoms
 * @param wall about the middle
 */
record ClusterForces(PairWell well, Wall wall) implements Gradient.Evaluator, HessianProduct.Evaluator {

	@Override
	public double evaluate(double[] point, double[] gradient) {
		Arrays.fill(gradient, 0);
		double energy = 0;
		for (int i = 0; i < point.length; i += 3) {
			for (int j = 0; j < i; j += 3) {
				double x = point[i] - point[j];
				double y = point[i + 1] - point[j + 1];
				double z = point[i + 2] - point[j + 2];
				double square = x * x + y * y + z * z;
				energy += well.energy(square);
				double pull = 2 * well.slope(square);
				gradient[i] += pull * x;
				gradient[i + 1] += pull * y;
				gradient[i + 2] += pull * z;
				gradient[j] -= pull * x;
				gradient[j + 1] -= pull * y;
				gradient[j + 2] -= pull * z;
			}
		}
		return energy + confine(point, gradient);
	}

	private double confine(double[] point, double[] gradient) {
		double[] centre = centre(point);
		double[] push = null;
		double energy = 0;
		for (int i = 0; i < point.length; i += 3) {
			double distance = distance(point, i, centre);
			if (distance > wall.radius()) {
				push = push == null ? new double[point.length] : push;
				energy += wall.energy(distance);
				for (int axis = 0; axis < 3; axis++) {
					push[i + axis] = wall.slope(distance) * (point[i + axis] - centre[axis]) / distance;
				}
			}
		}
		if (push != null) {
			addFromMiddle(push, gradient);
		}
		return energy;
	}

	@Override
	public void apply(double[] point, double[] vector, double[] result) {
		Arrays.fill(result, 0);
		double[] apart = new double[3];
		for (int i = 0; i < point.length; i += 3) {
			for (int j = 0; j < i; j += 3) {
				double square = 0;
				double along = 0;
				for (int axis = 0; axis < 3; axis++) {
					apart[axis] = point[i + axis] - point[j + axis];
					square += apart[axis] * apart[axis];
					along += apart[axis] * (vector[i + axis] - vector[j + axis]);
				}
				double turned = 2 * well.slope(square);
				double stretched = 4 * well.curvature(square) * along;
				for (int axis = 0; axis < 3; axis++) {
					double change = turned * (vector[i + axis] - vector[j + axis]) + stretched * apart[axis];
					result[i + axis] += change;
					result[j + axis] -= change;
				}
			}
		}
		confine(point, vector, result);
	}

	private void confine(double[] point, double[] vector, double[] result) {
		double[] centre = centre(point);
		double[] drift = centre(vector);
		double[] push = null;
		for (int i = 0; i < point.length; i += 3) {
			double distance = distance(point, i, centre);
			if (distance > wall.radius()) {
				push = push == null ? new double[point.length] : push;
				double along = 0;
				for (int axis = 0; axis < 3; axis++) {
					along += (point[i + axis] - centre[axis]) / distance * (vector[i + axis] - drift[axis]);
				}
				double turned = wall.slope(distance) / distance;
				for (int axis = 0; axis < 3; axis++) {
					double unit = (point[i + axis] - centre[axis]) / distance;
					push[i + axis] = turned * (vector[i + axis] - drift[axis])
							+ (wall.curvature(distance) - turned) * along * unit;
				}
			}
		}
		if (push != null) {
			addFromMiddle(push, result);
		}
	}

	/** What depends on places from the middle acts on the middle, too: no force is left on the whole. */
	private static void addFromMiddle(double[] push, double[] sum) {
		double[] mean = centre(push);
		for (int i = 0; i < push.length; i++) {
			sum[i] += push[i] - mean[i % 3];
		}
	}

	private static double[] centre(double[] point) {
		double[] centre = new double[3];
		for (int i = 0; i < point.length; i++) {
			centre[i % 3] += point[i];
		}
		for (int axis = 0; axis < 3; axis++) {
			centre[axis] /= point.length / 3;
		}
		return centre;
	}

	private static double distance(double[] point, int i, double[] centre) {
		double x = point[i] - centre[0];
		double y = point[i + 1] - centre[1];
		double z = point[i + 2] - centre[2];
		return Math.sqrt(x * x + y * y + z * z);
	}
}
