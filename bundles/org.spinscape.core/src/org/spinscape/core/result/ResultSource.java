// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

/**
 * Who gave a result: a component of an arm. The engine fills it in, so that two explorers of the same kind in one arm
 * keep their results apart.
 *
 * @param component id of the provider; empty if nobody is named
 * @param number    1 for the first component with this id in its arm, 2 for the second, and so on
 */
public record ResultSource(String component, int number) {

	/** Nobody in particular. */
	public static final ResultSource NONE = new ResultSource("", 1);

	public ResultSource {
		if (number < 1) {
			throw new IllegalArgumentException("components are numbered from 1, not " + number);
		}
	}

	/** The id, with {@code #2} behind it for the second of that id. */
	public String text() {
		return number == 1 ? component : component + "#" + number;
	}

	/** Reads {@link #text()}. @throws IllegalArgumentException if what follows the {@code #} is no number from 1 */
	public static ResultSource parse(String text) {
		int at = text.indexOf('#');
		try {
			return at < 0 ? new ResultSource(text, 1)
					: new ResultSource(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text
					+ "' should be a component, or one with its number as in metropolis#2",
					e);
		}
	}
}
