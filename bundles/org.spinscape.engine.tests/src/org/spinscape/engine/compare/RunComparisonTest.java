// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.engine.compare.Difference.How;
import org.spinscape.engine.plan.Fixtures;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultsWriter;
import org.spinscape.store.StoreException;

/** Numbers of finished runs beside each other, with small numbers whose differences are worked out by hand. */
class RunComparisonTest {

	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");
	private static final ResultKind<Scalar> WIDTH = ResultKind.scalar("width", "J", "width of the well");

	@TempDir
	private Path folder;

	/** The mean of samples with its standard error, and the samples. */
	private static List<KeyedResult> samples(String arm, Map<String, String> point, ResultKind<Scalar> kind,
			double... values) {
		List<KeyedResult> results = new ArrayList<>();
		double mean = Arrays.stream(values).average().orElseThrow();
		double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
		results.add(new KeyedResult(new ResultKey(arm, point, ResultKey.ALL_SAMPLES),
				new Scalar(kind.tag(), mean, Double.NaN, Math.sqrt(variance / values.length), values.length)));
		for (int sample = 0; sample < values.length; sample++) {
			results.add(new KeyedResult(new ResultKey(arm, point, sample), Scalar.exact(kind, values[sample])));
		}
		return results;
	}

	private static Experiment experiment(long seed, String arm) {
		Experiment experiment = Fixtures.experiment();
		experiment.setSeed(seed);
		experiment.getArms().getFirst().setName(arm);
		return experiment;
	}

	private Path run(String name, Experiment experiment, List<KeyedResult> results) throws IOException {
		Path run = Files.createDirectories(folder.resolve(name));
		ExperimentFiles.save(experiment, run.resolve("experiment.spinscape"));
		Files.createDirectories(run.resolve("tasks"));
		Files.writeString(run.resolve("manifest.json"), "{\"experiment\": \"test\", \"seed\": 1, \"tasks\": [\"t\"]}");
		ResultsWriter.write(run.resolve("results.h5"), "test", results);
		return run;
	}

	@Test
	void runsOfOneArmEachAreComparedWhateverTheArmIsCalled() throws IOException {
		Path one = run("one", experiment(1, "cold"), samples("cold", Map.of(), ENERGY, 1, 2, 3));
		Path two = run("two", experiment(2, "warm"), samples("warm", Map.of(), ENERGY, 2, 4, 6));
		Path three = run("three", experiment(1, "hot"), samples("hot", Map.of(), ENERGY, 2, 5, 8));
		RunComparison comparison = RunComparison.of(List.of(one, two, three), Fixtures.catalog());
		assertEquals(List.of("one", "two", "three"), comparison.runs());
		RunComparison.Row row = comparison.numbers().getFirst();
		assertEquals(1, comparison.numbers().size());
		assertEquals("energy", row.title());
		assertEquals(ENERGY.tag(), row.tag());
		assertEquals(List.of(2.0, 4.0, 5.0), row.values().stream().map(Scalar::value).toList());
		assertNull(row.differences().getFirst());
		// Another seed: the variances 1/3 and 4/3 of the means add up. The same seed: the pairs are 1, 3 and 5.
		assertEquals(new Difference(2, Math.sqrt(5.0 / 3), How.INDEPENDENT), row.differences().get(1));
		assertEquals(new Difference(3, Math.sqrt(4.0 / 3), How.PAIRED), row.differences().get(2));
	}

