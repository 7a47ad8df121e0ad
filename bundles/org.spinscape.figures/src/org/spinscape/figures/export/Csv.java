// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import java.util.stream.Collectors;

import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;

/** Comma separated values after RFC 4180, with units in the headings and numbers in full precision. */
final class Csv {

	private Csv() {
	}

	static String text(Table table) {
		StringBuilder text = new StringBuilder();
		text.append(table.columns().stream().map(Csv::heading).collect(Collectors.joining(","))).append("\r\n");
		for (int row = 0; row < table.rows(); row++) {
			int at = row;
			text.append(table.columns().stream().map(column -> cell(column.text(at))).collect(Collectors.joining(",")))
					.append("\r\n");
		}
		return text.toString();
	}

	private static String heading(Column column) {
		return cell(column.unit().isEmpty() ? column.name() : column.name() + " [" + column.unit() + "]");
	}

	private static String cell(String text) {
		boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
