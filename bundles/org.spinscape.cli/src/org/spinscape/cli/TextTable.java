// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.List;

/** Rows of cells as text: the first column at the left, the others at the right. */
final class TextTable {

	private TextTable() {
	}

	/** Sets rows of one length. */
	static String layout(List<List<String>> rows) {
		int columns = rows.getFirst().size();
		int[] widths = new int[columns];
		rows.forEach(row -> {
			for (int i = 0; i < columns; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		});
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < columns; i++) {
				String pad = " ".repeat(widths[i] - row.get(i).length());
				line.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString().stripTrailing();
	}
}
