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
import org.spinscape.kernels.multispin.MultiSpin;
import org.spinscape.kernels.multispin.MultiSpinWalkers;
import org.spinscape.kernels.multispin.Randomness;
import org.spinscape.kernels.walk.SpinRule;

/** Metropolis sweeps of 256 replicas of the +-J cubic glass, L = 16, beta = 1. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MultiSpinSweeps {

	private static final int ATTEMPTS = 256 * 4096;

	@Param({ "INDEPENDENT", "SHARED" })
	private Randomness randomness;

	private MultiSpinWalkers walkers;

	/** Starts at random states. */
	@Setup
	public void prepare() {
		walkers = MultiSpin.of(Models.cubic("pm1")).plan().orElseThrow().walkers(256, 1, randomness, Models.random(3));
	}

	/** One sweep; the score is the time for an attempted flip. */
	@Benchmark
	@OperationsPerInvocation(ATTEMPTS)
	public void sweep() {
		walkers.sweep(SpinRule.METROPOLIS);
	}
}
