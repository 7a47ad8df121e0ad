// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.samplers.Walk;

/**
 * See {@link Langevin}. Overdamped by Euler's step; with inertia by the splitting BAOAB of Leimkuhler and Matthews, which
 * has the exact variance of positions on quadratic energies.
 */
final class LangevinSampler extends Walk<RealConfiguration> {

	/** @param temperature in J/k_B @param step of time @param friction 0 for overdamped */
	record Law(double temperature, double step, double friction) {
	}

	private final SmoothModel model;
	private final Gradient.Evaluator evaluator;
	private final Law law;
	private final int steps;
	private final double[] gradient;
	private final double[] velocity;

	LangevinSampler(SmoothModel model, Gradient.Evaluator evaluator, RandomStream random, StartState<RealConfiguration> start,
			Law law, int steps) {
		super(model.hamiltonian(), random, start);
		this.model = model;
		this.evaluator = evaluator;
		this.law = law;
		this.steps = steps;
		gradient = new double[model.space().sites()];
		velocity = new double[model.space().sites()];
	}

	@Override
	public void sweep() {
		double[] point = walker.configuration().values().clone();
		force(point);
		for (int i = 0; i < steps; i++) {
			if (law.friction() == 0) {
				overdamped(point);
			} else {
				inertial(point);
			}
		}
		walker.reset(new RealConfiguration(point));
		best().look();
	}

	private void force(double[] point) {
		if (!Double.isFinite(evaluator.evaluate(point, gradient))) {
			throw new ParameterException("step", law.step() + " is too long: the energy is no longer finite; take a shorter"
					+ " one");
		}
		model.space().project(point, gradient);
	}

	private void overdamped(double[] point) {
		double noise = Math.sqrt(2 * law.temperature() * law.step());
		double[] kick = new double[point.length];
		for (int i = 0; i < kick.length; i++) {
			kick[i] = noise * random.nextGaussian();
		}
		model.space().project(point, kick);
		for (int i = 0; i < point.length; i++) {
			point[i] += kick[i] - law.step() * gradient[i];
		}
		model.space().retract(point);
		force(point);
	}

	private void inertial(double[] point) {
		double half = law.step() / 2;
		double kept = StrictMath.exp(-law.friction() * law.step());
		double noise = Math.sqrt(law.temperature() * (1 - kept * kept));
		for (int i = 0; i < point.length; i++) {
			velocity[i] -= half * gradient[i];
			point[i] += half * velocity[i];
			velocity[i] = kept * velocity[i] + noise * random.nextGaussian();
			point[i] += half * velocity[i];
		}
		force(point);
		for (int i = 0; i < point.length; i++) {
			velocity[i] -= half * gradient[i];
		}
	}

	@Override
	public double temperature(int slot) {
		return law.temperature();
	}

	@Override
	public boolean equilibrium() {
		return false;
	}

	@Override
	public boolean keepsTemperature() {
		return true;
	}

	@Override
	public String kernel() {
		return law.friction() == 0 ? "overdamped Euler steps" : "BAOAB steps";
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		for (double value : velocity) {
			out.writeDouble(value);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		for (int i = 0; i < velocity.length; i++) {
			velocity[i] = in.readDouble();
		}
	}
}
