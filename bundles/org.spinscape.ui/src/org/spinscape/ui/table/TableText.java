// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as text for other programs. */
final class TableText {

	private TableText() {
	}

	/** A line for each row with tabs between the cells, as spreadsheets take it from the clipboard. */
	static String tabs(List<List<String>> lines) {
		return lines.stream().map(line -> line.stream().map(TableText::flat).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	/** Comma separated values after RFC 4180. */
	static String csv(List<List<String>> lines) {
		return lines.stream().map(line -> line.stream().map(TableText::quoted).collect(Collectors.joining(",")))
				.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String flat(String text) {
		return number(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
	}

	private static String quoted(String text) {
		String plain = number(text);
		boolean special = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return special ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
	}

	/** Programs read a hyphen as minus. */
	private static String number(String text) {
		return text.replace('\u2212', '-');
	}
}
