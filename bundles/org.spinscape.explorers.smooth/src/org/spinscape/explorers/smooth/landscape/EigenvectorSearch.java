// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.space.Vectors;

/**
 * Finds a critical point of a wanted index: each step goes up along as many of the lowest eigenvectors of the Hessian, and
 * down along all others. Unlike a descent in the squared gradient it does not come to rest where the gradient has not
 * vanished. After C. J. Cerjan, W. H. Miller, J. Chem. Phys. 75, 2800 (1981), and D. J. Wales, J. Chem. Phys. 101, 3750
 * (1994), of which neither could be read here: the length of a step is our own, see {@link Curvature#climb}.
 */
final class EigenvectorSearch {

	private static final int MOST_STEPS = 400;
	/** Length of the longest step, in radii. */
	private static final double LONGEST = 0.1;
	/** Of the steps of the last part of a search the longest is shorter, so that it does not go to and fro. */
	private static final int PATIENCE = 100;

	private final SmoothLandscape landscape;
	private final ExplorerContext context;
	private final double slope;

	/** @param slope root mean square of the gradient's components that counts as none */
	EigenvectorSearch(SmoothLandscape landscape, ExplorerContext context, double slope) {
		this.landscape = landscape;
		this.context = context;
		this.slope = slope;
	}

	/**
	 * A critical point near the start; empty if the search does not come to rest.
	 *
	 * @param climbed takes the number of negative eigenvalues at the start and gives the index to look for
	 */
	Optional<CriticalPoint> from(double[] start, IntUnaryOperator climbed) {
		double[] point = start.clone();
		double[] gradient = new double[point.length];
		double root = Math.sqrt(point.length);
		int wanted = -1;
		for (int steps = 0; steps < MOST_STEPS; steps++) {
			context.checkCancelled();
			double energy = landscape.evaluatePrecisely(point, gradient);
			Curvature curvature = new Curvature(landscape, point);
			double length = Vectors.norm(gradient);
			if (length <= slope * root) {
				return Optional.of(new CriticalPoint(point, energy, curvature.index(), length / root,
						curvature.softest()));
			}
			if (wanted < 0) {
				wanted = climbed.applyAsInt(curvature.index());
			}
			double longest = LONGEST * landscape.radius() * Math.min(1, PATIENCE / (1.0 + steps));
			double[] step = curvature.climb(gradient, wanted, longest);
			double far = Vectors.norm(step);
			if (!(far > 0)) {
				return Optional.empty();
			}
			point = landscape.step(point, Math.min(1, longest / far), step);
		}
		return Optional.empty();
	}
}
