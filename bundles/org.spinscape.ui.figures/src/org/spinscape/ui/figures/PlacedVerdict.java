// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.selection.LevelWords;
import org.spinscape.ui.selection.ShownRun;

/**
 * A verdict and where it belongs.
 *
 * @param key     its place
 * @param verdict what the data say
 */
record PlacedVerdict(ResultKey key, Verdict verdict) {

	/** What needs a reader's attention comes first. */
	static final List<Level> LEVELS = List.of(Level.NOT_SUPPORTED, Level.CANNOT_SAY, Level.SUPPORTED);

	/** All verdicts of a run: the graver level first, then in the order of the results. */
	static List<PlacedVerdict> read(ShownRun run) throws IOException {
		List<ResultEntry> entries = run.ofType("verdict");
		List<Result> results = entries.isEmpty() ? List.of() : run.reader().load(entries);
		List<PlacedVerdict> judgements = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			judgements.add(new PlacedVerdict(entries.get(i).key(), (Verdict) results.get(i)));
		}
		judgements.sort(Comparator.comparingInt(PlacedVerdict::rank)); // stable
		return judgements;
	}

	int rank() {
		return LEVELS.indexOf(verdict.level());
	}

	/** Claim, evidence and place in sentences. */
	String sentences() {
		return LevelWords.of(verdict.level()) + ": " + sentence(verdict.meaning()) + "\n\n" + sentence(verdict.evidence())
				+ "\n\n"
				+ verdict.tag().title() + ", " + PlaceText.of(key);
	}

	private static String sentence(String text) {
		String stripped = text.strip();
		return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ".";
	}
}
