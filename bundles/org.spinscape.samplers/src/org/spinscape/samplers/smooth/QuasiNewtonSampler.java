// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.kernels.descent.QuasiNewton;
import org.spinscape.samplers.Walk;

/** See {@link QuasiNewtonDescent}. */
final class QuasiNewtonSampler extends Walk<RealConfiguration> {

	static final ResultKind<Verdict> CONVERGED = ResultKind.verdict("converged",
			"The descent has come to rest in a minimum");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SmoothKinds.GRADIENT_NORM, CONVERGED);

	private final QuasiNewton descent;
	private final double tolerance;

	QuasiNewtonSampler(SmoothModel model, Gradient.Evaluator evaluator, RandomStream random,
			StartState<RealConfiguration> start, int memory,
			double tolerance) {
		super(model.hamiltonian(), random, start);
		this.tolerance = tolerance;
		descent = new QuasiNewton(model.space(), evaluator, memory, walker.configuration().values());
	}

	@Override
	public void sweep() {
		if (descent.gradientNorm() > tolerance && descent.step()) {
			walker.reset(new RealConfiguration(descent.point()));
			best().look();
		}
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
		return "limited-memory BFGS steps";
	}

	@Override
	public List<Result> report() {
		double length = descent.gradientNorm();
		boolean there = length <= tolerance;
		return List.of(
				Scalar.exact(SmoothKinds.GRADIENT_NORM, length),
				new Verdict(CONVERGED.tag(),
						there ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY,
						String.format(Locale.ROOT, "The gradient has length %.3g, and the tolerance is %.3g", length,
								tolerance)
								+ (there ? "." : ": give more sweeps, or a larger tolerance.")));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		descent.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		descent.restore(in);
	}
}
