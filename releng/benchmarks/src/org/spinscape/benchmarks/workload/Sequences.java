// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.hamiltonians.labs.LabsSearch;

/** The time to the best-known low-autocorrelation sequence of a length, each repeat from another seed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Sequences {

	@Param("59")
	private int length;

	/** Sum of squares to reach. */
	@Param("205")
	private long target;

	private long seed;

	/** One search, one thread. */
	@Benchmark
	public LabsSearch.Found search() {
		return LabsSearch.run(length, target, () -> false, Models.random(++seed));
	}
}
