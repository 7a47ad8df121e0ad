// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;

/** Results of many samples are arrays over the samples, and come back as they were, whatever a sample has of them. */
class SampleResultsTest {

	@TempDir
	private Path folder;

	private final Random random = new Random(12);

	private double[] reals(int count) {
		return random.doubles(count, -1, 1).toArray();
	}

	private List<String> words(int count, int longest) {
		return IntStream.range(0, count).mapToObj(_ -> "Ångström".repeat(8).substring(0, random.nextInt(longest + 1)))
				.toList();
	}

	/** Something of each type, of which some samples have less, more, nothing, or say other things. */
	private List<Result> sample(int number) {
		int some = random.nextInt(9);
		List<Result> results = new ArrayList<>();
		results.add(new Scalar(ResultKind.scalar("energy", "J", "mean").tag(), reals(1)[0], 0.1, Double.NaN, 10 + some));
		results.add(new Series(ResultKind.series("equal", "").tag(), new Axis("T", "J/k_B", new double[] { 1, 2, 3 },
				new double[0]), new Axis("e", "J", reals(3), new double[] { 0.5, Double.NaN, -0.0 })));
		double[] x = reals(some);
		results.add(new Series(ResultKind.series("ragged", "ragged").tag(), new Axis("t", "", x, new double[0]), new Axis("q",
				"",
				reals(some), number % 3 == 0 ? reals(some) : new double[0])));
		results.add(new Histogram(ResultKind.histogram("dos", "J", "d").tag(), number % 50 == 7 ? "other" : "energy", reals(
				5),
				reals(4)));
		results.add(new Matrix(ResultKind.matrix("overlap", "", "o").tag(), new Axis("i", "", reals(some % 3), new double[0]),
				new Axis("j", "", reals(some % 4), new double[0]), matrix(some % 3, some % 4)));
		results.add(new Matrix(ResultKind.matrix("square", "", "o").tag(), new Axis("i", "", reals(3), new double[0]),
				new Axis("j", "", reals(2), new double[0]), matrix(3, 2)));
		results.add(new Table(ResultKind.table("minima", "m").tag(), List.of(new Table.RealColumn("energy", "J", reals(some)),
				new Table.IntegerColumn("rank", "", random.longs(some).toArray()),
				new Table.TextColumn(number % 40 == 3 ? "name" : "state", words(some, 3 + number / 100)))));
		if (number % 5 != 4) {
			List<Tree.Leaf> leaves = IntStream.range(0, 1 + some).mapToObj(i -> new Tree.Leaf(words(1, 9).getFirst(), random
					.nextDouble(), 1, i - 1, random.nextDouble(), i == 0 ? "" : "+-+", i > 5, random.nextLong(), i)).toList();
			results.add(new Tree(ResultKind.tree("barrier-tree", "J", "t").tag(), leaves, words(some % 3, 2), number
					% 90 == 1));
		}
		results.add(new Configurations(ResultKind.configurations("ground-states", "J", "g").tag(), "2 Ising spins", words(
				some,
				5), reals(some), new Configurations.Layout(new double[] { 0, 1 }, new double[] { 0, 0 }, new int[] { 0,
						7 })));
		results.add(new Verdict(ResultKind.verdict("claim", "c").tag(), Verdict.Level.CANNOT_SAY, words(1, 64).getFirst()));
		results.add(new Verdict(ResultKind.verdict("silent", "c").tag(), Verdict.Level.SUPPORTED, ""));
		results.add(new Table(ResultKind.table("none", "no rows").tag(), List.of(new Table.RealColumn("energy", "J",
				new double[0]))));
		return results;
	}

	private double[][] matrix(int rows, int columns) {
		return IntStream.range(0, rows).mapToObj(_ -> reals(columns)).toArray(double[][]::new);
	}

	private static List<KeyedResult> keyed(ResultKey key, List<Result> results) {
		return results.stream().map(result -> new KeyedResult(key, result)).toList();
	}

