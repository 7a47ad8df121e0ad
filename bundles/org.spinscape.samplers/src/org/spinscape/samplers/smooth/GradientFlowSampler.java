// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.samplers.Walk;

/**
 * See {@link GradientFlow}. A step is taken if the energy falls by a share of what the gradient promises (L. Armijo,
 * Pacific J. Math. 16, 1 (1966)).
 */
final class GradientFlowSampler extends Walk<RealConfiguration> {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SmoothKinds.GRADIENT_NORM);

	private static final double SHARE = 1e-4;
	private static final double GROWTH = 1.2;
	/** Below this step nothing moves any more in double precision. */
	private static final double LEAST = 1e-14;

	private final Manifold space;
	private final Gradient.Evaluator evaluator;
	private final double[] gradient;
	private final RealConfiguration trial;
	private double step;

	GradientFlowSampler(Hamiltonian<RealConfiguration> hamiltonian, Manifold space, Gradient.Evaluator evaluator,
			RandomStream random, StartState<RealConfiguration> start, double step) {
		super(hamiltonian, random, start);
		this.space = space;
		this.evaluator = evaluator;
		this.step = step;
		gradient = new double[space.sites()];
		trial = space.create();
	}

	@Override
	public void sweep() {
		double[] point = walker.configuration().values();
		double energy = evaluator.evaluate(point, gradient);
		space.project(point, gradient);
		double slope = square(gradient);
		double[] values = trial.values();
		for (; step > LEAST; step /= 2) {
			for (int i = 0; i < values.length; i++) {
				values[i] = point[i] - step * gradient[i];
			}
			space.retract(values);
			if (hamiltonian.energy(trial) <= energy - SHARE * step * slope) {
				walker.reset(trial);
				step *= GROWTH;
				break;
			}
		}
		best().look();
	}

	private static double square(double[] vector) {
		double sum = 0;
		for (double value : vector) {
			sum += value * value;
		}
		return sum;
	}

	@Override
	public double temperature(int slot) {
		return 0;
	}

	@Override
	public boolean equilibrium() {
		return false;
	}

	@Override
	public String kernel() {
		return "steps along the gradient";
	}

	/** The root mean square of the gradient's components, its length over the radius on a sphere: 0 at rest. */
	@Override
	public List<Result> report() {
		double[] point = walker.configuration().values();
		evaluator.evaluate(point, gradient);
		space.project(point, gradient);
		return List.of(Scalar.exact(SmoothKinds.GRADIENT_NORM.more(" at the end, over the square root of"
				+ " the number of components"), Math.sqrt(square(gradient) / space.sites())));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeDouble(step);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		step = in.readDouble();
	}
}
