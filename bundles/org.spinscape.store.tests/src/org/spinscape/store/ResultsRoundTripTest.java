// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

class ResultsRoundTripTest {

	@TempDir
	private Path folder;

	/** One result of each type, empty ones included: what is written must read back as it was. */
	private static List<Result> specimens() {
		return List.of(Scalar.exact(ResultKind.scalar("ground-energy", "J", "lowest energy"), -11.298855),
				Scalar.thermal(ResultKind.scalar("energy", "J", "mean energy"), -1.5, 0.01, 1234),
				new Series(ResultKind.series("curve", "c").tag(), Axis.of("T", "J/k_B", 1, 2), new Axis("e", "J",
						new double[] { 3, 4 },
						new double[] { 0.1, Double.NaN })),
				new Histogram(ResultKind.histogram("dos", "J", "d").tag(), "energy", new double[] { 0, 1, 2 },
						new double[] { 5, 6 }),
				new Table(ResultKind.table("minima", "m").tag(), List.of(new Table.RealColumn("energy", "J",
						new double[] { 1.5 }),
						new Table.IntegerColumn("rank", "", new long[] { 7 }),
						new Table.TextColumn("state", List.of("+-+")))),
				new Table(ResultKind.table("none", "no rows").tag(), List.of(new Table.RealColumn("energy", "J",
						new double[0]))),
				new Matrix(ResultKind.matrix("overlap", "", "o").tag(), Axis.of("i", "", 1), Axis.of("j", "", 1, 2),
						new double[][] { { 0.5, -0.5 } }),
				new Tree(ResultKind.tree("barrier-tree", "J", "t").tag(), List.of(new Tree.Leaf("++", -2, 1, -1,
						Double.NaN, "", 3, 0),
						new Tree.Leaf("--", -1, 2, 0, 0.5, "+-", 1, 1)), List.of("F1", "F2"), false),
				new Configurations(ResultKind.configurations("ground-states", "J", "g").tag(), "2 Ising spins",
						List.of("++"), new double[] { -2 }, new Configurations.Layout(new double[] { 0, 1 },
								new double[] { 0, 0 }, new int[] { 0, 0 })),
				new Configurations(ResultKind.configurations("shortest-trips", "length", "s").tag(), "round trips",
						List.of("1 2 3"), new double[] { 3.5 }, Configurations.Layout.WORDS),
				new Verdict(ResultKind.verdict("claim", "c").tag(), Verdict.Level.CANNOT_SAY, "too few samples"));
	}

	/** The first version of records did not say whether states have signs; spaces in their texts did. */
	@Test
	void statesOfTheFirstVersionHaveSignsIfTheyHaveNoSpaces() throws IOException {
		for (Result states : specimens().stream().filter(Configurations.class::isInstance).toList()) {
			byte[] second = PackedRecord.bytes(new TaskRecord(List.of(states), List.of(), List.of(), new LandscapeFacts(2,
					Double.NaN, 1, 1, 1, -1, true), References.NONE));
			int flag = PackedResults.bytes(List.of(states)).length; // the last byte of them, behind the version
			byte[] first = new byte[second.length - 1];
			System.arraycopy(second, 0, first, 0, flag);
			System.arraycopy(second, flag + 1, first, flag, first.length - flag);
			first[0] = 1;
			Configurations read = (Configurations) PackedRecord.read(first, true).results().getFirst();
			assertEquals(((Configurations) states).layout().signs(), read.layout().signs());
			assertEquals(((Configurations) states).states(), read.states());
		}
	}

	@Test
	void everyTypeReadsBack() throws IOException {
		ResultKey key = new ResultKey("glass", Map.of("L", "4", "T", "0.5"), 2);
		List<KeyedResult> written = new ArrayList<>();
		specimens().forEach(result -> written.add(new KeyedResult(key, result)));
		written.add(new KeyedResult(new ResultKey("glass", key.point(), ResultKey.ALL_SAMPLES),
				new Scalar(ResultKind.scalar("energy", "J", "mean energy").tag(), -1.4, 0.001, 0.02, 100)));
		Path file = folder.resolve("results.h5");
		ResultsWriter.write(file, "test", written);

		ResultsFile reader = ResultsFile.open(file);
		List<ResultEntry> entries = reader.entries();
		assertEquals(written.stream().map(one -> one.key() + one.result().tag().identity() + one.result().type()).toList(),
				entries.stream().map(entry -> entry.key() + entry.tag().identity() + entry.type()).toList());
		List<Result> read = reader.load(entries);
		for (int i = 0; i < read.size(); i++) {
			assertSame(written.get(i).result(), read.get(i));
		}
	}