	private void assertReadsBack(List<KeyedResult> written) throws IOException {
		Path file = folder.resolve("results.h5");
		ResultsWriter.write(file, "test", written);
		ResultsFile reader = ResultsFile.open(file);
		List<ResultEntry> entries = new ArrayList<>(reader.entries());
		assertEquals(written.size(), entries.size());
		List<Integer> order = new ArrayList<>(IntStream.range(0, written.size()).boxed().toList());
		for (int turn = 0; turn < 2; turn++) {
			List<Result> read = reader.load(order.stream().map(entries::get).toList());
			for (int i = 0; i < read.size(); i++) {
				KeyedResult expected = written.get(order.get(i));
				assertArrayEquals(PackedResults.bytes(List.of(expected.result())), PackedResults.bytes(List.of(read.get(i))),
						expected.key() + " " + expected.result()
								.name());
			}
			Collections.shuffle(order, random); // whoever asks for them in any order
			order = order.subList(0, Math.min(200, order.size()));
		}
	}

	@Test
	void allSamplesReadBack() throws IOException {
		List<KeyedResult> written = new ArrayList<>();
		for (String length : List.of("4", "6")) {
			for (int number = 0; number < 700; number++) {
				if (number % 11 != 5) { // a sample whose task failed
					written.addAll(keyed(new ResultKey("glass", Map.of("L", length), number), sample(number)));
				}
			}
		}
		assertReadsBack(written);
		assertTrue(Files.size(folder.resolve("results.h5")) < 1300 * 1200, Files.size(folder.resolve("results.h5"))
				+ " bytes for 1272 samples");
	}

	/** Arrays of many chunks, rows longer than a chunk, and texts that become longer behind the first chunk. */
	@Test
	void largeArraysReadBack() throws IOException {
		List<KeyedResult> written = new ArrayList<>();
		for (int number = 0; number < 5; number++) {
			int length = number == 3 ? 70_000 : 50_000;
			Result equal = new Histogram(ResultKind.histogram("dos", "J", "d").tag(), "energy", reals(50_001), reals(50_000));
			Result ragged = new Series(ResultKind.series("ragged", "r").tag(), new Axis("t", "", reals(length),
					new double[0]),
					new Axis("q", "", reals(length), new double[0]));
			Result texts = new Table(ResultKind.table("states", "s").tag(), List.of(new Table.TextColumn("state", Collections
					.nCopies(20_000, "+".repeat(4 + number)))));
			Result matrix = new Matrix(ResultKind.matrix("m", "", "o").tag(), new Axis("i", "", reals(200), new double[0]),
					new Axis("j", "", reals(300), new double[0]), matrix(200, 300));
			written.addAll(keyed(new ResultKey("glass", Map.of(), number), List.of(equal, ragged, texts, matrix)));
		}
		assertReadsBack(written);
		try (HdfFile file = new HdfFile(folder.resolve("results.h5"))) {
			Group samples = (Group) file.getByPath("/arms/glass/point-000/samples");
			assertArrayEquals(new int[] { 5, 50_000 }, ((Dataset) samples.getByPath("dos/counts")).getDimensions());
			assertArrayEquals(new int[] { 5, 200, 300 }, ((Dataset) samples.getByPath("m/values")).getDimensions());
			assertArrayEquals(new long[] { 0, 50_000, 100_000, 150_000, 220_000, 270_000 },
					(long[]) ((Dataset) samples.getByPath("ragged/y.start")).getData());
		}
	}

	/** Files of samples that go on for ever: the memory that is needed is that of a few samples. */
	@Test
	void resultsAreAskedForOnceAndInOrder() throws IOException {
		List<Integer> asked = new ArrayList<>();
		ResultKey[] keys = IntStream.range(0, 50).mapToObj(i -> new ResultKey("a", Map.of(), i)).toArray(ResultKey[]::new);
		List<Result> results = sample(0);
		ResultsWriter.write(folder.resolve("results.h5"), "test", new Findings() {
			@Override
			public List<ResultKey> keys() {
				return List.of(keys);
			}

			@Override
			public List<ResultTag> tags(ResultKey key) {
				return results.stream().map(Result::tag).toList();
			}

			@Override
			public List<Result> at(ResultKey key) {
				asked.add(key.sample());
				return results;
			}
		});
		assertEquals(IntStream.range(0, 50).boxed().toList(), asked);
	}
}
