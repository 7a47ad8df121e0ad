// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks.workload;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.spinscape.networks.boltzmann.SpinData;
import org.spinscape.networks.boltzmann.Training;
import org.spinscape.networks.boltzmann.TrainingPlan;

/** Steps of persistent contrastive divergence of a machine of 784 x 500 units, 100 chains and 100 samples a step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BoltzmannTraining {

	private static final int VISIBLE = 784;
	private static final int HIDDEN = 500;
	private static final int SAMPLES = 1000;

	private final Training training = new Training(
			new TrainingPlan("pcd", 1, 100, 2, 100, Integer.MAX_VALUE, 0.01, 0.5, 0, false),
			new SpinData(VISIBLE, new double[SAMPLES * VISIBLE]).coins(Models.random(1)), HIDDEN, Models.random(2));

	/** One step. */
	@Benchmark
	public int step() {
		training.step();
		return training.steps();
	}
}
