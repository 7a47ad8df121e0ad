// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.LocalDate;
import java.util.List;

import org.spinscape.ui.table.TableColumn;

/** The columns of the table of claims. */
final class ClaimColumns {

	private ClaimColumns() {
	}

	static List<TableColumn> of(List<ClaimRow> rows, LocalDate today) {
		return List.of(
				TableColumn.words("verdict", "What the latest run says of the claim", 118, row -> rows.get(row).verdict()),
				TableColumn.words("claim", "The sentence", 400, row -> rows.get(row).sentence()),
				TableColumn.numbers("measured", "The number that decided, with its error", 120,
						row -> rows.get(row).measured(), row -> rows.get(row).value()),
				TableColumn.words("status", "How the article's page presents it", 118, row -> rows.get(row).status()),
				TableColumn.words("source", "Which of the article's sources say it", 70, row -> rows.get(row).sources()),
				TableColumn.words("published", "What others have published", 130, row -> rows.get(row).published()),
				TableColumn.numbers("age [days]", "Days since it was measured", 84, row -> {
					double age = rows.get(row).age(today);
					return Double.isNaN(age) ? "" : Long.toString((long) age);
				}, row -> rows.get(row).age(today)),
				TableColumn.numbers("takes", "Time of its runs on two processors: quick, and at full size", 110,
						row -> rows.get(row).claim().time(), row -> rows.get(row).claim().claim().getQuickSeconds()),
				TableColumn.words("name", "Article and claim, as the command line takes it", 200,
						row -> rows.get(row).claim().id()));
	}
}
