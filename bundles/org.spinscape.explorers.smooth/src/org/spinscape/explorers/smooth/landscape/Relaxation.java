// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.spinscape.core.explorer.ExplorerContext;

/** A way down to a minimum. Owned by one thread. */
interface Relaxation {

	/** Along the gradient: where it ends is a fair sample of where the gradient flow ends. */
	String STEEPEST = "steepest";
	/** By quasi-Newton steps: far faster in long valleys, but it may end in another minimum than the flow. */
	String QUASI_NEWTON = "quasi-newton";

	/** That of a word. */
	static Relaxation of(String word, SmoothLandscape landscape, ExplorerContext context) {
		return QUASI_NEWTON.equals(word) ? new QuasiNewtonPath(landscape, context::checkCancelled)
				: new SteepestPath(landscape, context);
	}

	/**
	 * Goes down.
	 *
	 * @param start     where from; unchanged
	 * @param slope     ends once the root mean square of the gradient's components is no larger
	 * @param mostSteps ends after so many steps
	 * @return where it has ended
	 */
	double[] follow(double[] start, double slope, int mostSteps);

	/** Root mean square of the gradient's components where it has ended. */
	double slope();
}
