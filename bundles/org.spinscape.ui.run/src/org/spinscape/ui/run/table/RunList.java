// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.engine.compare.RunRow;

/** Runs with the text that a search looks at. Immutable. */
final class RunList {

	private final List<RunRow> rows;
	private final List<String> texts;

	private RunList(List<RunRow> rows, List<String> texts) {
		this.rows = rows;
		this.texts = texts;
	}

	static RunList of(List<RunRow> rows) {
		return new RunList(List.copyOf(rows),
				rows.stream().map(row -> RunColumns.searched(row).toLowerCase(Locale.ROOT)).toList());
	}

	/** The runs that have all words somewhere. */
	RunList matching(String words) {
		List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
		List<RunRow> found = new ArrayList<>();
		List<String> foundTexts = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (wanted.stream().allMatch(texts.get(i)::contains)) {
				found.add(rows.get(i));
				foundTexts.add(texts.get(i));
			}
		}
		return new RunList(found, foundTexts);
	}

	/** The same list with a run read anew. */
	RunList with(RunRow changed) {
		return of(rows.stream().map(row -> row.folder().equals(changed.folder()) ? changed : row).toList());
	}

	List<RunRow> rows() {
		return rows;
	}
}
