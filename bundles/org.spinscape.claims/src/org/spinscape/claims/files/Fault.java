// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that an article lacks.
 *
 * @param element name of the XML element it is in
 * @param number  which one of them, from 0
 * @param message what is wrong, and the remedy
 */
record Fault(String element, int number, String message) {

	/** Line of the start of that element in the text of its file, 1-based; 0 if it is not found. */
	int line(String text) {
		Matcher start = Pattern.compile("<" + Pattern.quote(element) + "[\\s>/]").matcher(text);
		for (int i = 0; start.find(); i++) {
			if (i == number) {
				return 1 + (int) text.substring(0, start.start()).chars().filter(c -> c == '\n').count();
			}
		}
		return 0;
	}
}
