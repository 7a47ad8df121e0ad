// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.experiment.Experiment;

import picocli.CommandLine.Option;

/** What a command line changes in an experiment before it is run. */
final class Settings {

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter (L, sampler.temperature, ARM.hamiltonian.L) or samples, replicas, sweeps,"
			+ " burn-in, interval, target-result with target-error (a sweep point gets no more samples once the error of the"
			+ " average of that number is small enough) and fewest-samples. May be repeated.")
	private Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--seed", paramLabel = "S", description = "The master seed.")
	private Long seed;

	boolean given() {
		return seed != null || !values.isEmpty();
	}

	void apply(Experiment experiment, Catalog catalog) throws InputException {
		for (Map.Entry<String, String> setting : values.entrySet()) {
			try {
				Overrides.apply(experiment, catalog, setting.getKey(), setting.getValue(), Path.of(""));
			} catch (IllegalArgumentException e) {
				throw new InputException(e);
			}
		}
		if (seed != null) {
			experiment.setSeed(seed);
		}
	}
}
