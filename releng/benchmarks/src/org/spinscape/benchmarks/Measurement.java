// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark with JMH, in a JVM of its own. */
final class Measurement {

	private final boolean quick;
	private final PrintStream log;

	Measurement(boolean quick, PrintStream log) {
		this.quick = quick;
		this.log = log;
	}

	/**
	 * Nanoseconds for an operation.
	 *
	 * @param benchmark class and method
	 * @param reference whether the kernels without Vector API are asked for
	 */
	Figure run(String benchmark, Map<String, String> parameters, boolean reference) throws RunnerException {
		log.println("bench: running " + benchmark + (parameters.isEmpty() ? "" : " " + parameters)
				+ (reference ? " with reference kernels" : ""));
		ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + benchmark.replace(".", "\\.") + "$").forks(1)
				.verbosity(VerboseMode.SILENT).warmupIterations(quick ? 3 : 5).measurementIterations(quick ? 5 : 11)
				.warmupTime(TimeValue.seconds(1)).measurementTime(quick ? TimeValue.milliseconds(600) : TimeValue.seconds(1))
				.timeout(TimeValue.minutes(20))
				.jvmArgsAppend("--add-modules=jdk.incubator.vector",
						"--sun-misc-unsafe-memory-access=allow", "-Dspinscape.kernels=" + (reference ? "reference" : ""));
		parameters.forEach((name, value) -> options.param(name, value));
		Collection<RunResult> results = new Runner(options.build()).run();
		RunResult result = results.iterator().next();
		double[] repeats = result.getBenchmarkResults().stream().flatMap(one -> one.getIterationResults().stream())
				.mapToDouble(Measurement::score).toArray();
		return Figure.of(repeats); // all benchmarks give nanoseconds
	}

	private static double score(IterationResult iteration) {
		return iteration.getPrimaryResult().getScore();
	}
}
