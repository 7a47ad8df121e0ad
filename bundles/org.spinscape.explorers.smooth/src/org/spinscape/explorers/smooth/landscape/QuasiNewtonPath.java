// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.spinscape.kernels.descent.QuasiNewton;

/** Downhill by the quasi-Newton steps that samplers take too, with slopes as explorers measure them. */
final class QuasiNewtonPath implements Relaxation {

	private final SmoothLandscape landscape;
	private final Runnable pause;
	private double slope;

	/** @param pause called before each step; may throw to stop */
	QuasiNewtonPath(SmoothLandscape landscape, Runnable pause) {
		this.landscape = landscape;
		this.pause = pause;
	}

	@Override
	public double[] follow(double[] start, double wanted, int mostSteps) {
		double root = Math.sqrt(start.length);
		QuasiNewton descent = landscape.descent(start);
		descent.descend(wanted * root, mostSteps, pause);
		slope = descent.gradientNorm() / root;
		return descent.point();
	}

	@Override
	public double slope() {
		return slope;
	}
}
