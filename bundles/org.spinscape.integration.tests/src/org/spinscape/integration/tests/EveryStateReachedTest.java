// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinscape.integration.tests.WholeRuns.component;
import static org.spinscape.integration.tests.WholeRuns.experiment;
import static org.spinscape.integration.tests.WholeRuns.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.engine.run.RunException;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/**
 * Models with spins in no field, on which sweeps that flip whatever costs nothing never see all states: default samplers
 * give what enumeration gives. Values may be off by four of their errors.
 */
class EveryStateReachedTest {

	private static final double SIGMAS = 4;
	/** Six states at -1 and two at 3, at T = 1. */
	private static final double TRIANGLE = (-6 * Math.exp(1) + 6 * Math.exp(-3)) / (6 * Math.exp(1) + 2 * Math.exp(-3));

	@TempDir
	Path folder;

	private Component file(String... lines) throws IOException {
		Files.write(folder.resolve("model.rud"), List.of(lines));
		return component("ising-file", Map.of("file", "model.rud"));
	}

	private static void agrees(double exact, Scalar scalar, double largestError) {
		assertEquals(exact, scalar.value(), SIGMAS * scalar.error(), scalar::toString);
		assertTrue(scalar.error() < largestError, scalar::toString);
	}

	/** The seeds in which the run began in either class; the scatter of seeds is 0.006 in energy and less in magnetisation. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void antiferromagneticTriangle(int seed) throws RunException, IOException {
		assertEquals(-0.9757, TRIANGLE, 5e-5);
		Experiment experiment = experiment(file("3 3", "1 2 1", "2 3 1", "1 3 1"), component("metropolis", Map.of()), 1,
				20_000, List.of("energy", "magnetisation"), List.of("mean", "equilibration"));
		experiment.setSeed(seed);
		List<Result> results = WholeRuns.run(experiment, folder);
		agrees(TRIANGLE, result(results, "energy", Scalar.class), 0.02);
		agrees(0, result(results, "magnetisation", Scalar.class), 0.02);
		assertTrue(result(results, "autocorrelation-time[of=magnetisation]", Scalar.class).value() > 0);
		assertNotEquals(Level.NOT_SUPPORTED, result(results, "equilibration", Verdict.class).level());
	}

	@Test
	void aSpinWithoutBonds() throws RunException, IOException {
		List<Result> results = WholeRuns.run(experiment(file("5 2", "1 2 1", "4 5 -1"), component("metropolis", Map.of()), 1,
				20_000, List.of("energy", "magnetisation"), List.of("mean")), folder);
		agrees(-2 * Math.tanh(1), result(results, "energy", Scalar.class), 0.05);
		agrees(0, result(results, "magnetisation", Scalar.class), 0.02);
	}

	/** Two replicas on a random graph with many free spins: their overlap vanishes by symmetry. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "metropolis|temperature=1", "parallel-tempering|temperatures=1, 1.5, 2.2",
			"heat-bath|temperature=1", "metropolis|order=random" })
	void dilutedGraph(String sampler, String setting) throws RunException, IOException {
		Component graph = component("edwards-anderson", Map.of("lattice", "erdos-renyi", "N", "64", "degree", "1",
				"couplings", "pm1"));
		String[] parts = setting.split("=");
		Experiment experiment = experiment(graph, component(sampler, Map.of(parts[0], parts[1])), 2, 50_000,
				List.of("replica-overlap"), List.of("mean"));
		experiment.getBudget().setInterval(10); // even
		WholeRuns.run(experiment, folder);
		ResultsFile file = ResultsFile.open(RunDirectory.open(folder.resolve("run7")).results());
		List<Result> overlaps = file.load(file.entries().stream().filter(e -> e.name().equals("replica-overlap")).toList());
		switch (overlaps.getFirst()) {
			case Scalar overlap -> agrees(0, overlap, 0.02);
			case Series curve -> {
				for (int i = 0; i < curve.y().values().length; i++) {
					agrees(0, Scalar.thermal(ResultKind.scalar("replica-overlap", "", ""), curve.y().values()[i],
							curve.y().errors()[i], 1), 0.02);
				}
			}
			default -> throw new AssertionError(overlaps);
		}
	}
}
