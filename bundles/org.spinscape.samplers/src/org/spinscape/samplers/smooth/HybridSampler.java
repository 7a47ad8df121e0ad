// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.Vectors;
import org.spinscape.samplers.OneWalker;

/**
 * See {@link HybridMonteCarlo}. Masses are 1, so that velocities have the variance T; a trajectory alternates half a kick by
 * the force, a geodesic, and half a kick. Both keep volumes and can be undone, whence the ends are accepted with probability
 * {@code min(1, exp(-dH/T))} of the sum H of energy and kinetic energy.
 */
final class HybridSampler extends OneWalker<RealConfiguration> {

	/** The step that was used in the end. */
	static final ResultKind<Scalar> STEP = ResultKind.scalar("trajectory-step", "",
			"Time step of the trajectories, after its tuning");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE, STEP);
	/**
	 * Steps differ from trajectory to trajectory by up to this share: with one step for all, a trajectory can be as long as a
	 * period of a mode, which then stays where it is for ever.
	 */
	private static final double SPREAD = 0.2;

	private final Manifold space;
	private final Gradient.Evaluator evaluator;
	private final TunedStep step;
	private final int steps;
	private final double[] force;
	private final double[] velocity;
	private long attempted;
	private long accepted;

	HybridSampler(SmoothModel model, Gradient.Evaluator evaluator, RandomStream random, StartState<RealConfiguration> start,
			double temperature, TunedStep step, int steps) {
		super(model.hamiltonian(), random, start, temperature);
		space = model.space();
		this.evaluator = evaluator;
		this.step = step;
		this.steps = steps;
		force = new double[space.sites()];
		velocity = new double[space.sites()];
	}

	@Override
	public void sweep() {
		if (temperature() == Double.POSITIVE_INFINITY) {
			forget();
			return;
		}
		double[] point = walker.configuration().values().clone();
		double noise = Math.sqrt(temperature());
		for (int i = 0; i < velocity.length; i++) {
			velocity[i] = noise * random.nextGaussian();
		}
		space.project(point, velocity);
		double time = step.length() * (1 + SPREAD * (2 * random.nextDouble() - 1));
		double before = force(point) + Vectors.dot(velocity, velocity) / 2;
		double energy = before;
		for (int i = 0; i < steps && Double.isFinite(energy); i++) {
			Vectors.add(velocity, time / 2, force);
			space.geodesic(point, velocity, time);
			energy = force(point);
			Vectors.add(velocity, time / 2, force);
		}
		// What has flown to infinity has probability 0.
		double rise = energy + Vectors.dot(velocity, velocity) / 2 - before;
		double probability = Double.isNaN(rise) ? 0 : StrictMath.exp(Math.min(0, -rise / temperature()));
		attempted++;
		if (random.nextDouble() < probability) {
			accepted++;
			walker.reset(new RealConfiguration(point));
			best().look();
		}
		step.learn(probability);
	}

	/** At infinite temperature all states are as likely, where there is such a law. */
	private void forget() {
		if (!space.uniform()) {
			throw new ParameterException("temperature", "cannot be infinite: no state of " + space.description()
					+ " is then as likely as another; set a finite one");
		}
		walker.reset(space.random(random));
		best().look();
	}

	/** Evaluates the force along the space. @return the energy */
	private double force(double[] point) {
		double energy = evaluator.evaluate(point, force);
		space.project(point, force);
		Vectors.scale(force, -1);
		return energy;
	}

	@Override
	public String kernel() {
		return "leapfrog along geodesics";
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact(SearchKinds.ACCEPTANCE.more("; a trajectory is an attempt"),
				attempted == 0 ? Double.NaN : accepted / (double) attempted), Scalar.exact(STEP, step.length()));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		step.save(out);
		out.writeLong(attempted);
		out.writeLong(accepted);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		step.restore(in);
		attempted = in.readLong();
		accepted = in.readLong();
	}
}
