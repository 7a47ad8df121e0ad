// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

/**
 * {@code v <- m v + g, w <- w - rate v}; with Nesterov's look ahead {@code w <- w - rate (g + m v)} (I. Sutskever et al.,
 * ICML 2013).
 */
final class Momentum implements Optimiser {

	private final double momentum;
	private final boolean nesterov;
	private final double[] velocity;

	Momentum(int weights, double momentum, boolean nesterov) {
		this.momentum = momentum;
		this.nesterov = nesterov;
		velocity = new double[weights];
	}

	@Override
	public void step(double[] weights, double[] gradient, double rate, long step) {
		for (int i = 0; i < weights.length; i++) {
			velocity[i] = momentum * velocity[i] + gradient[i];
			weights[i] -= rate * (nesterov ? gradient[i] + momentum * velocity[i] : velocity[i]);
		}
	}

	@Override
	public double[][] memory() {
		return new double[][] { velocity };
	}
}
