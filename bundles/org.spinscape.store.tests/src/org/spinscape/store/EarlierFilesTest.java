// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

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
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;

/** Files that the first version wrote, kept for ever: a 3 x 3 glass with explorers, a sampler and means. */
class EarlierFilesTest {

	@TempDir
	private Path folder;

	private Path fixture(String name) throws IOException {
		Path file = folder.resolve(name);
		try (InputStream in = new GZIPInputStream(EarlierFilesTest.class.getResourceAsStream("version1/" + name + ".gz"))) {
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

	@Test
	void everyEntryLoads() throws IOException {
		ResultsFile reader = ResultsFile.open(fixture("results.h5"));
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
