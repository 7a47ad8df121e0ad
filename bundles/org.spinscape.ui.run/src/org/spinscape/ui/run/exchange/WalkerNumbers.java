// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.exchange;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.figures.exchange.WalkerPaths;

/** Walkers as people write them: numbers from 1 and ranges of numbers, for example {@code 1, 5-8}. */
final class WalkerNumbers {

	private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:\\s*[-\u2013]\\s*(\\d{1,6}))?");

	private WalkerNumbers() {
	}

	/**
	 * The walkers that are meant, from 0; a few spread over all if nothing is said.
	 *
	 * @param walkers how many there are
	 * @throws IllegalArgumentException in a sentence for people
	 */
	static List<Integer> parse(String text, int walkers) {
		if (text.isBlank()) {
			return WalkerPaths.few(walkers);
		}
		TreeSet<Integer> chosen = new TreeSet<>();
		for (String part : text.strip().split("\\s*[,;]\\s*|\\s+(?![-\u2013])(?<![-\u2013]\\s)")) {
			Matcher range = PART.matcher(part);
			if (!range.matches()) {
				throw new IllegalArgumentException("'" + part + "' is no number of a walker; write for example 1, 5-8");
			}
			int from = Integer.parseInt(range.group(1));
			int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
			if (from < 1 || to < from || to > walkers) {
				throw new IllegalArgumentException("walkers are 1 to " + walkers + ", not " + part);
			}
			for (int number = from; number <= to; number++) {
				chosen.add(number - 1);
			}
		}
		return List.copyOf(chosen);
	}
}
