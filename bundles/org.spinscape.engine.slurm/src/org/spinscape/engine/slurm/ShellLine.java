// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Command lines for a POSIX shell. */
final class ShellLine {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

	private ShellLine() {
	}

	/** The words as one line that a shell takes apart to the same words. */
	static String of(List<String> words) {
		return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
	}

	static String quoted(String word) {
		return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
	}
}