	/** What tells results of one kind apart is kept: labels, with signs in them, and the component that gave each. */
	@Test
	void labelsAndSourcesReadBack() throws IOException {
		ResultTag tag = ResultKind.scalar("energy", "J", "mean energy").label("temperature", 0.5).label("of", "a=b, c")
				.from(new ResultSource("mean", 2));
		List<Result> results = List.of(Scalar.exact(tag, 1), Scalar.exact(tag.label("temperature", 2), 2), new Series(
				ResultKind
						.series("curve", "c").tag().label("of", "x").from(new ResultSource("trace", 1)), Axis.of("t", "", 1),
				Axis.of("y", "", 2)));
		Path file = folder.resolve("results.h5");
		ResultsWriter.write(file, "test", results.stream()
				.map(result -> new KeyedResult(new ResultKey("arm", Map.of(), ResultKey.ALL_SAMPLES), result)).toList());
		ResultsFile reader = ResultsFile.open(file);
		assertEquals(results.stream().map(Result::tag).toList(), reader.entries().stream().map(ResultEntry::tag).toList());
		assertEquals(results.stream().map(Result::tag).toList(), reader.load(reader.entries()).stream().map(Result::tag)
				.toList());
		Path task = folder.resolve("task.h5");
		TaskFiles.write(task, TaskRecord.of(results));
		assertEquals(results.stream().map(Result::tag).toList(), TaskFiles.read(task).results().stream().map(Result::tag)
				.toList());
		assertEquals(results.stream().map(Result::tag).toList(),
				PackedRecord.read(PackedRecord.bytes(TaskRecord.of(results)), true).results().stream().map(Result::tag)
						.toList());
	}

	/** Whoever looks for missing files must know their names from the table of contents alone. */
	@Test
	void namesOfCsvFilesAreThoseOfTheEntries() throws IOException {
		List<KeyedResult> written = new ArrayList<>();
		for (String arm : List.of("glass", "ferro magnet")) {
			for (int sample = 0; sample < 3; sample++) {
				ResultKey key = new ResultKey(arm, Map.of("L", "4"), sample);
				specimens().forEach(result -> written.add(new KeyedResult(key, result)));
			}
			specimens().forEach(result -> written.add(new KeyedResult(new ResultKey(arm, Map.of(), ResultKey.ALL_SAMPLES),
					result)));
		}
		CsvExport.write(folder.resolve("tables"), written);
		try (var files = Files.list(folder.resolve("tables"))) {
			ResultsWriter.write(folder.resolve("results.h5"), "test", written);
			assertEquals(CsvExport.files(ResultsFile.open(folder.resolve("results.h5")).entries()),
					files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
		}
	}

	/** The HDF5 library once wrote groups without children that made larger files unreadable. */
	@Test
	void filesOfManyResultsReadBack() throws IOException {
		List<Result> many = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			many.addAll(specimens());
		}
		Path file = folder.resolve("task.h5");
		TaskFiles.write(file, TaskRecord.of(many));
		assertEquals(many.size(), TaskFiles.read(file).results().size());
		TaskFiles.write(file, TaskRecord.of(List.of()));
		assertEquals(0, TaskFiles.read(file).results().size());
	}

	/** A kill between the last byte of a file and its renaming leaves one behind, which may be the longer. */
	@Test
	void leftoversOfAKillDoNotShowInWhatIsWrittenNext() throws IOException {
		Map<String, Writing> writers = Map.of("task.h5", file -> TaskFiles.write(file, TaskRecord.of(specimens())),
				"results.h5",
				file -> ResultsWriter.write(file, "test", List.of(new KeyedResult(new ResultKey("glass", Map.of(), 0),
						specimens().getFirst()))),
				"state", file -> new StateFile(file, _ -> {
				}).save(out -> out.writeLong(7)), "table.npy", file -> {
					try (NpyFile npy = new NpyFile(file, List.of(new NpyFile.Field("x", NpyFile.Type.REAL, 0)), 1)) {
						npy.begin();
						npy.put(0.5);
						npy.end();
						npy.commit();
					}
				});
		for (Map.Entry<String, Writing> writer : writers.entrySet()) {
			Path clean = folder.resolve("clean-" + writer.getKey());
			writer.getValue().write(clean);
			Path next = folder.resolve(writer.getKey());
			Files.write(RunDirectory.temporary(next), new byte[200_000]);
			writer.getValue().write(next);
			assertArrayEquals(Files.readAllBytes(clean), Files.readAllBytes(next), writer.getKey());
		}
	}

	/** Makes a file. */
	private interface Writing {
		void write(Path file) throws IOException;
	}

