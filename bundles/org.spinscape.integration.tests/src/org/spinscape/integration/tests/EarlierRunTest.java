// SPDX-License-Identifier: EPL-2.0
package org.spinscape.integration.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Tree;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** The experiment of the first version that is kept for ever: it is read, and run again it has the numbers it had. */
class EarlierRunTest {

	private static final Path KEPT = Path.of("..", "org.spinscape.store.tests", "src", "org", "spinscape", "store",
			"version1");

	@TempDir
	Path folder;

	/** Numbers of the only sample, by name; of curves and trees those that they consist of. */
	private static Map<String, List<Double>> numbers(Path file) throws IOException {
		ResultsFile results = ResultsFile.open(file);
		Map<String, List<Double>> numbers = new TreeMap<>();
		List<ResultEntry> entries = results.entries().stream().filter(entry -> entry.key().sample() == 0).toList();
		for (Result result : results.load(entries)) {
			Stream<Double> values = switch (result) {
				case Scalar scalar -> Stream.of(scalar.value());
				case Series series -> Arrays.stream(series.y().values()).boxed();
				case Tree tree -> tree.leaves().stream().map(Tree.Leaf::energy);
				default -> Stream.of();
			};
			numbers.put(result.name(), values.toList());
		}
		return numbers;
	}

	@Test
	void theNumbersAreThoseOfThen() throws IOException, ExperimentFileException, RunException {
		Path then = folder.resolve("then.h5");
		try (InputStream in = new GZIPInputStream(Files.newInputStream(KEPT.resolve("results.h5.gz")))) {
			Files.copy(in, then);
		}
		RunOutcome outcome = new Runner(Catalog.installed()).start(
				ExperimentFiles.load(KEPT.resolve("experiment.spinscape")), folder, folder.resolve("run"), 2,
				RunMonitor.SILENT);
		assertEquals(RunOutcome.State.COMPLETE, outcome.state(), outcome.failures().toString());
		Map<String, List<Double>> earlier = numbers(then);
		Map<String, List<Double>> now = numbers(RunDirectory.open(outcome.directory()).results());
		Map<String, String> changed = new TreeMap<>();
		earlier.forEach((name, values) -> {
			if (!values.equals(now.get(name))) {
				changed.put(name, values + " is now " + now.get(name));
			}
		});
		assertTrue(earlier.size() > 20, "found only " + earlier.keySet());
		assertEquals(Map.of(), changed);
	}
}
