// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.sweep.SweepKernels;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;
import org.spinscape.samplers.single.Metropolis;
import org.spinscape.samplers.tempering.ParallelTempering;

/** Parallel tempering of a cubic glass, L = 8: two replicas at 12 temperatures from 0.9 to 2.2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Tempering {

	private static final int TEMPERATURES = 12;
	private static final int REPLICAS = 2;
	private static final int ATTEMPTS = REPLICAS * TEMPERATURES * 512;
	private static final int SETTLING = 2000;

	@Param({ "pm1", "gaussian" })
	private String couplings;

	private Replicas replicas;
	private final List<SweepWalker> walkers = new ArrayList<>();
	private double[] betas;

	/** Comes near equilibrium, which decides how many moves are accepted. */
	@Setup
	public void prepare() {
		Hamiltonian<IsingConfiguration> model = Models.cubic(couplings, 8);
		ParallelTempering tempering = new ParallelTempering();
		List<SamplerSetup> setups = new ArrayList<>();
		for (int replica = 0; replica < REPLICAS; replica++) {
			setups.add(new SamplerSetup(model, tempering.schema().parse(Map.of("t-min", "0.9", "t-max", "2.2", "count",
					Integer.toString(TEMPERATURES))), Models.random(replica), 0, 0, _ -> new Metropolis()));
		}
		replicas = tempering.replicas(setups);
		betas = new double[TEMPERATURES];
		walkers.clear();
		for (int walker = 0; walker < REPLICAS * TEMPERATURES; walker++) {
			betas[walker % TEMPERATURES] = 1 / replicas.temperature(walker % TEMPERATURES);
			walkers.add(SweepKernels.walker(model, model.space().random(Models.random(10 + walker)),
					Models.random(50 + walker)).walker().orElseThrow());
		}
		for (int sweep = 0; sweep < SETTLING; sweep++) {
			replicas.sweep();
			oneByOne();
		}
	}

	/** A sweep of all walkers, with exchanges; the score is the time for an attempted flip. */
	@Benchmark
	@OperationsPerInvocation(ATTEMPTS)
	public void sweep() {
		replicas.sweep();
	}

	/** The same walkers, each by itself, without exchanges. */
	@Benchmark
	@OperationsPerInvocation(ATTEMPTS)
	public void oneByOne() {
		for (int walker = 0; walker < walkers.size(); walker++) {
			walkers.get(walker).sweep(SpinRule.METROPOLIS, betas[walker % TEMPERATURES]);
		}
	}
}
