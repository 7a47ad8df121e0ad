// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Downhill by quasi-Newton steps with limited memory: the inverse Hessian is built up from the last few steps and changes of
 * the gradient, taken along to the tangent space of each new point by projection. Steps make sure of the descent (L.
 * Armijo, Pacific J. Math. 16, 1, 1966); where the curvature along a step is not positive it is not learnt from.
 *
 * @see <a href="https://doi.org/10.1007/BF01589116">Liu, Nocedal, On the limited memory BFGS method for large scale
 *      optimization, Math. Program. 45, 503 (1989)</a>
 */
final class QuasiNewtonDescent implements Relaxation {

	private static final int MEMORY = 10;
	private static final double SHARE = 1e-4;
	private static final double LEAST_STEP = 1e-14;
	/** Length of the longest step, in radii. */
	private static final double LONGEST = 0.25;
	/** Cosine of step and change of the gradient below which there is nothing to learn. */
	private static final double LEAST_CURVATURE = 1e-10;

	private final SmoothLandscape landscape;
	private final Runnable pause;
	private final Deque<Correction> corrections = new ArrayDeque<>();
	private double slope;

	/** @param step change of the point @param change of the gradient, both tangent at the present point */
	private record Correction(double[] step, double[] change) {

		double product() {
			return Vectors.dot(step, change);
		}
	}

	/** @param pause called before each step; may throw to stop */
	QuasiNewtonDescent(SmoothLandscape landscape, Runnable pause) {
		this.landscape = landscape;
		this.pause = pause;
	}

	@Override
	public double[] follow(double[] start, double wanted, int mostSteps) {
		corrections.clear();
		double[] point = start.clone();
		double[] gradient = new double[point.length];
		double energy = landscape.evaluatePrecisely(point, gradient);
		slope = rms(gradient);
		for (int steps = 0; steps < mostSteps && slope > wanted; steps++) {
			pause.run();
			double[] direction = direction(gradient);
			double along = Vectors.dot(direction, gradient);
			if (!(along < 0)) {
				corrections.clear();
				direction = direction(gradient);
				along = Vectors.dot(direction, gradient);
			}
			double[] there = new double[point.length];
			double[] trial = null;
			double at = energy;
			double length = Math.min(1, LONGEST * landscape.radius() / Vectors.norm(direction));
			for (; length > LEAST_STEP; length /= 2) {
				trial = landscape.step(point, length, direction);
				at = landscape.evaluatePrecisely(trial, there);
				if (at <= energy + SHARE * length * along) {
					break;
				}
			}
			if (!(length > LEAST_STEP)) {
				if (corrections.isEmpty()) {
					break; // not even the gradient leads down: this is as far as the numbers go
				}
				corrections.clear();
				continue;
			}
			learn(trial, length, direction, gradient, there);
			point = trial;
			gradient = there;
			energy = at;
			slope = rms(gradient);
		}
		return point;
	}

	private static double rms(double[] gradient) {
		return Vectors.norm(gradient) / Math.sqrt(gradient.length);
	}

	/** Minus the inverse Hessian, as far as it is known, times the gradient: two loops over what is remembered. */
	private double[] direction(double[] gradient) {
		double[] direction = gradient.clone();
		double[] factors = new double[corrections.size()];
		int k = factors.length;
		for (Iterator<Correction> newest = corrections.descendingIterator(); newest.hasNext();) {
			Correction correction = newest.next();
			factors[--k] = Vectors.dot(correction.step(), direction) / correction.product();
			Vectors.add(direction, -factors[k], correction.change());
		}
		if (!corrections.isEmpty()) {
			Correction newest = corrections.getLast();
			Vectors.scale(direction, newest.product() / Vectors.dot(newest.change(), newest.change()));
		} else {
			Vectors.scale(direction, Math.min(1, landscape.radius() / Vectors.norm(gradient)));
		}
		for (Correction correction : corrections) {
			double back = Vectors.dot(correction.change(), direction) / correction.product();
			Vectors.add(direction, factors[k++] - back, correction.step());
		}
		Vectors.scale(direction, -1);
		return direction;
	}

	private void learn(double[] point, double length, double[] direction, double[] before, double[] after) {
		for (Correction correction : corrections) {
			landscape.project(point, correction.step());
			landscape.project(point, correction.change());
		}
		corrections.removeIf(correction -> !positive(correction));
		double[] step = direction.clone();
		Vectors.scale(step, length);
		landscape.project(point, step);
		double[] change = before.clone();
		landscape.project(point, change);
		Vectors.scale(change, -1);
		Vectors.add(change, 1, after);
		Correction correction = new Correction(step, change);
		if (positive(correction)) {
			corrections.addLast(correction);
			if (corrections.size() > MEMORY) {
				corrections.removeFirst();
			}
		}
	}

	private static boolean positive(Correction correction) {
		return correction.product() > LEAST_CURVATURE * Vectors.norm(correction.step()) * Vectors.norm(correction.change());
	}

	@Override
	public double slope() {
		return slope;
	}
}