	@Test
	void runsOfSeveralArmsAreComparedArmByArm() throws IOException {
		List<KeyedResult> both = new ArrayList<>(samples("cold", Map.of("T", "0.5"), ENERGY, 1, 3));
		both.addAll(samples("warm", Map.of("T", "0.5"), ENERGY, 5, 7));
		Experiment arms = experiment(1, "cold");
		Arm warm = Fixtures.FACTORY.createArm();
		warm.setName("warm");
		warm.setHamiltonian(Fixtures.component("chain"));
		arms.getArms().add(warm);
		Path one = run("one", arms, both);
		Path two = run("two", experiment(2, "warm"), samples("warm", Map.of("T", "0.5"), ENERGY, 8, 8));
		List<RunComparison.Row> rows = RunComparison.of(List.of(one, two), Fixtures.catalog()).numbers();
		assertEquals(List.of("cold: energy, T=0.5", "warm: energy, T=0.5"),
				rows.stream().map(RunComparison.Row::title).toList());
		assertNull(rows.getFirst().values().get(1), "the second run has no cold arm");
		assertNull(rows.getFirst().differences().get(1));
		assertEquals(2, rows.get(1).differences().get(1).value());
	}

	@Test
	void whatOneRunLacksHasNoDifference() throws IOException {
		Path one = run("one", experiment(1, "a"), samples("a", Map.of(), ENERGY, 1, 3));
		List<KeyedResult> more = new ArrayList<>(samples("a", Map.of(), ENERGY, 1, 3));
		more.addAll(samples("a", Map.of(), WIDTH, 4, 6));
		more.add(new KeyedResult(new ResultKey("a", Map.of(), ResultKey.ALL_SAMPLES),
				new Verdict(ResultKind.verdict("deep", "It is deep.").tag(), Verdict.Level.SUPPORTED, "seen")));
		Path two = run("two", experiment(1, "a"), more);
		List<RunComparison.Row> rows = RunComparison.of(List.of(one, two), Fixtures.catalog()).numbers();
		assertEquals(List.of("energy", "width"), rows.stream().map(RunComparison.Row::title).toList());
		assertNull(rows.get(1).values().getFirst());
		assertNull(rows.get(1).differences().get(1), "there is no first value to differ from");
		assertEquals(5, rows.get(1).values().get(1).value());
	}

	@Test
	void onlySettingsThatDifferAreShown() throws IOException {
		Experiment other = experiment(1, "a");
		other.setSamples(7);
		other.setBudget(Fixtures.FACTORY.createBudget());
		Path one = run("one", experiment(1, "a"), samples("a", Map.of(), ENERGY, 1, 3));
		Path two = run("two", other, samples("a", Map.of(), ENERGY, 1, 3));
		List<RunComparison.Setting> settings = RunComparison.of(List.of(one, two), Fixtures.catalog()).settings();
		assertEquals(List.of("samples", "burn-in", "sweeps", "interval"),
				settings.stream().map(RunComparison.Setting::name).toList());
		assertEquals(List.of("1", "7"), settings.getFirst().values());
		assertEquals(Arrays.asList(null, "1000"), settings.get(1).values());
	}

	@Test
	void aDamagedExperimentIsNamed() throws IOException {
		Path one = run("one", experiment(1, "a"), samples("a", Map.of(), ENERGY, 1, 3));
		Files.writeString(one.resolve("experiment.spinscape"), "<no");
		String message = assertThrows(StoreException.class,
				() -> RunComparison.of(List.of(one), Fixtures.catalog())).getMessage();
		assertTrue(message.contains("experiment.spinscape"), message);
	}

	@Test
	void aRowHasTheNumbersOfTheRun() throws IOException {
		List<KeyedResult> results = new ArrayList<>(samples("a", Map.of("T", "1"), ENERGY, 1, 3));
		results.addAll(samples("a", Map.of("T", "2"), ENERGY, 4, 6));
		RunRow row = RunRow.read(run("one", experiment(1, "a"), results), Fixtures.catalog());
		assertEquals(List.of("energy, T=1", "energy, T=2"), List.copyOf(row.numbers().keySet()));
		assertEquals(5, row.numbers().get("energy, T=2").value());
		RunRow noted = row.with(RunNote.of("paper", "good"));
		assertEquals(List.of("paper"), noted.note().tags());
		assertEquals(row, noted.with(row.note()));
	}

	@Test
	void oneFolderTwiceCannotBeToldApart() {
		Path path = Path.of("/x/a");
		assertEquals(List.of("x/a", "x/a"), RunComparison.names(List.of(path, path)));
	}
}
