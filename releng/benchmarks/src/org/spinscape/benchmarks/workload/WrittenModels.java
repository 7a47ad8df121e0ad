// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Metropolis sweeps of built-in models and of formulas with the same couplings, each with the kernel that it gets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WrittenModels {

	/** Whole sweeps of all models: 4096, 512, 64 and 101 sites. */
	private static final int ATTEMPTS = 4096 * 101;

	/** The id of the built-in model. */
	@Param({ "edwards-anderson", "sk", "p-spin", "labs" })
	public String model;

	private SweepWalker builtIn;
	private SweepWalker written;
	private int sweeps;

	/** Both in the same state, at temperatures at which some moves are accepted. */
	@Setup
	public void prepare() {
		Models.Twins twins = Models.twins(model);
		builtIn = walker(twins.builtIn());
		written = walker(twins.written());
		sweeps = ATTEMPTS / twins.builtIn().space().create().sites();
		builtIn();
		written();
	}

	private static SweepWalker walker(Hamiltonian<IsingConfiguration> model) {
		return SweepKernels.walker(model, model.space().random(Models.random(2)), Models.random(3)).walker().orElseThrow();
	}

	private long sweep(SweepWalker walker) {
		long accepted = 0;
		for (int sweep = 0; sweep < sweeps; sweep++) {
			accepted += walker.sweep(SpinRule.METROPOLIS, 1);
		}
		return accepted;
	}

	/** The model with a class of its own. */
	@Benchmark
	@OperationsPerInvocation(ATTEMPTS)
	public long builtIn() {
		return sweep(builtIn);
	}

	/** The formula. */
	@Benchmark
	@OperationsPerInvocation(ATTEMPTS)
	public long written() {
		return sweep(written);
	}
}
