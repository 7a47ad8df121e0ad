// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultReader;
import org.spinscape.ui.selection.LevelWords;

/** What a finished run says to its questions: the first sentences of its verdicts over all samples. */
final class RunAnswers {

	/** More than these are in the view of verdicts. */
	private static final int MOST = 3;
	private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s");

	private RunAnswers() {
	}

	static List<String> of(ResultReader reader) throws IOException {
		List<ResultEntry> entries = reader.entries().stream()
				.filter(entry -> entry.key().overSamples() && entry.type().equals("verdict")).toList();
		List<String> answers = new ArrayList<>();
		for (Result result : reader.load(entries.stream().limit(MOST).toList())) {
			Verdict verdict = (Verdict) result;
			answers.add(LevelWords.of(verdict.level()) + ": " + SENTENCE_END.split(verdict.evidence(), 2)[0]);
		}
		if (entries.size() > MOST) {
			answers.add((entries.size() - MOST) + " more are in the view Verdicts.");
		}
		return answers;
	}
}
