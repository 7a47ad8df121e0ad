// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;
import org.spinscape.samplers.OneWalker;

/** Whole sweeps by a kernel that fits the model. */
final class KernelSampler extends OneWalker<IsingConfiguration> {

	private final SweepWalker kernel;
	private final SpinRule rule;
	private final AcceptanceCount count = new AcceptanceCount();

	KernelSampler(Hamiltonian<IsingConfiguration> hamiltonian, RandomStream random, SweepWalker kernel,
			double temperature, SpinRule rule) {
		super(hamiltonian, random, kernel, temperature);
		this.kernel = kernel;
		this.rule = rule;
	}

	@Override
	public void sweep() {
		long moved = kernel.sweep(rule, 1 / temperature());
		count.add(kernel.moves(), moved);
		best().look();
	}

	@Override
	public String kernel() {
		return kernel.kernel();
	}

	@Override
	public List<Result> report() {
		return count.report();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		count.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		count.restore(in);
	}
}
