// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import java.util.Objects;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.RealConfiguration;

/** Follows a point that is moved by {@link #reset} alone: a smooth space has no elementary moves. */
final class PointTracker implements EnergyTracker<RealConfiguration> {

	private final Gradient.Evaluator evaluator;
	private final double[] gradient;
	private RealConfiguration state;
	private double energy;

	PointTracker(Gradient.Evaluator evaluator, RealConfiguration start) {
		this.evaluator = evaluator;
		gradient = new double[start.values().length];
		reset(start);
	}

	@Override
	public RealConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return energy;
	}

	@Override
	public int moves() {
		return 0;
	}

	@Override
	public double delta(int move) {
		return Objects.checkIndex(move, 0);
	}

	@Override
	public void accept(int move) {
		Objects.checkIndex(move, 0);
	}

	@Override
	public void reset(RealConfiguration start) {
		state = start.copy();
		energy = evaluator.evaluate(state.values(), gradient);
	}
}
