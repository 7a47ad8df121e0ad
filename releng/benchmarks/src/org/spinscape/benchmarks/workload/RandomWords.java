// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.kernels.random.WordStream;

/** Random words into an array that fits the first-level cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RandomWords {

	private static final int WORDS = 4096;

	private final long[] target = new long[WORDS];
	private final RandomStream scalar = new StreamKey(1, StreamPurpose.TEST, "words", 0, 0).open();
	private final WordStream bulk = WordStream.open(scalar);

	/** The stream that kernels use. */
	@Benchmark
	@OperationsPerInvocation(WORDS)
	public long[] fill() {
		bulk.fill(target, 0, WORDS);
		return target;
	}

	/** The same generator, xoshiro256++, word by word. */
	@Benchmark
	@OperationsPerInvocation(WORDS)
	public long[] plain() {
		for (int i = 0; i < WORDS; i++) {
			target[i] = scalar.nextLong();
		}
		return target;
	}
}
