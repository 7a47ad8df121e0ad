// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them. */
final class Durations {

	private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|m|min|h)?");

	private Durations() {
	}

	/** The time in seconds, as the text of a parameter. @throws InputException if it is no time */
	static String seconds(String text) throws InputException {
		Matcher matcher = TIME.matcher(text.strip());
		if (!matcher.matches()) {
			throw new InputException("'" + text + "' is no time; write for example 60s, 5m or 2h");
		}
		double factor = switch (matcher.group(2) == null ? "s" : matcher.group(2)) {
			case "ms" -> 1e-3;
			case "m", "min" -> 60;
			case "h" -> 3600;
			default -> 1;
		};
		return Double.toString(Double.parseDouble(matcher.group(1)) * factor);
	}

	/** As a clock shows it; a question mark for NaN. */
	static String text(double seconds) {
		if (Double.isNaN(seconds)) {
			return "?";
		}
		long whole = Math.round(seconds);
		return whole < 3600 ? "%d:%02d".formatted(whole / 60, whole % 60)
				: "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
	}
}
