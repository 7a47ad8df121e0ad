// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.exact.LowestState;
import org.spinscape.kernels.exact.PairMinimum;

/** The ground state of a Sherrington-Kirkpatrick instance by looking at all states with one spin held up, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Exhaustive {

	@Param("30")
	private int spins;

	private PairCouplings pairs;

	/** Draws the couplings. */
	@Setup
	public void prepare() {
		Hamiltonian<IsingConfiguration> model = Models.dense(spins);
		pairs = model.capability(PairCouplings.class).orElseThrow();
	}

	/** 2^(N-1) states. */
	@Benchmark
	public LowestState minimum() {
		return PairMinimum.of(pairs, new Unwatched(1));
	}
}
