// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.space.Vectors;

/**
 * Downhill along the gradient with step lengths that make sure of the descent (L. Armijo, Pacific J. Math. 16, 1, 1966):
 * a discrete gradient flow, so that where it ends is a fair sample of where the flow ends.
 */
final class SteepestPath implements Relaxation {

	private static final double SHARE = 1e-4;
	private static final double GROWTH = 1.2;
	private static final double LEAST_STEP = 1e-14;
	private static final double FIRST_STEP = 0.05;
	/** Some units in the last place of an energy that is a sum of many terms. */
	private static final double ROUNDING = 1e-14;
	/** The same of the fast evaluation, which may work in single precision. */
	private static final double COARSE_ROUNDING = 1e-6;

	private final SmoothLandscape landscape;
	private final ExplorerContext context;
	private double energy;
	private double[] point;
	private double slope;
	private boolean precise;

	SteepestPath(SmoothLandscape landscape, ExplorerContext context) {
		this.landscape = landscape;
		this.context = context;
	}

	/**
	 * Follows the path.
	 *
	 * @param start     where from; unchanged
	 * @param lid       stops as soon as the energy is no higher; if it is higher than that of the start, the path leads
	 *                  uphill until the energy is no lower
	 * @param level     stops once the root mean square of the gradient's components is no larger
	 * @param mostSteps stops after so many steps
	 * @return where it has stopped
	 */
	double[] follow(double[] start, double lid, double level, int mostSteps) {
		precise = false;
		point = start.clone();
		double[] gradient = new double[point.length];
		energy = evaluate(point, gradient);
		boolean down = lid <= energy;
		double step = FIRST_STEP;
		double[] there = new double[point.length];
		for (int steps = 0; steps < mostSteps && (down ? energy > lid : energy < lid) && step > LEAST_STEP; steps++) {
			double square = Vectors.dot(gradient, gradient);
			if (Math.sqrt(square / point.length) <= level) {
				break;
			}
			context.checkCancelled();
			for (; step > LEAST_STEP; step /= 2) {
				double[] trial = landscape.step(point, down ? -step : step, gradient);
				double energyThere = evaluate(trial, there);
				if (!precise && same(energyThere)) {
					precise = true;
					energy = evaluate(point, gradient);
					step = FIRST_STEP;
					break;
				}
				if (enough(down ? energy - energyThere : energyThere - energy, SHARE * step * square)
						|| same(energyThere) && Vectors.dot(there, there) < square) {
					point = trial;
					energy = energyThere;
					System.arraycopy(there, 0, gradient, 0, gradient.length);
					step *= GROWTH;
					break;
				}
			}
		}
		slope = Math.sqrt(Vectors.dot(gradient, gradient) / point.length);
		return point;
	}

	private double evaluate(double[] at, double[] gradient) {
		return precise ? landscape.evaluatePrecisely(at, gradient) : landscape.evaluate(at, gradient);
	}

	private static boolean enough(double gain, double least) {
		return gain > 0 && gain >= least;
	}

	/**
	 * Whether an energy is no other than the present one up to rounding: then it cannot tell down from up. The fast evaluation
	 * gives way to the precise one, and in that a gradient that gets smaller must do (W. W. Hager, H. Zhang, SIAM J. Optim. 16,
	 * 170 (2005), for such approximate conditions).
	 */
	private boolean same(double energyThere) {
		return Math.abs(energyThere - energy) <= (precise ? ROUNDING : COARSE_ROUNDING) * Math.max(1, Math.abs(energy));
	}

	@Override
	public double[] follow(double[] start, double level, int mostSteps) {
		return follow(start, Double.NEGATIVE_INFINITY, level, mostSteps);
	}

	@Override
	public double slope() {
		return slope;
	}

	/** Energy where the last path has stopped. */
	double energy() {
		return energy;
	}
}
