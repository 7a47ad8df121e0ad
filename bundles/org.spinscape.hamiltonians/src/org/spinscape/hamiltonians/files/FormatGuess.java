// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the format of a file from its ending, or else from its first two lines that are no comments. */
final class FormatGuess {

	/** The type of a problem in QPLIB, on its second line. */
	private static final Pattern TYPE = Pattern.compile("[A-Za-z]{3}");

	private FormatGuess() {
	}

	/** @throws org.spinscape.core.parameter.ParameterException if two formats are equally likely */
	static FileFormat of(Path file) {
		return FileFormat.byEnding(file).orElseGet(() -> byContent(file, false));
	}

	/** The same for a file that is a graph without weights, if that is possible. */
	static FileFormat ofGraph(Path file) {
		return FileFormat.byEnding(file).orElseGet(() -> byContent(file, true));
	}

	private static FileFormat byContent(Path file, boolean bare) {
		List<List<Token>> lines = new ArrayList<>();
		try (InstanceText text = new InstanceText(file, "#%c")) {
			while (lines.size() < 2 && text.next()) {
				lines.add(text.tokens());
			}
			int first = lines.isEmpty() ? 0 : lines.get(0).size();
			int second = lines.size() < 2 ? 0 : lines.get(1).size();
			if (first == 2 && second == 2 && bare) {
				return FileFormat.EDGE_LIST;
			}
			if (first == 2 && second == 2) {
				throw text.refuse(1, "this may be an edge list, or a graph whose weights are missing; say which by the"
						+ " parameter 'format': edge-list or rudy");
			}
			if (first == 1 && second == 1 && TYPE.matcher(lines.get(1).getFirst().text()).matches()) {
				return FileFormat.QPLIB;
			}
			return lines.isEmpty() ? FileFormat.RUDY : guess(lines.get(0).getFirst().text(), first, second);
		}
	}

	private static FileFormat guess(String word, int first, int second) {
		if (word.startsWith("{")) {
			return FileFormat.BQM_JSON;
		}
		if (word.equals("p")) {
			return FileFormat.QUBO;
		}
		if (first == 1 && second > 0) {
			return second == 2 ? FileFormat.OR_LIBRARY : FileFormat.MAT;
		}
		return first == 3 ? FileFormat.EDGE_LIST : FileFormat.RUDY;
	}
}
