// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.descent;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;

/**
 * Steps between minima of a smooth landscape: a kick, and the descent after it.
 *
 * @param space     of the states
 * @param evaluator good to double precision, owned by one thread
 * @param kick      standard deviation of what is added to each component, in units of the usual size of a component
 * @param tolerance length of the gradient at which a descent is at rest, in J
 * @param steps     after which it is given up
 * @see <a href="https://doi.org/10.1021/jp970984n">Wales, Doye, J. Phys. Chem. A 101, 5111 (1997)</a>
 */
public record Hop(Manifold space, Gradient.Evaluator evaluator, double kick, double tolerance, int steps) {

	private static final int MEMORY = 20;

	/** A descent that has not begun. @param start unchanged */
	public QuasiNewton start(double[] start) {
		return new QuasiNewton(space, evaluator, MEMORY, start);
	}

	/** The end of a descent. @param start unchanged @param each is told of each step */
	public QuasiNewton descend(double[] start, Runnable each) {
		QuasiNewton descent = start(start);
		descent.descend(tolerance, steps, each);
		return descent;
	}

	/** Where a kick leads. @param minimum unchanged */
	public double[] kicked(double[] minimum, RandomStream random) {
		double[] kicked = minimum.clone();
		for (int i = 0; i < kicked.length; i++) {
			kicked[i] += kick * space.scale() * random.nextGaussian();
		}
		space.retract(kicked);
		return kicked;
	}

	/** The end of the descent after a kick. @param minimum unchanged @param each is told of each step */
	public QuasiNewton from(double[] minimum, RandomStream random, Runnable each) {
		return descend(kicked(minimum, random), each);
	}
}
