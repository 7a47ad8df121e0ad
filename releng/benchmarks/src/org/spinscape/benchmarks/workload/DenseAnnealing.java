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
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Annealing of the Sherrington-Kirkpatrick model, N = 512, from beta 0.1 to 3 in equal steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DenseAnnealing {

	private static final int SPINS = 512;
	private static final int SWEEPS = 1000;

	private final RandomStream random = Models.random(2);
	private Hamiltonian<IsingConfiguration> model;
	private SweepWalker walker;
	private PlainMetropolis plain;

	/** Lays out the couplings. */
	@Setup
	public void prepare() {
		model = Models.dense(SPINS);
		walker = SweepKernels.walker(model, model.space().random(random), Models.random(3)).walker().orElseThrow();
		plain = new PlainMetropolis(model, 5);
	}

	private static double beta(int sweep) {
		return 0.1 + 2.9 * sweep / (SWEEPS - 1);
	}

	/** The kernel that Metropolis chooses. */
	@Benchmark
	@OperationsPerInvocation(SPINS * SWEEPS)
	public void anneal() {
		walker.reset(model.space().random(random));
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			walker.sweep(SpinRule.METROPOLIS, beta(sweep));
		}
	}

	/** The obvious loop, without the restart, which takes no time to speak of. */
	@Benchmark
	@OperationsPerInvocation(SPINS * SWEEPS)
	public void plain() {
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			plain.sweep(beta(sweep));
		}
	}
}
