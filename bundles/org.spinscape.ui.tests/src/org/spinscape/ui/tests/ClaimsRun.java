// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;
import org.spinscape.ui.selection.ShownRun;

/** A run in memory: two samples, each with a table and verdicts, and a table over both. */
final class ClaimsRun implements ResultReader {

	static final ResultKey ALL = new ResultKey("glass", Map.of(), ResultKey.ALL_SAMPLES);

	private final Map<ResultEntry, Result> results = new LinkedHashMap<>();
	private int loads;

	/** @param rows of the table of each sample */
	ClaimsRun(int rows) {
		put(ALL, new Table(ResultKind.table("summary", "Over both.").tag(), List.of(new IntegerColumn("count", "",
				new long[] { 2 }))));
		put(ALL, new Scalar(ResultKind.scalar("width", "J", "Over both.").tag(), 1 / 3.0, Double.NaN, 0.1, 2));
		for (int sample = 0; sample < 2; sample++) {
			ResultKey key = sample(sample);
			int shift = 1000 * sample;
			put(key, Scalar.exact(ResultKind.scalar("gap", "J", "Energy of the first excitation."), 1));
			put(key, new Table(ResultKind.table("minima-table", "Minima by rising energy.").tag(), List.of(
					new IntegerColumn("rank", "", IntStream.range(0, rows).mapToLong(i -> i + shift).toArray()),
					new RealColumn("energy", "J", IntStream.range(0, rows).mapToDouble(i -> -1 / 3.0 * (i + 1)).toArray()),
					new TextColumn("state", IntStream.range(0, rows).mapToObj(i -> i % 2 == 0 ? "++-" : "-+-").toList()))));
			put(key, new Verdict(ResultKind.verdict("balance", "Passages balance").tag(), Level.SUPPORTED,
					"Chi square is 3.1 for 4 degrees"));
			put(key, new Verdict(ResultKind.verdict("inside", "The optimum lies inside").tag(), Level.CANNOT_SAY,
					"There is one temperature only"));
			put(key, new Verdict(ResultKind.verdict("kinds", "There are two kinds").tag(), sample == 0
					? Level.SUPPORTED : Level.NOT_SUPPORTED, "Says sample " + sample));
			put(key, series("correlation"));
		}
	}

	private static Series series(String name) {
		return new Series(ResultKind.series(name, "Autocorrelation.").tag(), Series.Axis.of("time", "sweeps", 0, 1,
				2), Series.Axis.of("rho", "", 1, 0.5, 0.25));
	}

	static ResultKey sample(int sample) {
		return new ResultKey("glass", Map.of(), sample);
	}

	private void put(ResultKey key, Result result) {
		results.put(new ResultEntry(key, result), result);
	}

	ShownRun shown() {
		return new ShownRun("claims", this, entries());
	}

	/** How often results were asked for. */
	int loads() {
		return loads;
	}

	@Override
	public List<ResultEntry> entries() {
		return List.copyOf(results.keySet());
	}

	@Override
	public List<Result> load(List<ResultEntry> entries) {
		loads++;
		return entries.stream().map(results::get).toList();
	}
}
