// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.networks.perceptron.BinaryPerceptron;

/** The exact barrier tree of a binary perceptron that learns 46 patterns of a teacher, energies included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Perceptrons {

	private final Hamiltonian<?> model = new BinaryPerceptron().build(new BinaryPerceptron().schema()
			.parse(Map.of("N", "23", "P", "46")), Models.random(1));

	/** The same energies by one evaluation a state. */
	private record Opaque<C extends Configuration>(Hamiltonian<C> model) implements Hamiltonian<C> {

		@Override
		public StateSpace<C> space() {
			return model.space();
		}

		@Override
		public double energy(C configuration) {
			return model.energy(configuration);
		}

		@Override
		public <T> Optional<T> capability(Class<T> type) {
			return Optional.empty();
		}
	}

	/** The explorer on two threads, without basins. */
	@Benchmark
	public List<Result> tree() {
		return explore(model);
	}

	/** The same, energies state by state. */
	@Benchmark
	public List<Result> stateByState() {
		return explore(new Opaque<>(model));
	}

	private static List<Result> explore(Hamiltonian<?> landscape) {
		BarrierTree provider = new BarrierTree();
		return provider.create(provider.schema().parse(Map.of("basins", "no"))).explore(landscape, new Unwatched(2));
	}
}