	@Test
	void aTaskReadsBack() throws IOException {
		double[][][] values = { { { 1, 2, 3 }, { 4, 5, 6 } } };
		Recording recording = new Recording(ResultKind.scalar("energy", "J", "total").tag(), true,
				new double[] { 1.5 }, 10, values);
		Recording other = new Recording(ResultKind.scalar("a-name-that-sorts-first", "", "other").tag(), true,
				new double[] { 1.5 }, 10, values);
		LandscapeFacts facts = new LandscapeFacts(64, Double.NaN, 192, 1.5, 4, -3, true);
		Path file = folder.resolve("task.h5");
		Recording odd = new Recording(ResultKind.scalar("m", "", "odd").tag(), true, new double[] { 1.5 }, 10, values,
				true, false);
		References references = new References("the native state", List.of(odd), new double[] { -7 }, new double[] { 2 });
		TaskRecord record = new TaskRecord(specimens(), List.of(specimens().getFirst()), List.of(recording, other), facts,
				references);
		TaskFiles.write(file, record);
		assertEquals(List.of(), TaskFiles.readResults(file).recordings());
		assertReads(values, facts, List.of(other, odd), TaskFiles.read(file));
		byte[] packed = PackedRecord.bytes(record);
		assertEquals(List.of(), PackedRecord.read(packed, false).recordings());
		assertReads(values, facts, List.of(other, odd), PackedRecord.read(packed, true));
	}

	private static void assertReads(double[][][] values, LandscapeFacts facts, List<Recording> others,
			TaskRecord read) {
		for (int i = 0; i < specimens().size(); i++) {
			assertSame(specimens().get(i), read.results().get(i));
		}
		assertEquals(1, read.analyses().size());
		assertEquals(specimens().size() + 1, read.allResults().size());
		assertEquals(facts, read.facts());
		assertEquals(List.of("energy", others.getFirst().name()), read.recordings().stream().map(Recording::name).toList());
		Recording back = read.recordings().getFirst();
		assertArrayEquals(values, back.values());
		assertEquals(10, back.interval());
		assertTrue(back.equilibrium());
		assertArrayEquals(new double[] { 1.5 }, back.temperatures());
		assertTrue(back.independent() && !back.odd());
		Recording second = read.references().secondStart(others.getLast().tag()).orElseThrow();
		assertTrue(second.odd() && !second.independent());
		assertArrayEquals(values, second.values());
		assertEquals("the native state", read.references().origin());
		assertEquals(-7, read.references().energies()[0]);
		assertEquals(2, read.references().deviations()[0]);
		assertEquals(2, read.recordings().size(), "the second start is apart");
	}

	/** Compares by the exported rows and fields: arrays in records have no useful equality of their own. */
	private static void assertSame(Result expected, Result actual) {
		assertEquals(expected.name(), actual.name());
		assertEquals(expected.type(), actual.type());
		assertEquals(expected.meaning(), actual.meaning());
		CsvTable left = CsvTable.of(expected);
		CsvTable right = CsvTable.of(actual);
		assertArrayEquals(left.heading(), right.heading());
		assertEquals(left.rows().size(), right.rows().size());
		for (int i = 0; i < left.rows().size(); i++) {
			assertArrayEquals(left.rows().get(i), right.rows().get(i));
		}
		if (expected instanceof Configurations states) {
			assertEquals(states.layout().signs(), ((Configurations) actual).layout().signs());
		}
		if (expected instanceof Tree || expected instanceof Verdict || expected instanceof Scalar) {
			assertEquals(expected, actual);
		}
	}

	@Test
	void equalResultsGiveEqualBytes() throws IOException {
		List<KeyedResult> results = specimens().stream()
				.map(result -> new KeyedResult(new ResultKey("a", Map.of(), 0), result)).toList();
		ResultsWriter.write(folder.resolve("a.h5"), "test", results);
		ResultsWriter.write(folder.resolve("b.h5"), "test", results);
		assertEquals(-1, Files.mismatch(folder.resolve("a.h5"), folder.resolve("b.h5")));
	}

	@Test
	void damageIsReportedWithTheFile() throws IOException {
		Path file = folder.resolve("results.h5");
		Files.write(file, new byte[1000]);
		StoreException problem = assertThrows(StoreException.class, () -> ResultsFile.open(file));
		assertTrue(problem.getMessage().contains("results.h5"), problem.getMessage());
	}

	@Test
	void treesAreExportedByRank() throws IOException {
		CsvExport.write(folder, specimens().stream()
				.map(result -> new KeyedResult(new ResultKey("a", Map.of(), 0), result)).toList());
		List<String> lines = Files.readAllLines(folder.resolve("barrier-tree.csv"));
		assertEquals("rank,state,energy [J],father,barrier [J],saddle [J],degeneracy,basin,funnel", lines.getFirst());
		assertEquals("1,++,-2,0,inf,nan,1,3,1", lines.get(1));
		assertEquals("2,--,-1,1,1.5,0.5,2,1,2", lines.get(2));
	}

	@Test
	void aFullDirectoryIsNotTouched() throws IOException {
		Files.writeString(folder.resolve("thesis.tex"), "precious");
		StoreException problem = assertThrows(StoreException.class, () -> RunDirectory.create(folder));
		assertTrue(problem.getMessage().contains("another folder"), problem.getMessage());
	}

	@Test
	void aRunHasOneWriter() throws Exception {
		RunDirectory directory = RunDirectory.create(folder.resolve("run"));
		try (AutoCloseable _ = directory.lock()) {
			assertTrue(directory.locked());
			assertThrows(StoreException.class, directory::lock);
		}
		assertEquals(false, directory.locked());
	}
}
