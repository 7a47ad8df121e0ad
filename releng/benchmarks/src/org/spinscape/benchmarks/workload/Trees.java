// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.List;
import java.util.Map;
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
import org.spinscape.core.result.Result;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.explorers.exact.tree.BarrierTree;

/** The exact barrier tree of a Sherrington-Kirkpatrick instance with all minima and saddles, energies included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Trees {

	@Param("22")
	private int spins;

	private Hamiltonian<IsingConfiguration> model;

	/** Draws the couplings. */
	@Setup
	public void prepare() {
		model = Models.dense(spins);
	}

	/** The explorer on two threads, without basins, which need the way of every state. */
	@Benchmark
	public List<Result> tree() {
		BarrierTree provider = new BarrierTree();
		return provider.create(provider.schema().parse(Map.of("basins", "no"))).explore(model, new Unwatched(2));
	}
}
