// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsWriter;
import org.spinscape.store.RunDirectory;
import org.spinscape.ui.selection.ShownRun;

/** A run in memory: two arms of two samples, each with a tree of four minima on a ring of four spins. */
final class FakeRun implements ResultReader {

	static final ResultKey GLASS = new ResultKey("glass", Map.of(), 0);
	static final ResultKey FERROMAGNET = new ResultKey("ferromagnet", Map.of(), 0);

	private final Map<ResultEntry, Result> results = new LinkedHashMap<>();

	FakeRun() {
		for (String arm : List.of("glass", "ferromagnet")) {
			put(new ResultKey(arm, Map.of(), ResultKey.ALL_SAMPLES),
					new Scalar(ResultKind.scalar("funnel-share", "", "Share of states.").tag(), 0.75, Double.NaN, 0.1, 2));
			for (int sample = 0; sample < 2; sample++) {
				ResultKey key = new ResultKey(arm, Map.of(), sample);
				put(key, tree(-4 - sample));
				put(key, Scalar.exact(ResultKind.scalar("funnel-share", "", "Share of states."), 0.65 + 0.2 * sample));
				put(key, new Configurations(ResultKind.configurations("ground-states", "J", "Lowest states.").tag(),
						"4 Ising spins", List.of("++++"), new double[] { -4 },
						new Configurations.Layout(new double[] { 0, 1, 0, 1 }, new double[] { 0, 0, 1, 1 },
								new int[4])));
			}
		}
	}

	/** A run with one landscape of so many minima. */
	static ShownRun large(int minima) {
		FakeRun run = new FakeRun();
		run.results.clear();
		List<Leaf> leaves = new ArrayList<>();
		for (int i = 0; i < minima; i++) {
			leaves.add(new Leaf("++--", -10 + i * 1e-3, 1, i == 0 ? -1 : i / 2, i == 0 ? Double.NaN : 100 - i * 1e-3, "", 1,
					0));
		}
		run.put(GLASS, new Tree(ResultKind.tree("barrier-tree", "J", "Minima.").tag(), leaves, List.of(), false));
		return new ShownRun("large", run, run.entries());
	}

	private static Tree tree(double ground) {
		return new Tree(ResultKind.tree("barrier-tree", "J", "Minima.").tag(), List.of(leaf("++++", ground, -1,
				Double.NaN, 0), leaf("+---", ground + 1, 0, ground + 3, 0),
				leaf("--++", ground + 2, 1, ground + 2.5, 0), leaf("+-+-", ground + 2.5, 0, ground + 4, 1)),
				List.of(), false);
	}

	private static Leaf leaf(String state, double energy, int father, double saddle, int funnel) {
		return new Leaf(state, energy, 1, father, saddle, "", 4, funnel);
	}

	private void put(ResultKey key, Result result) {
		results.put(new ResultEntry(key, result), result);
	}

	/** Writes this run into a folder as the engine does. */
	void write(Path folder) throws IOException {
		RunDirectory directory = RunDirectory.create(folder);
		Files.writeString(directory.manifest(), "{}");
		Files.writeString(directory.experiment(), "");
		List<KeyedResult> keyed = new ArrayList<>();
		results.forEach((entry, result) -> keyed.add(new KeyedResult(entry.key(), result)));
		ResultsWriter.write(directory.results(), "fake", keyed);
	}

	ShownRun shown() {
		return new ShownRun("fake", this, entries());
	}

	@Override
	public List<ResultEntry> entries() {
		return List.copyOf(results.keySet());
	}

	@Override
	public List<Result> load(List<ResultEntry> entries) {
		return entries.stream().map(results::get).toList();
	}
}
