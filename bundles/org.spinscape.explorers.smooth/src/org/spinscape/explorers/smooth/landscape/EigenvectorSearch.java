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

	private static final int MOST_STEPS = 600;
	/** Length of the longest step, in radii. */
	private static final double LONGEST = 0.05;
	/** After so many steps without coming to rest there may be no point of this index near, and a lower one is looked for. */
	private static final int PATIENCE = 60;
	/** What is left of the index then. */
	private static final double LOWER = 0.8;

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
	 * A critical point near the start; empty if the search does not come to rest. Where it does not at the index that it
	 * looks for, it looks for lower ones, down to a minimum.
	 *
	 * @param climbed takes the number of negative eigenvalues at the start and gives the index to look for first
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
			int since = steps % PATIENCE;
			if (steps > 0 && since == 0) {
				wanted = Math.max(0, Math.min(wanted - 1, (int) (LOWER * wanted)));
			}
			// Steps grow shorter, so that a search does not go to and fro.
			double longest = LONGEST * landscape.radius() * Math.min(1, PATIENCE / 2.0 / (1 + since));
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
