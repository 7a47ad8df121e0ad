// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the format of a file from its ending, or else from its comments and first lines. */
final class FormatGuess {

	/** The type of a problem in QPLIB, on its second line. */
	private static final Pattern TYPE = Pattern.compile("[A-Za-z]{3}");
	private static final String MARKS = "#%c";
	private static final int LINES = 3;

	private FormatGuess() {
	}

	/** @throws org.spinscape.core.parameter.ParameterException if two formats are equally likely */
	static FileFormat of(Path file) {
		return FileFormat.byEnding(file).orElseGet(() -> byContent(file));
	}

	private static FileFormat byContent(Path file) {
		List<List<Token>> lines = new ArrayList<>();
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			while (lines.size() < LINES && text.next()) {
				lines.add(text.tokens());
			}
			if (!text.comments().banner().isEmpty()) {
				return FileFormat.MATRIX_MARKET;
			}
			if (text.comments().vartype().isPresent()) {
				return FileFormat.COO;
			}
		}
		String word = lines.isEmpty() ? "" : lines.getFirst().getFirst().text();
		if (word.startsWith("{")) {
			return FileFormat.BQM_JSON;
		}
		if (word.equals("p")) {
			return FileFormat.QUBO;
		}
		return size(lines, 0) == 1 && size(lines, 1) > 0 ? afterNumber(lines) : graph(file);
	}

	/** What begins with a line of one entry. */
	private static FileFormat afterNumber(List<List<Token>> lines) {
		if (size(lines, 1) == 1 && TYPE.matcher(lines.get(1).getFirst().text()).matches()) {
			return FileFormat.QPLIB;
		}
		// Two rows of two, or two problems: the first edge of a problem has three entries, and a problem has a site.
		boolean square = lines.getFirst().getFirst().text().equals("2") && size(lines, 2) == 2;
		return size(lines, 1) == 2 && !square ? FileFormat.OR_LIBRARY : FileFormat.MAT;
	}

	private static FileFormat graph(Path file) {
		try (InstanceText text = InstanceText.table(file, MARKS)) {
			return switch (FirstLine.of(text)) {
				case HEADER -> FileFormat.RUDY;
				case EDGE -> FileFormat.EDGE_LIST;
				case UNCERTAIN -> throw FileAccess.refuse(file, 1, 1, "the first line may be a header 'n m' or an edge; say"
						+ " which by the parameter 'format', rudy or edge-list, or by the ending of the file, .rud or .edges");
			};
		}
	}

	private static int size(List<List<Token>> lines, int line) {
		return line < lines.size() ? lines.get(line).size() : 0;
	}
}
