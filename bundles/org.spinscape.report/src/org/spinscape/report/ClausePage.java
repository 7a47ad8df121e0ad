// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.util.ArrayList;
import java.util.List;

/** The page of a contribution for its author: every clause that it is held to, and what was seen where it does not hold. */
public final class ClausePage {

	private final List<List<String>> rows = new ArrayList<>(List.of(List.of("Clause", "Verdict", "Seen instead")));
	private int broken;

	/** @param seen what was seen instead; empty if the clause holds */
	public void add(String clause, String seen) {
		rows.add(List.of(clause, seen.isEmpty() ? "holds" : "broken", seen));
		if (!seen.isEmpty()) {
			broken++;
		}
	}

	/** The whole document. @param facts what else there is to say, one sentence each */
	public String html(String title, List<String> facts) {
		Page page = new Page(title);
		facts.forEach(page::paragraph);
		int clauses = rows.size() - 1;
		page.table("Clauses of its contract", rows);
		return page.document("<p>" + (clauses - broken) + " of " + clauses + " clauses hold.</p>\n", "");
	}
}
