// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultReader;

/** What a run answers: its verdicts over all samples in words, a line for each. */
final class VerdictLines {

	private VerdictLines() {
	}

	static List<String> of(ResultReader reader) throws IOException {
		List<ResultEntry> entries = reader.entries().stream()
				.filter(entry -> entry.key().overSamples() && entry.type().equals("verdict")).toList();
		List<Result> verdicts = reader.load(entries);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < verdicts.size(); i++) {
			Verdict verdict = (Verdict) verdicts.get(i);
			String point = entries.get(i).key().point().entrySet().stream().map(e -> " " + e.getKey() + "=" + e.getValue())
					.collect(Collectors.joining());
			lines.add("%s%s, %s: %s. %s".formatted(entries.get(i).key().arm(), point, verdict.name(),
					verdict.level().name().replace('_', ' '), verdict.evidence()));
		}
		return lines;
	}
}
