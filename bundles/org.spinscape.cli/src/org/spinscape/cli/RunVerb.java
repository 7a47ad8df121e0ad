// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.run.Runner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run FILE}. */
@Command(name = "run", description = "Runs an experiment in a new directory.")
final class RunVerb extends Verb {

	@Parameters(paramLabel = "FILE", description = "An experiment file, or example:NAME.")
	private String file;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR",
			description = "The run directory to make (default: NAME-run in the current folder).")
	private Path output;

	@Option(names = "--set", paramLabel = "NAME=VALUE",
			description = "Sets a parameter (L, sampler.temperature, ARM.hamiltonian.L) or samples, replicas, sweeps,"
					+ " burn-in, interval. May be repeated.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--seed", paramLabel = "S", description = "The master seed.")
	private Long seed;

	@Mixin
	private RunOptions options;

	@Override
	public Integer call() throws Exception {
		options.check();
		try (ExperimentSource source = ExperimentSource.open(file)) {
			for (Map.Entry<String, String> setting : settings.entrySet()) {
				try {
					Overrides.apply(source.experiment(), catalog(), setting.getKey(), setting.getValue(), Path.of(""));
				} catch (IllegalArgumentException e) {
					throw new InputException(e);
				}
			}
			if (seed != null) {
				source.experiment().setSeed(seed);
			}
			Path target = output == null ? Path.of(source.stem() + "-run") : output;
			return options.report(console(), monitor -> new Runner(catalog()).start(source.experiment(),
					source.folder(), target, options.threads(), monitor));
		}
	}
}
