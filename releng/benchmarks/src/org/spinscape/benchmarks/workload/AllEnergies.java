// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.exact.EnergyTable;

/** Energies of all states of a Sherrington-Kirkpatrick instance with N = 28, one spin held up, kept in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AllEnergies {

	private final Hamiltonian<IsingConfiguration> model = Models.dense(28);

	/** 2^27 states, one thread. */
	@Benchmark
	public EnergyTable store() {
		return EnergyTable.half(model, new Unwatched(1));
	}
}
