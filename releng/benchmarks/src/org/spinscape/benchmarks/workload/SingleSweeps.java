// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Metropolis sweeps of one replica of the Gaussian cubic glass, L = 16, beta = 1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SingleSweeps {

	private static final int SITES = 4096;

	private SweepWalker walker;
	private PlainMetropolis plain;

	/** Comes to equilibrium, which decides how many moves are accepted. */
	@Setup
	public void prepare() {
		Hamiltonian<IsingConfiguration> model = Models.cubic("gaussian");
		walker = walker(model);
		plain = new PlainMetropolis(model, 5);
		for (int sweep = 0; sweep < 500; sweep++) {
			walker.sweep(SpinRule.METROPOLIS, 1);
			plain.sweep(1);
		}
	}

	private static SweepWalker walker(Hamiltonian<IsingConfiguration> model) {
		return SweepKernels.walker(model, model.space().random(Models.random(2)), Models.random(3)).walker().orElseThrow();
	}

	/** The kernel that Metropolis chooses. */
	@Benchmark
	@OperationsPerInvocation(SITES)
	public long sweep() {
		return walker.sweep(SpinRule.METROPOLIS, 1);
	}

	/** The obvious loop. */
	@Benchmark
	@OperationsPerInvocation(SITES)
	public void plain() {
		plain.sweep(1);
	}
}
