// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;

/** Files of each layout, kept for ever: a 3 x 3 glass with explorers, a sampler and means; from version 4 on of three samples. */
class EarlierFilesTest {

	@TempDir
	private Path folder;

	private Path fixture(String name) throws IOException {
		return fixture(1, name);
	}

	private Path fixture(int version, String name) throws IOException {
		Path file = folder.resolve(version + "-" + name);
		try (InputStream in = new GZIPInputStream(EarlierFilesTest.class.getResourceAsStream("version" + version + "/" + name
				+ ".gz"))) {
			Files.copy(in, file);
		}
		return file;
	}

	@Test
	void resultsAreReadByKind() throws IOException {
		ResultsFile reader = ResultsFile.open(fixture("results.h5"));
		List<ResultEntry> survivals = reader.entries().stream()
				.filter(entry -> entry.is(DynamicsKinds.SURVIVAL) && entry.key().sample() == 0).toList();
		assertEquals(List.of("0.7", "1.3"),
				survivals.stream().map(entry -> entry.tag().label(ResultTag.TEMPERATURE)).toList());
		assertTrue(reader.entries().stream().anyMatch(entry -> entry.is(DynamicsKinds.AGING_CORRELATION)
				&& entry.tag().label(DynamicsKinds.WAITING_TIME).equals("16")));
		ResultEntry trees = reader.entries().stream().filter(entry -> entry.is(LandscapeKinds.BARRIER_TREE)).findFirst()
				.orElseThrow();
		Tree tree = (Tree) reader.load(trees);
		assertFalse(tree.mirrorImagesMerged(), "the first version said so in words, and this tree is of all states");
		ResultEntry minima = reader.entries().stream()
				.filter(entry -> entry.is(LandscapeKinds.MINIMA) && !entry.key().overSamples()).findFirst().orElseThrow();
		assertEquals(tree.leaves().size(), ((Scalar) reader.load(minima)).value());
	}

	/** A group for each sample, and arrays over the samples: two layouts of the same numbers, to the bit. */
	@Test
	void layoutsOfOneRunReadTheSame() throws IOException {
		ResultsFile earlier = ResultsFile.open(fixture(4, "results.h5"));
		ResultsFile present = ResultsFile.open(fixture(5, "results.h5"));
		assertEquals(earlier.entries(), present.entries());
		assertTrue(earlier.holdsTheSame(present) && present.holdsTheSame(earlier));
		assertFalse(present.holdsTheSame(ResultsFile.open(fixture("results.h5"))));
		assertTrue(earlier.entries().stream().map(ResultEntry::type).distinct().count() >= 7);
		List<Result> now = present.load(present.entries());
		List<Result> then = earlier.load(earlier.entries());
		for (int i = 0; i < then.size(); i++) {
			assertArrayEquals(PackedResults.bytes(List.of(then.get(i))), PackedResults.bytes(List.of(now.get(i))), earlier
					.entries().get(i).toString());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 5 })
	void everyEntryLoads(int version) throws IOException {
		ResultsFile reader = ResultsFile.open(fixture(version, "results.h5"));
		List<Result> results = reader.load(reader.entries());
		for (int i = 0; i < results.size(); i++) {
			assertEquals(reader.entries().get(i).name(), results.get(i).name());
		}
	}

	@Test
	void aTaskIsReadByKind() throws IOException {
		TaskRecord record = TaskFiles.read(fixture("task.h5"));
		assertTrue(record.data().recording(ObservableKinds.ENERGY).orElseThrow().length() > 0);
		assertEquals("J", record.data().recording(ObservableKinds.ENERGY).orElseThrow().unit());
		assertTrue(record.data().result(SearchKinds.BEST_ENERGY).isPresent());
		assertTrue(record.data().result(SearchKinds.ROUND_TRIPS).isPresent());
	}
}
