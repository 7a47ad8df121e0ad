// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Optional;
import java.util.function.Function;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.space.Vectors;

/**
 * Finds a critical point of any index near a point: minimises the squared gradient by damped Newton steps (D. W.
 * Marquardt, J. Soc. Ind. Appl. Math. 11, 431, 1963). Where that ends with a gradient left, it has found a minimum of
 * the squared gradient that is no critical point of the energy, and says so.
 */
final class SaddleSearch {

	private static final int MOST_STEPS = 200;
	private static final double FIRST_DAMPING = 1e-2;
	private static final double MOST_DAMPING = 1e12;
	/** Length of the longest step, in radii: on a sphere it turns the point by a quarter radian. */
	private static final double LONGEST = 0.25;

	private final SmoothLandscape landscape;
	private final ExplorerContext context;
	private final double slope;
	private final Function<double[], LocalCurvature> local;

	/**
	 * Searches on a landscape.
	 *
	 * @param slope root mean square of the gradient's components that counts as none
	 * @param local the Hessian at the point that the landscape has evaluated last
	 */
	SaddleSearch(SmoothLandscape landscape, ExplorerContext context, double slope,
			Function<double[], LocalCurvature> local) {
		this.landscape = landscape;
		this.context = context;
		this.slope = slope;
		this.local = local;
	}

	/** A critical point near the start; empty if the search ends at a point that is none. */
	Optional<CriticalPoint> from(double[] start) {
		double[] point = start.clone();
		double[] gradient = new double[point.length];
		double root = Math.sqrt(point.length);
		double energy = landscape.evaluatePrecisely(point, gradient);
		double damping = FIRST_DAMPING;
		for (int steps = 0; steps < MOST_STEPS; steps++) {
			context.checkCancelled();
			LocalCurvature curvature = local.apply(point);
			double length = Vectors.norm(gradient);
			if (length <= slope * root) {
				return Optional.of(new CriticalPoint(point, energy, curvature.index(), length / root,
						curvature.softest()));
			}
			boolean moved = false;
			while (!moved && damping < MOST_DAMPING) {
				double[] step = curvature.newton(gradient, damping);
				double far = Vectors.norm(step);
				double[] trial = landscape.step(point, -Math.min(1, LONGEST * landscape.radius() / far), step);
				double[] there = new double[point.length];
				double at = landscape.evaluatePrecisely(trial, there);
				if (Vectors.norm(there) < length) {
					point = trial;
					gradient = there;
					energy = at;
					damping /= 8;
					moved = true;
				} else {
					damping *= 4;
				}
			}
			if (!moved) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}
}
